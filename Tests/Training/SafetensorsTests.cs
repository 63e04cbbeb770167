using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using GanAssets.Trainer;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Training;

public class SafetensorsTests
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Reads a file with nothing but the standard library, as the format's description says.</summary>
    private const string Script = """
        import json, struct, sys
        data = open(sys.argv[1], "rb").read()
        length, = struct.unpack("<Q", data[:8])
        header = json.loads(data[8:8 + length])
        end = 0
        for name, entry in header.items():
            begin, stop = entry["data_offsets"]
            letter = {"F32": "f", "I64": "q"}[entry["dtype"]]
            assert begin == end and (8 + length + begin) % struct.calcsize(letter) == 0, name
            values = data[8 + length + begin:8 + length + stop]
            entry["values"] = struct.unpack("<%d%s" % (len(values) // struct.calcsize(letter), letter), values)
            end = stop
        assert 8 + length + end == len(data)
        print(json.dumps(header))
        """;

    [Test]
    public void Tensors_come_back_as_they_were()
    {
        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        var tensors = Tensors();
        Safetensors.Save(folder["t"], tensors);
        var targets = tensors.ToDictionary(tensor => tensor.Key, tensor => zeros_like(tensor.Value));

        Safetensors.Load(folder["t"], targets);

        Assert.That(targets["steps"].data<long>().ToArray(), Is.EqualTo(new[] { long.MinValue, 0, long.MaxValue }));
        Assert.That(targets["scalar"].ToSingle(), Is.EqualTo(-0.5f));
        Assert.That(targets["matrix"].data<float>().ToArray(), Is.EqualTo(tensors["matrix"].data<float>().ToArray()));
        Assert.That(targets["matrix"].shape, Is.EqualTo(new long[] { 3, 2 }));
    }

    [Test]
    public void Other_readers_find_the_same_values_each_at_its_alignment()
    {
        if (!File.Exists(Python))
        {
            Assert.Ignore($"There is no {Python}.");
        }

        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        var tensors = Tensors();
        Safetensors.Save(folder["t"], tensors);

        var header = JsonNode.Parse(Read(folder["t"]))!;

        Assert.That(header.AsObject(), Has.Count.EqualTo(tensors.Count));
        foreach (var (name, tensor) in tensors)
        {
            Assert.That(header[name]!["shape"]!.AsArray().Select(size => size!.GetValue<long>()), Is.EqualTo(tensor.shape), name);
            var values = header[name]!["values"]!.AsArray().Select(value => value!.GetValue<double>());
            Assert.That(values, Is.EqualTo(tensor.to_type(float64).reshape(-1).data<double>().ToArray()), name);
        }
    }

    [TestCase("", TestName = "Empty file")]
    [TestCase("1234567", TestName = "File shorter than a length")]
    [TestCase("\u0089PNG\r\n\u001a\n and more", TestName = "File of another kind")]
    [TestCase("#[1]", TestName = "Header that is no object")]
    [TestCase("#{", TestName = "Header that is no JSON")]
    [TestCase("#null", TestName = "Header of null")]
    [TestCase("#{}", TestName = "Missing tensor")]
    [TestCase("""#{"x": null}""", TestName = "Tensor of null")]
    [TestCase("""#{"x": {"shape": [2], "data_offsets": [0, 8]}}""", TestName = "Tensor without a type")]
    [TestCase("""#{"x": {"dtype": 32, "shape": [2], "data_offsets": [0, 8]}}""", TestName = "Type that is no name")]
    [TestCase("""#{"x": {"dtype": "I64", "shape": [2], "data_offsets": [0, 16]}}""", TestName = "Other type")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [3], "data_offsets": [0, 12]}}""", TestName = "Other shape")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [2]}}""", TestName = "Tensor without a place")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4, 8]}}""", TestName = "Place of three ends")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}""", TestName = "Too few bytes")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [2], "data_offsets": [-8, 0]}}""", TestName = "Bytes before the data")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [2], "data_offsets": [12, 20]}}""", TestName = "Bytes after the data")]
    [TestCase("""#{"x": {"dtype": "F32", "shape": [2], "data_offsets": [9223372036854775800, 9223372036854775807]}}""", TestName = "Bytes beyond everything")]
    public void Damaged_file_is_refused_in_one_line_that_names_it(string content)
    {
        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["t"], content.StartsWith('#') ? File16(content[1..]) : Encoding.Latin1.GetBytes(content));

        Assert.That(
            () => Safetensors.Load(folder["t"], new Dictionary<string, Tensor> { ["x"] = zeros(2) }),
            Throws.TypeOf<InputException>().With.Message.Match(@"^\S*t: [^\n]+$"));
    }

    [Test]
    public void File_cut_short_is_refused()
    {
        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        var tensors = Tensors();
        Safetensors.Save(folder["t"], tensors);
        var whole = File.ReadAllBytes(folder["t"]);
        for (var length = 0; length < whole.Length; length += 5)
        {
            File.WriteAllBytes(folder["t"], whole[..length]);
            Assert.That(() => Safetensors.Load(folder["t"], tensors), Throws.TypeOf<InputException>(), $"{length} bytes");
        }
    }

    [Test]
    public void Missing_file_is_refused_in_one_line() => Assert.That(
        () => Safetensors.Load("nowhere/t", new Dictionary<string, Tensor>()),
        Throws.TypeOf<InputException>().With.Message.Match(@"^nowhere/t: [^\n]+$"));

    [Test]
    public void Tensor_of_another_network_is_named_with_what_was_expected()
    {
        using var scope = NewDisposeScope();
        using var folder = new TemporaryFolder();
        Safetensors.Save(folder["t"], new Dictionary<string, Tensor> { ["x"] = zeros(3, 2) });

        Assert.That(
            () => Safetensors.Load(folder["t"], new Dictionary<string, Tensor> { ["x"] = zeros(2, 3) }),
            Throws.TypeOf<InputException>().With.Message.Contains("'x' of type F32 and shape [2, 3]"));
    }

    private static Dictionary<string, Tensor> Tensors() => new()
    {
        ["scalar"] = tensor([-0.5f], []),
        ["matrix"] = tensor(new[] { 1.5f, -2, float.MaxValue, float.Epsilon, 0, 3 }, [2, 3]).t(),
        ["steps"] = tensor(new[] { long.MinValue, 0, long.MaxValue }, dtype: int64),
        ["with \"quotes\" and é"] = ones([1]),
    };

    /// <summary>A header and 16 bytes of data.</summary>
    private static byte[] File16(string header)
    {
        var bytes = new byte[8 + Encoding.UTF8.GetByteCount(header) + 16];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, bytes.Length - 24);
        Encoding.UTF8.GetBytes(header, bytes.AsSpan(8));
        return bytes;
    }

    private static string Read(string path)
    {
        var start = new ProcessStartInfo(Python, ["-c", Script, path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, errors.Result);
        return output;
    }
}
