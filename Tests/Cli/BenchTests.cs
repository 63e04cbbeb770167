namespace GanAssets.Tests.Cli;

internal sealed class BenchTests
{
    [TestCase("bench", "bench: a verb is missing", "checks")]
    [TestCase("bench checks more", "bench checks: 'more' is not known", "--quick")]
    [TestCase("bench checks --seeds 0", "bench checks: --seeds takes a whole number from 1 to 1000, not '0'")]
    [TestCase("bench checks --case goblins", "bench checks: --case takes constant, modes-5", "not 'goblins'")]
    [TestCase("bench checks --case", "bench checks: --case needs a value")]
    [TestCase("bench checks --case healthy-generator", "bench checks: --case healthy-generator needs --healthy RUN")]
    [TestCase("bench early", "bench early: RUN is missing")]
    [TestCase("bench early none", "none: there is no such folder")]
    [TestCase("bench early none --steps 100", "bench early: --steps takes a whole number from 400 to 100000, not '100'")]
    [TestCase("bench modes --set rnig", "bench modes: --set takes ring, grid, ring-unbalanced, grid-unbalanced, stacked-digits, portraits, heroes-tail, all, not 'rnig'; the nearest is ring")]
    [TestCase("bench modes --set portrait", "heroes-tail, all, not 'portrait'; the nearest is portraits")]
    [TestCase("bench modes --set portraits,ring", "bench modes: --set portraits is of sprites, which stand alone", "run ring apart")]
    [TestCase("bench modes --set portraits --method wgan-gp", "bench modes: --method wgan-gp does not go with portraits, whose are default, gan, gan-dcgan")]
    [TestCase("bench modes --set ring --method r3gan", "bench modes: --method r3gan does not go with points and digits, whose are gan")]
    [TestCase("bench modes --set heroes-tail --net table", "bench modes: --net sizes the networks of points")]
    [TestCase("bench modes --set heroes-tail --steps 5 --minutes 1", "bench modes: --steps and --minutes are both given")]
    [TestCase("bench modes --set ring --minutes 1", "bench modes: --minutes is for sprites (portraits and heroes-tail)")]
    [TestCase("bench modes --set ring --recipe mine.json", "bench modes: --recipe is for sprites (--data, or --set portraits or heroes-tail)")]
    [TestCase("bench modes --set portraits --data mine", "bench modes: --set and --data are both given")]
    [TestCase("bench modes --data none", "none: there is no such")]
    [TestCase("bench modes --data none --method wgan-gp", "bench modes: --method wgan-gp does not go with none, whose are default, gan, gan-dcgan")]
    [TestCase("bench modes --data none --recipe none.json", "none.json: cannot be read")]
    [TestCase("bench modes --set ring,gird", "not 'gird'; the nearest is grid")]
    [TestCase("bench modes --method relativist", "bench modes: --method takes gan, least-squares", "not 'relativist'; the nearest is relativistic")]
    [TestCase("bench modes --net tables", "bench modes: --net takes table or pacgan, not 'tables'; the nearest is table")]
    [TestCase("bench modes --seeds none", "bench modes: --seeds takes a whole number from 1 to 1000, not 'none'")]
    [TestCase("bench modes --steps 0", "bench modes: --steps takes a whole number from 1 to")]
    [TestCase("bench modes --set", "bench modes: --set needs a value")]
    [TestCase("bench checks --set none", "none: there is no such")]
    [TestCase("bench runtime --model none.onnx", "none.onnx: there is no such file; --model takes a model file")]
    [TestCase("bench runtime --model", "bench runtime: --model needs a value")]
    [TestCase("bench runtime --threads 0", "bench runtime: --threads takes a whole number from 1 to 64, not '0'")]
    [TestCase("bench runtime --calls 0", "bench runtime: --calls takes a whole number from 1 to 1000000000, not '0'")]
    [TestCase("bench runtime --minutes 0", "bench runtime: --minutes takes a number above 0")]
    [TestCase("bench runtime some.onnx", "bench runtime: 'some.onnx' is not known", "--model")]
    public void Bad_words_are_told_in_one_line(string line, params string[] parts)
    {
        using var folder = new TemporaryFolder();
        Refusal.Assert(folder.Path, line.Split(' '), parts);
    }

