using System.Globalization;

namespace GanAssets.Tests.Runtime;

/// <summary>The card of a <see cref="TinyModel"/>: hair is hidden beneath a hat, and only there.</summary>
internal sealed record TinyCard
{
    public const string HatAndHair =
        """
        [{"name":"hat","values":[{"name":"none","count":60},{"name":"cap","count":30},{"name":"crown","count":10}]},
         {"name":"hair","values":[{"name":"brown","count":50},{"name":"red","count":20},{"name":"hidden","count":30}]}]
        """;

    public const string HatWithHair =
        """
        [60,0,0,45,15,0,
         0,30,0,5,3,22,
         0,0,10,0,2,8,
         45,5,0,50,0,0,
         15,3,2,0,20,0,
         0,22,8,0,0,30]
        """;

    public int Format { get; init; } = 1;

    public int Width { get; init; } = 4;

    public int Height { get; init; } = 4;

    public int Latent { get; init; } = 8;

    public string Attributes { get; init; } = HatAndHair;

    public string CoOccurrence { get; init; } = HatWithHair;

    public string Json => string.Create(CultureInfo.InvariantCulture, $$"""
        {"format":{{Format}},"name":"tiny","width":{{Width}},"height":{{Height}},"latent":{{Latent}},
         "attributes":{{Attributes}},"co_occurrence":{{CoOccurrence}}}
        """);
}
