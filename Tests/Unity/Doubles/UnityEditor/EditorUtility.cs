namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/EditorUtility.html"/></summary>
    public class EditorUtility
    {
        /// <summary>What the person answers who is asked for a file or a folder.</summary>
        internal static string Answer { get; set; } = string.Empty;

        public static string OpenFolderPanel(string title, string folder, string defaultName)
        {
            return Answer;
        }

        public static string SaveFilePanelInProject(string title, string defaultName, string extension, string message)
        {
            return Answer;
        }
    }
}
