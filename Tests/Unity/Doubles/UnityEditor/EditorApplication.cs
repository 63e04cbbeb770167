namespace UnityEditor
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/EditorApplication.html"/></summary>
    public sealed class EditorApplication
    {
        public static CallbackFunction? delayCall;

        public delegate void CallbackFunction();

        /// <summary>Does what the Editor does after it has drawn.</summary>
        internal static void RunDelayed()
        {
            var calls = delayCall;
            delayCall = null;
            calls?.Invoke();
        }
    }
}
