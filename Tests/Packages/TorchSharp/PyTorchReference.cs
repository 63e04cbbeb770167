using System.Diagnostics;
using System.Text.Json;

namespace GanAssets.Tests.Packages.Torch;

/// <summary>What PyTorch computes, from one run of <see cref="Script"/>: tensors by case and name.</summary>
internal sealed class PyTorchReference : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import json
        import torch
        import torch.nn.functional as F

        torch.set_num_threads(1)
        torch.manual_seed(1)
        cases = {}

        def put(case, **tensors):
            cases[case] = {k: {"shape": list(v.shape), "data": v.detach().double().flatten().tolist()} for k, v in tensors.items()}

        x, w, b = torch.randn(2, 4, 6, 5), torch.randn(6, 2, 3, 3), torch.randn(6)
        put("conv2d", x=x, w=w, b=b, y=F.conv2d(x, w, b, stride=2, padding=1, dilation=1, groups=2))
        put("operations", x=x, sigmoid=x.sigmoid(), relu=x.relu(), round=x.round(), decimals=x.round(decimals=1),
            softplus=F.softplus(x, 2, 3), leaky=F.leaky_relu(x, 0.2), sums=x.sum(1, True), max=x.max(), argmax=x.argmax(3),
            shuffle=F.pixel_shuffle(x, 2))

        logits, target, weight = torch.randn(5, 4), torch.tensor([0, 3, 1, 1, 2]), torch.rand(4)
        put("losses", logits=logits, target=target, weight=weight, plain=F.cross_entropy(logits, target),
            weighted=F.cross_entropy(logits, target, weight), smooth=F.cross_entropy(logits, target, label_smoothing=0.1),
            ignored=F.cross_entropy(logits, target, ignore_index=1))

        put("shares", x=x, softmax=F.softmax(x, 1), log=x.abs().log(), pool=F.avg_pool2d(x, 3, 2, 1),
            inside=F.avg_pool2d(x, 3, None, 1, True, False))

        norm = torch.nn.BatchNorm2d(4, momentum=0.3)
        batches = [torch.randn(3, 4, 2, 2) * 2 + 1 for _ in range(3)]
        outs = [norm(batch) for batch in batches]
        norm.eval()
        put("batch norm", batches=torch.stack(batches), outs=torch.cat(outs), mean=norm.running_mean, var=norm.running_var,
            count=norm.num_batches_tracked, evaluated=norm(batches[0]), cumulative=torch.cat(batches).mean([0, 2, 3]))

        settings = {"plain": {}, "gan": {"lr": 2e-2, "betas": (0, 0.99)}}
        for name, options in settings.items():
            p, t = torch.nn.Parameter(torch.randn(7)), torch.randn(6, 7)
            start = p.detach().clone()
            adam = torch.optim.Adam([p], **options)
            for i in range(6):
                adam.zero_grad()
                (p * t[i]).square().sum().backward()
                adam.step()
            state = adam.state[p]
            put("adam " + name, start=start, t=t, end=p, average=state["exp_avg"], square=state["exp_avg_sq"])

        torch.manual_seed(3)
        layers = {"linear": torch.nn.Linear(5, 3), "conv": torch.nn.Conv2d(4, 6, 3, groups=2),
                  "embedding": torch.nn.Embedding(4, 3)}
        starts = {k + "_" + n: p for k, layer in layers.items() for n, p in layer.named_parameters()}
        put("starts", **starts, uniform=torch.rand(5), whole=torch.randint(3, 9, (7,)))
        print(json.dumps(cases))
        """;

    private readonly JsonDocument _cases;

    private PyTorchReference(string json) => _cases = JsonDocument.Parse(json);

    /// <summary>Runs the script; null where the machine has no PyTorch.</summary>
    public static PyTorchReference? Run()
    {
        if (!File.Exists(Python)) return null;
        var start = new ProcessStartInfo(Python, ["-c", Script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var json = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return new PyTorchReference(json);
        if (errors.Result.Contains("No module named 'torch'", StringComparison.Ordinal)) return null;
        throw new InvalidOperationException($"The PyTorch script failed: {errors.Result}");
    }

    public double[] Values(string test, string name) =>
        [.. Entry(test, name).GetProperty("data").EnumerateArray().Select(static v => v.GetDouble())];

    public long[] Shape(string test, string name) =>
        [.. Entry(test, name).GetProperty("shape").EnumerateArray().Select(static v => v.GetInt64())];

    public void Dispose() => _cases.Dispose();

    private JsonElement Entry(string test, string name) => _cases.RootElement.GetProperty(test).GetProperty(name);
}
