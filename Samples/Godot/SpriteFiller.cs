// For Godot 4 with C#. Put it on a node whose children are Sprite2D nodes, and choose a model: every child becomes a character.
// The project needs the package Microsoft.ML.OnnxRuntime and GanAssets.Runtime (its project, or its sources). An export leaves the model out
// unless its preset's filter for non-resource files has *.onnx, *.gansprite.
#nullable enable
using System;
using System.Threading;
using System.Threading.Tasks;
using GanAssets;
using Godot;

/// <summary>Loads a model without a pause in the game, and fills the sprites below it.</summary>
public partial class SpriteFiller : Node
{
    private readonly CancellationTokenSource _exit = new();
    private SpriteGenerator? _generator;

    /// <summary>The model.</summary>
    [Export(PropertyHint.File, "*.onnx,*.gansprite")]
    public string ModelFile { get; set; } = "res://heroes.onnx";

    /// <summary>The seed of the first child; the next ones have the next seeds.</summary>
    [Export]
    public ulong FirstSeed { get; set; } = 1;

    /// <summary>What all of them have in common, such as "headgear=crown"; the rest is drawn by the seed.</summary>
    [Export]
    public string[] Wishes { get; set; } = Array.Empty<string>();

    /// <inheritdoc />
    public override async void _Ready() => await FillAsync();

    /// <inheritdoc />
    public override void _ExitTree()
    {
        // Godot calls this on the main thread, as it resumes FillAsync there: the two never meet.
        _exit.Cancel();
        _generator?.Dispose();
        _generator = null;
    }

    private async Task FillAsync()
    {
        try
        {
            // A model inside an exported game is no file of the disk; Godot reads it all the same.
            var model = FileAccess.GetFileAsBytes(ModelFile);
            _generator = await SpriteGenerator.LoadAsync(model, cancellationToken: _exit.Token);
            if (_exit.IsCancellationRequested)
            {
                _ExitTree();
                return;
            }

            var request = RequestOf(Wishes).WithSeed(FirstSeed);
            foreach (var child in GetChildren())
            {
                if (child is Sprite2D sprite)
                {
                    await FillAsync(sprite, request);
                    request = request.WithSeed(request.Seed + 1);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The scene was left before the model was there.
        }
        catch (GanAssetsException fault)
        {
            GD.PushError($"{ModelFile}: {fault.Message}");
        }
    }

    private async Task FillAsync(Sprite2D sprite, SpriteRequest request)
    {
        var card = _generator!.Card;
        var rgba = await _generator.GenerateAsync(request, _exit.Token);
        _exit.Token.ThrowIfCancellationRequested();
        if (!IsInstanceValid(sprite))
        {
            // Freed while its picture was made.
            return;
        }

        // Godot has the top row first and straight alpha, as the runtime has by default.
        var image = Image.CreateFromData(card.Width, card.Height, false, Image.Format.Rgba8, rgba);
        sprite.Texture = ImageTexture.CreateFromImage(image);
        sprite.TextureFilter = CanvasItem.TextureFilterEnum.Nearest;
    }

    private static SpriteRequest RequestOf(string[] wishes)
    {
        var request = new SpriteRequest();
        foreach (var wish in wishes)
        {
            var parts = wish.Split('=', 2);
            request = request.With(parts[0], parts[^1]);
        }

        return request;
    }
}
