// For MonoGame 3.8. In Game.Initialize: Components.Add(_sprites = new GeneratedTextures(this, "Content/heroes.onnx"));
// then, whenever somebody is needed: var texture = _sprites.Ask(new SpriteRequest(seed)); and draw it with SamplerState.PointClamp.
using System;
using System.Collections.Concurrent;
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
    private readonly ConcurrentQueue<(Texture2D Texture, byte[] Pixels)> _made = new();
    private Task<SpriteGenerator>? _loading;

    /// <summary>Makes the component; the game loads its model when it is initialized.</summary>
    /// <param name="game">The game.</param>
    /// <param name="modelFile">The model, beside the game.</param>
    public GeneratedTextures(Game game, string modelFile)
        : base(game)
    {
        _modelFile = modelFile;
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
        _ = MakeAsync(generator, request, texture);
        return texture;
    }

    /// <inheritdoc />
    /// <exception cref="GanAssetsException">The model could not be loaded.</exception>
    public override void Update(GameTime gameTime)
    {
        if (_loading is { IsFaulted: true })
        {
            _loading.GetAwaiter().GetResult();
        }

        for (var i = 0; i < UploadsPerFrame && _made.TryDequeue(out var made); i++)
        {
            // SurfaceFormat.Color is red, green, blue and alpha, the top row first: what the runtime makes.
            if (!made.Texture.IsDisposed)
            {
                made.Texture.SetData(made.Pixels);
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
            // A model that is still being loaded ends as cancelled, and leaves nothing.
            Generator?.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task MakeAsync(SpriteGenerator generator, SpriteRequest request, Texture2D texture)
    {
        try
        {
            var pixels = await generator.GenerateAsync(request, _end.Token).ConfigureAwait(false);
            _made.Enqueue((texture, pixels));
        }
        catch (Exception end) when (end is OperationCanceledException or GeneratorDisposedException)
        {
            // The game is over; the texture stays empty.
        }
    }
}
