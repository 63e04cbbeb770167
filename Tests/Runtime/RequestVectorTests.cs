using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GanAssets.Internal;

namespace GanAssets.Tests.Runtime;

/// <summary>
/// Holds the runtime to the published vectors of request_vectors.json, which request_vectors.py makes with an implementation of
/// its own. A vector is a request, the bits of its latent (big-endian floats in hexadecimal) and the indices of its attributes.
/// </summary>
public class RequestVectorTests
{
    private static readonly JsonElement Document = JsonDocument.Parse(File.ReadAllText(PathOf("request_vectors.json"))).RootElement;

    private static IEnumerable<TestCaseData> Vectors => Document.GetProperty("vectors").EnumerateArray()
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames(vector.GetProperty("request").ToString()));

    [TestCaseSource(nameof(Vectors))]
    public void A_request_means_the_published_bits_and_attributes(JsonElement vector)
    {
        var card = ModelCard.Parse(Document.GetProperty("card").GetRawText());
        var latent = new float[card.LatentLength];
        var attributes = new int[card.Attributes.Count];
        new RequestResolver(card).Resolve(RequestOf(vector.GetProperty("request")), latent, attributes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(latent.Select(value => BitConverter.SingleToUInt32Bits(value).ToString("x8", CultureInfo.InvariantCulture)),
                Is.EqualTo(vector.GetProperty("latent").EnumerateArray().Select(bits => bits.GetString())));
            Assert.That(attributes, Is.EqualTo(vector.GetProperty("attributes").EnumerateArray().Select(index => index.GetInt32())));
        }
    }

    private static SpriteRequest RequestOf(JsonElement json)
    {
        var request = new SpriteRequest(Seed(json, "seed"));
        if (json.TryGetProperty("truncation", out var truncation))
        {
            request = request.WithTruncation(truncation.GetSingle());
        }

        if (json.TryGetProperty("attributes", out var attributes))
        {
            request = attributes.EnumerateObject().Aggregate(request, (made, attribute) => made.With(attribute.Name, attribute.Value.GetString()!));
        }

        if (json.TryGetProperty("mutation", out var mutation))
        {
            request = request.WithMutation(mutation.GetProperty("strength").GetSingle(), Seed(mutation, "seed"));
        }

        return json.TryGetProperty("blend", out var blend)
            ? request.WithBlend(Seed(blend, "towards"), blend.GetProperty("amount").GetSingle())
            : request;
    }

    private static ulong Seed(JsonElement json, string name) => ulong.Parse(json.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}
