// For MonoGame 3.8. In Game.Initialize: Components.Add(_sprites = new GeneratedTextures(this, "Content/heroes.onnx"));
// then, whenever somebody is needed: var texture = _sprites.Ask(new SpriteRequest(seed)); and draw it with SamplerState.PointClamp.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using GanAssets;
using Microsoft.Xna.Framework;
using Microsoft.Xna.Framework.Graphics;

/// <summary>Loads a model without a pause in the game, and hands out textures that are filled as soon as their sprites are made.</summary>
public sealed class GeneratedTextures : GameComponent
{
    /// <summary>What a frame brings to the graphics card at most.</summary>
    private const int UploadsPerFrame = 4;

    private readonly string _modelFile;
    private readonly CancellationTokenSource _end = new();
    private readonly Queue<(Texture2D Texture, Task<byte[]> Pixels)> _asked = new();
    private Task<SpriteGenerator>? _loading;

    /// <summary>Makes the component; the game loads its model when it is initialized.</summary>
    /// <param name="game">The game.</param>
    /// <param name="modelFile">The model: its path from the folder of the game's program, whatever folder the game is started in.</param>
    public GeneratedTextures(Game game, string modelFile)
        : base(game)
    {
        _modelFile = Path.Combine(AppContext.BaseDirectory, modelFile);
    }

    /// <summary>The model; null until it is loaded.</summary>
    public SpriteGenerator? Generator => _loading is { IsCompletedSuccessfully: true } ? _loading.Result : null;

    /// <inheritdoc />
    public override void Initialize()
    {
        // SpriteBatch blends premultiplied colours by default.
        var options = new SpriteGeneratorOptions { Alpha = AlphaMode.Premultiplied };
        _loading = SpriteGenerator.LoadAsync(_modelFile, options, _end.Token);
        base.Initialize();
    }

    /// <summary>A texture for a sprite: empty at first, and filled some frames later.</summary>
    /// <param name="request">What the sprite shall be.</param>
    /// <returns>The texture, which the caller disposes.</returns>
    /// <exception cref="InvalidOperationException">The model is not loaded yet: see <see cref="Generator"/>.</exception>
    public Texture2D Ask(SpriteRequest request)
    {
        var generator = Generator ?? throw new InvalidOperationException("The model is not loaded yet.");
        var texture = new Texture2D(Game.GraphicsDevice, generator.Card.Width, generator.Card.Height);
        _asked.Enqueue((texture, generator.GenerateAsync(request, _end.Token)));
        return texture;
    }

    /// <inheritdoc />
    /// <exception cref="GanAssetsException">The model could not be loaded, or a sprite was asked for that it cannot make.</exception>
    public override void Update(GameTime gameTime)
    {
        if (_loading is { IsFaulted: true })
        {
            _loading.GetAwaiter().GetResult();
        }

        for (var i = 0; i < UploadsPerFrame && _asked.TryPeek(out var next) && next.Pixels.IsCompleted; i++)
        {
            _asked.Dequeue();
            var pixels = next.Pixels.GetAwaiter().GetResult();

            // SurfaceFormat.Color is red, green, blue and alpha, the top row first: what the runtime makes.
            if (!next.Texture.IsDisposed)
            {
                next.Texture.SetData(pixels);
            }
        }

        base.Update(gameTime);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _end.Cancel();
            // What is still being made stays unused; a model that is still being loaded ends as cancelled, and leaves nothing.
            _asked.Clear();
            Generator?.Dispose();
        }

        base.Dispose(disposing);
    }
}
