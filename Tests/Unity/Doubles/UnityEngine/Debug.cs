using System;
using System.Collections.Generic;

namespace UnityEngine
{
    /// <summary><see href="https://docs.unity3d.com/ScriptReference/Debug.html"/></summary>
    public class Debug
    {
        /// <summary>What was logged, the newest last.</summary>
        internal static List<Exception> Exceptions { get; } = new List<Exception>();

        public static void Log(object message)
        {
        }

        public static void LogException(Exception exception, Object? context)
        {
            Exceptions.Add(exception);
        }
    }
}
