using System.Threading;

namespace Microsoft.Xna.Framework.Graphics;

/// <summary><see href="https://docs.monogame.net/api/Microsoft.Xna.Framework.Graphics.GraphicsDevice.html"/></summary>
public class GraphicsDevice
{
    /// <summary>The thread of the game, which alone may touch its textures.</summary>
    internal Thread Owner { get; } = Thread.CurrentThread;
}
