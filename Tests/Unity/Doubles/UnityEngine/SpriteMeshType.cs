namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/SpriteMeshType.html"/></summary>
    public enum SpriteMeshType
    {
        FullRect = 0,
        Tight = 1,
    }
}
