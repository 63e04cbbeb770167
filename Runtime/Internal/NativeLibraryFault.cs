using System;
using System.IO;
using System.Runtime.InteropServices;

namespace GanAssets.Internal
{
    /// <summary>Says what is wrong when ONNX Runtime's native library does not load: which file, looked for where, and what helps.</summary>
    internal static class NativeLibraryFault
    {
        /// <summary>What the host of .NET programs calls the folders of its native libraries.</summary>
        private const string HostFolders = "NATIVE_DLL_SEARCH_DIRECTORIES";

        public static string Describe(string reason)
        {
            string file, variable;
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            {
                (file, variable) = ("onnxruntime.dll", "PATH");
            }
            else if (RuntimeInformation.IsOSPlatform(OSPlatform.OSX))
            {
                (file, variable) = ("libonnxruntime.dylib", "DYLD_LIBRARY_PATH");
            }
            else
            {
                (file, variable) = ("libonnxruntime.so", "LD_LIBRARY_PATH");
            }

            return "ONNX Runtime's native library " + file + " could not be loaded. Searched: " + Folders(variable)
                + ". Put the one for " + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()
                + " processors, of the version of its C# binding, beside the program: the NuGet package Microsoft.ML.OnnxRuntime and the"
                + " npm package com.github.asus4.onnxruntime carry it. The system says: " + reason;
        }

        private static string Folders(string variable)
        {
            var folders = AppContext.BaseDirectory;
            if (AppContext.GetData(HostFolders) is string more)
            {
                foreach (var folder in more.Split(Path.PathSeparator))
                {
                    // The host lists the program's own folder too.
                    folders += folder.Length == 0 || folder == AppContext.BaseDirectory ? string.Empty : ", " + folder;
                }
            }

            var listed = Environment.GetEnvironmentVariable(variable);
            return folders + ", the system's own folders, and those of " + variable + (string.IsNullOrEmpty(listed) ? " (none)" : " (" + listed + ")");
        }
    }
}