    [Test]
    public void Set_named_twice_and_folder_without_run_are_refused()
    {
        using var folder = new TemporaryFolder();
        ColorfulBlocks.Write(folder["blocks"], 480);
        Refusal.Assert(folder.Path, ["bench", "checks", "--set", "blocks", "--set", "./blocks"], "--set names 'blocks' twice");
        Refusal.Assert(folder.Path, ["bench", "checks", "--set", "blocks", "--healthy", "blocks"], "blocks: is no run folder");
    }

    [Test]
    public void Own_recipe_is_compared_with_the_default_on_own_sprites()
    {
        using var folder = new TemporaryFolder();
        ColorfulBlocks.Write(folder["blocks"], 480);
        File.WriteAllText(folder["mine.json"], """
            {
              "networks": { "generator_channels": 16, "discriminator_channels": 16 }, // small
              "objective": { "penalty_final_weight": null, "remedies": [] },
              "budget": { "steps": 7 },
              "seed": 9
            }
            """);

        string[] words = ["bench", "modes", "--data", "blocks", "--recipe", "mine.json", "--seeds", "1", "--steps", "3", "--out", "out"];
        var table = ProgramRun.Of(folder.Path, words).Succeeded().Output;

        Assert.That(table, Does.Contain("## blocks").And.Contain("480 sprites of 8×8 pixels of art; attributes: color, side; 360 training").And.Contain("| mine: the recipe mine.json | 1 |").And.Contain("| default: "));
        Assert.That(table, Does.Contain("Command: `ganassets bench modes --data blocks --method default --recipe mine.json --seeds 1 --steps 3`"));
        Assert.That(
            File.ReadAllLines(folder["out/rows.jsonl"])[1],
            Does.Contain("\"settings\":[\"networks.generator_channels=16\",\"networks.discriminator_channels=16\",\"objective.penalty_final_weight=null\",\"objective.remedies=\"]").And.Contain("\"steps\":3"));
    }

    [TestCase("""{ "networks": { "generator_chanels": 16 } }""", "mine.json", "generator_channels")]
    [TestCase("""{ "objective": { "remedies": ["self-conditioning", "dynamic-clustering"] } }""", "mine.json: ")]
    public void Own_recipe_that_cannot_be_trained_is_refused_before_anything_is_measured(string recipe, params string[] parts)
    {
        using var folder = new TemporaryFolder();
        ColorfulBlocks.Write(folder["blocks"], 480);
        File.WriteAllText(folder["mine.json"], recipe);

        Refusal.Assert(folder.Path, ["bench", "modes", "--data", "blocks", "--recipe", "mine.json", "--out", "out"], parts);
        Assert.That(Directory.Exists(folder["out"]), Is.False);
    }

    [Test]
    public void Own_recipe_and_own_sprites_need_names_of_their_own()
    {
        using var folder = new TemporaryFolder();
        ColorfulBlocks.Write(folder["blocks"], 480);
        File.WriteAllText(folder["default.json"], "{}");
        File.WriteAllText(folder["mine.json"], "{}");

        Refusal.Assert(folder.Path, ["bench", "modes", "--data", "blocks", "--recipe", "default.json"], "default.json: a method that comes with the program is called 'default'");
        Refusal.Assert(folder.Path, ["bench", "modes", "--data", "blocks", "--recipe", "mine.json", "--recipe", "./mine.json"], "bench modes: --recipe brings 'mine' twice");
        Refusal.Assert(folder.Path, ["bench", "modes", "--data", "blocks", "--data", "./blocks"], "bench modes: --data brings 'blocks' twice");
    }

