namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/SpriteAlignment.html"/></summary>
    public enum SpriteAlignment
    {
        Center = 0,
    }
}
