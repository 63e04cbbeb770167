using System.Diagnostics;

namespace GanAssets.Tests;

/// <summary>Holds documents against a JSON Schema by an implementation that is not ours.</summary>
internal static class JsonSchema
{
    // Prints for each line of JSON that it is given whether the schema takes it.
    private const string Validator = """
        import json, sys
        from jsonschema import Draft202012Validator as Validator
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Validator.check_schema(schema)
        for line in sys.stdin:
            print(Validator(schema).is_valid(json.loads(line)))
        """;

    /// <summary>Whether a schema takes each of some documents; the test is ignored where there is no validator.</summary>
    /// <param name="schema">The schema, draft 2020-12.</param>
    /// <param name="documents">The documents.</param>
    public static bool[] Takes(string schema, IEnumerable<string> documents)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["schema.json"], schema);
        var start = new ProcessStartInfo(PythonWithJsonSchema(), ["-c", Validator, folder["schema.json"]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        foreach (var document in documents)
        {
            process.StandardInput.WriteLine(document.ReplaceLineEndings(""));
        }

        process.StandardInput.Close();
        return [.. process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(bool.Parse)];
    }

    private static string PythonWithJsonSchema()
    {
        foreach (var python in new[] { "/usr/bin/python3", Programs.Find("python3") }.OfType<string>().Where(File.Exists))
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import jsonschema"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return python;
            }
        }

        Assert.Ignore("Needs python3 with its package jsonschema.");
        return "";
    }
}
