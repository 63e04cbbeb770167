using Microsoft.Xna.Framework.Graphics;

namespace Microsoft.Xna.Framework;

/// <summary><see href="https://docs.monogame.net/api/Microsoft.Xna.Framework.Game.html"/></summary>
public class Game
{
    public GraphicsDevice GraphicsDevice { get; } = new();
}
