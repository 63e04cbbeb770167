using System.Reflection;

namespace UnityEngine
{
    /// <summary>
    /// Calls what Unity calls by name, such as OnEnable. Which methods those are:
    /// <see href="https://docs.unity3d.com/ScriptReference/MonoBehaviour.html"/>
    /// </summary>
    internal static class Message
    {
        private const BindingFlags Methods = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

        public static void Send(Object receiver, string name)
        {
            try
            {
                receiver.GetType().GetMethod(name, Methods)?.Invoke(receiver, null);
            }
            catch (TargetInvocationException error) when (error.InnerException != null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error.InnerException).Throw();
            }
        }
    }
}
