// dotnet run --project Samples/MinimalConsole -- [MODEL [SEED [ATTRIBUTE=VALUE …]]]: draws one sprite on the terminal.
using GanAssets;

using var generator = SpriteGenerator.Load(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "portraits.gansprite"));
var request = new SpriteRequest(args.Length > 1 ? ulong.Parse(args[1]) : 0);
foreach (var pair in args.Skip(2).Select(argument => argument.Split('=', 2)))
{
    request = request.With(pair[0], pair[1]);
}

var rgba = new byte[generator.BytesPerSprite];
generator.Generate(request, rgba);

Console.WriteLine(string.Join("\n  ", generator.Card.Attributes.Select(attribute => $"{attribute.Name}: {string.Join(", ", attribute.Values)}").Prepend(generator.Card.Name)));
for (var i = 0; i < rgba.Length; i += 4)
{
    Console.Write(rgba[i + 3] < 128 ? "\e[0m  " : $"\e[48;2;{rgba[i]};{rgba[i + 1]};{rgba[i + 2]}m  ");
    Console.Write((i / 4 + 1) % generator.Card.Width == 0 ? "\e[0m\n" : "");
}
