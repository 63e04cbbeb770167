namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/SpriteImportMode.html"/></summary>
    public enum SpriteImportMode
    {
        None = 0,
        Single = 1,
        Multiple = 2,
    }
}
