namespace GanAssets.Tests.Cli;

internal sealed class UsageTests
{
    private const string Verbs = "demo, data, train, adapt, check, report, export, generate, recipe, bench, pack, doctor, completion, test";
    private const string TrainWords = "SET, --out, --resume, --minutes, --steps, --stop-on, --seed, --recipe, --set, --init-from, --dry-run, --no-check, --json";

    [TestCase("", "a verb is missing", Verbs)]
    [TestCase("foo", "'foo' is not known", Verbs)]
    [TestCase("--foo", "'--foo' is not known", Verbs)]
    [TestCase("foo --help", "'foo' is not known", Verbs)]
    [TestCase("data", "data: a verb is missing", "fetch")]
    [TestCase("data foo", "data: 'foo' is not known", "fetch")]
    [TestCase("data fetch nothing", "no data set 'nothing'", "portraits")]
    [TestCase("data make nothing", "no data set 'nothing' to make", "heroes")]
    public void Unknown_verb_is_told_with_those_that_there_are(string line, params string[] parts) => AssertRefused(line, parts);

    [TestCase("train --bar", "train: '--bar' is not known", TrainWords)]
    [TestCase("train set --out x --bar", "train: '--bar' is not known", TrainWords)]
    [TestCase("train set more --out x", "train: 'more' is not known", TrainWords)]
    [TestCase("check run --json --foo", "check: '--foo' is not known", "SOURCE, --data, --fakes, --quick, --out, --json")]
    [TestCase("check -x", "check: '-x' is not known", "SOURCE, --data")]
    [TestCase("export run more", "export: 'more' is not known", "RUN, --with, --out, --allow-collapsed")]
    [TestCase("generate m.onnx --sheet a.png --bar", "generate: '--bar' is not known", "--truncation")]
    [TestCase("demo more", "demo: 'more' is not known", "--minutes, --out, --seed, --set")]
    [TestCase("data fetch portraits --bar", "data fetch: '--bar' is not known", "NAME, --out, --count, --seed")]
    public void Unknown_flag_is_told_with_those_that_there_are(string line, params string[] parts) => AssertRefused(line, parts);

    [TestCase("train", "train: needs either SET --out DIR", "--resume DIR")]
    [TestCase("train set", "train: needs either SET --out DIR")]
    [TestCase("train --out x", "train: needs either SET --out DIR")]
    [TestCase("train set --out x --resume y", "train: needs either SET --out DIR")]
    [TestCase("train set --out", "train: --out needs a value", "Folder of the new run")]
    [TestCase("train set --out= --steps 1", "train: --out needs a value")]
    [TestCase("train set --out --steps 5", "train: --out needs a value")]
    [TestCase("train --resume run --seed 3", "train: --seed belongs to a new run")]
    [TestCase("train --resume run --set seed=3", "train: --set belongs to a new run")]
    [TestCase("train --resume run --dry-run", "train: --dry-run belongs to a new run")]
    [TestCase("train --resume run --tile 8x8", "train: --tile belongs to a new run")]
    [TestCase("recipe", "recipe: a verb is missing", "list, show, schema")]
    [TestCase("recipe show small", "no preset 'small'", "default", "fast")]
    [TestCase("report", "report: RUN is missing", "Folder of a run")]
    [TestCase("export", "export: RUN is missing", "Folder of a run")]
    [TestCase("data fetch", "data fetch: NAME is missing", "portraits")]
    [TestCase("generate", "generate: MODEL is missing", "A model file")]
    [TestCase("generate m.onnx", "generate: say where the sprites shall go", "--sheet FILE.png, --out DIR")]
    [TestCase("generate m.onnx --sheet a.png --attr", "generate: --attr needs a value", "name=value")]
    [TestCase("generate m.onnx --attr --sheet a.png", "generate: --attr needs a value", "name=value")]
    [TestCase("data make", "data make: NAME is missing", "heroes")]
    public void Missing_word_is_told_with_what_belongs_there(string line, params string[] parts) => AssertRefused(line, parts);

    [TestCase("test", "test: the scripts ./ganassets and ganassets.ps1 build the tests")]
    [TestCase("check", "check: needs the folder of a run, a model file with --data SET, or --fakes SPRITES with --data SET")]
    [TestCase("check --data set", "check: --data is what is compared with", "--fakes")]
    [TestCase("check --fakes some", "check: --fakes needs --data SET")]
    [TestCase("check run --fakes some", "check: run and --fakes are two generators")]
    [TestCase("check m.onnx --fakes some --data set", "check: m.onnx and --fakes are two generators")]
    [TestCase("check m.onnx", "check: m.onnx is a model file; say by --data SET")]
    [TestCase("check run --data set", "check: run is no model file, and a run knows its own sprites; leave --data away")]
    [TestCase("check run --tile 8x8", "check: --tile divides a sheet's PNG")]
    [TestCase("check m.onnx --data set --tile 8x8", "check: --tile divides a sheet's PNG")]
    [TestCase("check --fakes some --data set --margin 1", "check: --margin and --spacing belong to a sheet's tiles")]
    [TestCase("check m.onnx --data", "check: --data needs a value")]
    public void Check_says_which_words_belong_together(string line, params string[] parts) => AssertRefused(line, parts);

