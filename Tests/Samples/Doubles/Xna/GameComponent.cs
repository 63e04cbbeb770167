using System;

namespace Microsoft.Xna.Framework;

/// <summary><see href="https://docs.monogame.net/api/Microsoft.Xna.Framework.GameComponent.html"/></summary>
public class GameComponent(Game game) : IDisposable
{
    public Game Game { get; } = game;

    public virtual void Initialize()
    {
    }

    public virtual void Update(GameTime gameTime)
    {
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
