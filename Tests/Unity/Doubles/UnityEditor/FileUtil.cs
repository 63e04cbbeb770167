namespace UnityEditor
{
    /// <summary>Here every path is one of the project. <see href="https://docs.unity3d.com/ScriptReference/FileUtil.html"/></summary>
    public class FileUtil
    {
        public static string GetProjectRelativePath(string path)
        {
            return path;
        }
    }
}