    [TestCase("train set --out x --steps -1", "--steps takes a whole number from 1 to 1000000000, not '-1'")]
    [TestCase("train set --out x --steps 0", "--steps takes a whole number from 1 to 1000000000, not '0'")]
    [TestCase("train set --out x --steps 1.5", "--steps takes a whole number", "not '1.5'")]
    [TestCase("train set --out x --steps abc", "--steps takes a whole number", "not 'abc'")]
    [TestCase("train set --out x --steps 99999999999999999999", "--steps takes a whole number")]
    [TestCase("train set --out x --minutes 0", "--minutes takes a number above 0 and up to 100000, not '0'")]
    [TestCase("train set --out x --minutes nan", "--minutes takes a number above 0", "not 'nan'")]
    [TestCase("train set --out x --minutes 1e400", "--minutes takes a number above 0", "not '1e400'")]
    [TestCase("train set --out x --seed x", "--seed takes a whole number from 0 to 2147483647, not 'x'")]
    [TestCase("train set --out x --seed -1", "--seed takes a whole number from 0", "not '-1'")]
    [TestCase("train set --out x --out y", "--out may stand once")]
    [TestCase("demo --minutes -5", "demo: --minutes takes a number above 0", "not '-5'")]
    [TestCase("data fetch portraits --count 0", "data fetch: --count takes a whole number from 1 to 100000, not '0'")]
    [TestCase("data fetch portraits --seed -1", "data fetch: --seed takes a whole number from 0", "not '-1'")]
    [TestCase("generate m.onnx --sheet a.png --count 0", "generate: --count takes a whole number from 1 to 100000, not '0'")]
    [TestCase("generate m.onnx --sheet a.png --count 100001", "--count takes a whole number from 1 to 100000")]
    [TestCase("generate m.onnx --sheet a.png --seed x", "generate: --seed takes a whole number from 0 to 18446744073709551615, not 'x'")]
    [TestCase("generate m.onnx --sheet a.png --truncation 0", "generate: --truncation takes a number above 0 and up to 1, not '0'")]
    [TestCase("generate m.onnx --sheet a.png --truncation 1.5", "--truncation takes a number above 0 and up to 1, not '1.5'")]
    [TestCase("data make heroes --count 0", "data make: --count takes a whole number from 1 to 100000, not '0'")]
    [TestCase("data make heroes --tail -1", "data make: --tail takes a number S from 0 to 4, not '-1'")]
    [TestCase("data make heroes --tail nan", "--tail takes a number S from 0 to 4, not 'nan'")]
    [TestCase("demo --set goblins", "demo: --set takes portraits or heroes, not 'goblins'")]
    public void Number_out_of_range_is_told_with_the_range(string line, params string[] parts) => AssertRefused(line, parts);

    [TestCase("hair", "'hair'")]
    [TestCase("hair=", "'hair='")]
    [TestCase("=red", "'=red'")]
    public void Malformed_attribute_is_told_with_its_form(string attribute, string quoted) =>
        AssertRefused($"generate m.onnx --sheet a.png --attr {attribute}", "--attr takes name=value", quoted);

    [Test]
    public void Attribute_given_twice_is_refused() =>
        AssertRefused("generate m.onnx --sheet a.png --attr hair=red --attr hair=dark", "--attr names 'hair' twice");

    [TestCase("train", "", "--out", "x")]
    [TestCase("train", "set", "--out", "")]
    [TestCase("train", "--resume", " ")]
    [TestCase("check", "")]
    [TestCase("generate", "", "--sheet", "a.png")]
    [TestCase("generate", "m.onnx", "--sheet", "")]
    public void Empty_word_is_refused(params string[] words)
    {
        using var folder = new TemporaryFolder();
        Refusal.Assert(folder.Path, words, words[0] + ": ");
    }

    private static void AssertRefused(string line, params string[] parts)
    {
        using var folder = new TemporaryFolder();
        Refusal.Assert(folder.Path, line.Split(' ', StringSplitOptions.RemoveEmptyEntries), parts);
    }
}