    [Test]
    public void Checks_print_a_row_for_each_case_and_keep_the_table()
    {
        using var folder = new TemporaryFolder();
        ColorfulBlocks.Write(folder["blocks"], 480);
        string[] words = ["bench", "checks", "--set", "blocks", "--seeds", "1", "--case", "constant", "--case", "noise", "--out", "out"];
        var table = ProgramRun.Of(folder.Path, words).Succeeded().Output;
        Assert.That(table, Does.Contain("| constant | one sprite, whatever is asked for | blocks | 1 | 100 % |").And.Contain("| noise |"));
        Assert.That(File.ReadAllText(folder["out/table.md"]), Is.EqualTo(table));

        var again = ProgramRun.Of(folder.Path, [.. words, "--json"]).Succeeded();
        using var json = System.Text.Json.JsonDocument.Parse(again.Output);
        var row = json.RootElement[0];
        Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(2));
        Assert.That((row.GetProperty("case").GetString(), row.GetProperty("flagged").GetDouble()), Is.EqualTo(("constant", 1)));
        Assert.That(File.ReadAllLines(folder["out/rows.jsonl"]), Has.Length.EqualTo(2), "nothing was measured twice");
    }

    [Test]
    public void Modes_print_a_row_for_each_method_and_keep_table_rows_and_pictures()
    {
        using var folder = new TemporaryFolder();
        string[] words = ["bench", "modes", "--set", "ring,grid", "--method", "relativistic", "--seeds", "1", "--steps", "50", "--out", "out"];
        var table = ProgramRun.Of(folder.Path, words).Succeeded().Output;
        Assert.That(table, Does.Contain("## ring").And.Contain("## grid").And.Contain("| relativistic: ").And.Contain("| real: the set itself"));
        Assert.That(File.ReadAllText(folder["out/table.md"]), Is.EqualTo(table));
        Assert.That(File.Exists(folder["out/pictures/grid-relativistic.png"]), Is.True);

        var again = ProgramRun.Of(folder.Path, [.. words, "--json"]).Succeeded();
        using var json = System.Text.Json.JsonDocument.Parse(again.Output);
        var real = json.RootElement.EnumerateArray().First();
        Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(4));
        Assert.That((real.GetProperty("set").GetString(), real.GetProperty("method").GetString(), real.GetProperty("modes").GetDouble()), Is.EqualTo(("ring", "real", 8)));
        Assert.That(real.GetProperty("kl").GetDouble(), Is.LessThan(0.01));
        Assert.That(File.ReadAllLines(folder["out/rows.jsonl"]), Has.Length.EqualTo(4), "nothing was measured twice");
    }

    [Test]
    public void Runtime_prints_a_row_for_each_bound_and_keeps_table_and_rows()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of(
            folder.Path, "bench", "runtime", "--model", SharedRun.Model, "--quick", "--calls", "500", "--minutes", "0.01", "--no-node", "--out", "out", "--json").Succeeded();
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var rows = json.RootElement.EnumerateArray().ToDictionary(row => row.GetProperty("case").GetString()!);
        Assert.That(rows.Keys, Is.EqualTo(new[]
        {
            "node-1", "bare-1", "bound-1", "node-64", "bare-64", "bound-64", "load", "load-async", "allocation", "native-memory", "soak", "soak-memory",
        }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows["node-1"].GetProperty("note").GetString(), Is.EqualTo("left out"));
            Assert.That(rows["bare-64"].GetProperty("value").GetDouble(), Is.Positive);
            Assert.That(rows["allocation"].GetProperty("value").GetDouble(), Is.Zero);
            Assert.That(rows["allocation"].GetProperty("holds").GetBoolean(), Is.True);
            Assert.That(rows["soak"].GetProperty("value").GetDouble(), Is.Zero, rows["soak"].GetRawText());
            Assert.That(rows["load"].TryGetProperty("at_most", out _), Is.False, "fifteen loads are too few to judge by");
            Assert.That(rows["soak-memory"].TryGetProperty("at_most", out _), Is.False);
            Assert.That(File.ReadAllLines(folder["out/rows.jsonl"]), Has.Length.EqualTo(rows.Count));
            Assert.That(File.ReadAllText(folder["out/table.md"]), Does.Contain("8×8 pixels").And.Contain("| managed bytes allocated by a sprite | 0 bytes |  | ≤ 0 | yes |"));
        }
    }

    [Test]
    public void Model_file_that_is_none_is_refused_by_the_bench()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["text.onnx"], "no model");
        Refusal.Assert(folder.Path, ["bench", "runtime", "--model", "text.onnx", "--no-node"], "text.onnx: it is no ONNX model that can be loaded");
    }

    [Test]
    public void Trained_generator_is_checked_with_the_split_of_its_run()
    {
        using var folder = new TemporaryFolder();
        ProgramRun.Of(folder.Path, "bench", "checks", "--case", "healthy-generator", "--healthy", SharedRun.Run, "--seeds", "1", "--out", "out").Succeeded();
        using var row = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder["out/rows.jsonl"]));
        Assert.That(row.RootElement.GetProperty("set").GetString(), Is.EqualTo("set"));
        Assert.That(row.RootElement.GetProperty("sizes").GetRawText(), Is.EqualTo("{\"training\":120,\"held_out\":40,\"generated\":40}"));
    }
}
