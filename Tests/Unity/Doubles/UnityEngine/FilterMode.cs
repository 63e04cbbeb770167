namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/FilterMode.html"/></summary>
    public enum FilterMode
    {
        Point = 0,
        Bilinear = 1,
        Trilinear = 2,
    }
}
