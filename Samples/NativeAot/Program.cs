// NativeAot MODEL.onnx OUT.rgba [SEED [ATTRIBUTE=VALUE …]]: writes the bytes of one sprite, first row on top.
using System.Diagnostics;
using GanAssets;

var clock = Stopwatch.StartNew();
using var generator = SpriteGenerator.Load(args[0]);
var request = new SpriteRequest(args.Length > 2 ? ulong.Parse(args[2]) : 0);
foreach (var pair in args.Skip(3).Select(argument => argument.Split('=', 2)))
{
    request = request.With(pair[0], pair[1]);
}

var rgba = new byte[generator.BytesPerSprite];
generator.Generate(request, rgba);
Console.WriteLine($"{generator.Card.Name}: {generator.Card.Width} × {generator.Card.Height} pixels, {clock.Elapsed.TotalMilliseconds:0.0} ms from load to first sprite");
File.WriteAllBytes(args[1], rgba);
