namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/GUID.html"/></summary>
    public struct GUID
    {
        public static GUID Generate()
        {
            return default;
        }
    }
}
