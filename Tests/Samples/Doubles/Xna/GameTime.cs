namespace Microsoft.Xna.Framework;

/// <summary><see href="https://docs.monogame.net/api/Microsoft.Xna.Framework.GameTime.html"/></summary>
public class GameTime
{
}
