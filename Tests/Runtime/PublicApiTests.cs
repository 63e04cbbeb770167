using GanAssets.Tests.Contracts;

namespace GanAssets.Tests.Runtime;

public class PublicApiTests
{
    /// <summary>Games are compiled against these members: a line that goes breaks them, a line that comes is a promise.</summary>
    [Test]
    public void The_public_API_is_the_one_that_is_written_down()
    {
        var expected = ReadLines();
        var actual = ApiLister.List(typeof(SpriteGenerator).Assembly);
        var difference = expected.Except(actual).Select(line => "- " + line).Concat(actual.Except(expected).Select(line => "+ " + line)).ToArray();

        Assert.That(difference, Is.Empty, $"Write into Contracts/GanAssets.Runtime.txt what is meant, and say it in the changelog:\n{string.Join('\n', difference)}");
        Assert.That(expected, Is.Ordered.Using<string>(StringComparer.Ordinal));
    }

    private static string[] ReadLines()
    {
        using var stream = typeof(PublicApiTests).Assembly.GetManifestResourceStream("Contracts.GanAssets.Runtime.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
