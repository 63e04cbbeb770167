using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// Files that are written together: all of them or none, and none over one that is there already.
    /// </summary>
    internal sealed class NewFiles
    {
        private readonly string _folder;
        private readonly List<KeyValuePair<string, byte[]>> _files = new List<KeyValuePair<string, byte[]>>();

        /// <summary>Begins with no file.</summary>
        /// <param name="folder">The folder; made when it is not there. Its paths get forward slashes, as Unity wants those of assets.</param>
        public NewFiles(string folder)
        {
            _folder = folder.Replace('\\', '/');
        }

        /// <summary>A name that no file has yet: the one that is wanted, or with the next number behind it.</summary>
        /// <param name="stem">The name without its extensions; letters that a file system may refuse are replaced.</param>
        /// <param name="extensions">The extensions that shall be free, with their dots.</param>
        public string FreeStem(string stem, params string[] extensions)
        {
            var safe = Safe(stem);
            var free = safe;
            for (var number = 2; !IsFree(free, extensions); number++)
            {
                free = safe + "_" + number.ToString(CultureInfo.InvariantCulture);
            }

            return free;
        }

        /// <summary>Adds a file.</summary>
        /// <param name="name">Its name in the folder.</param>
        /// <param name="bytes">What it holds.</param>
        public void Add(string name, byte[] bytes)
        {
            _files.Add(new KeyValuePair<string, byte[]>(PathOf(name), bytes));
        }

        /// <summary>Adds a text in UTF-8.</summary>
        /// <param name="name">Its name in the folder.</param>
        /// <param name="text">The text.</param>
        public void Add(string name, string text)
        {
            Add(name, new UTF8Encoding(false).GetBytes(text + "\n"));
        }

        /// <summary>Writes the files.</summary>
        /// <returns>Their paths, in the order in which they were added.</returns>
        /// <exception cref="IOException">The folder or a file cannot be written; then none is there.</exception>
        /// <exception cref="UnauthorizedAccessException">The folder may not be written to; then none is there.</exception>
        public IReadOnlyList<string> Write()
        {
            Directory.CreateDirectory(_folder);
            var written = new List<string>();
            try
            {
                foreach (var file in _files)
                {
                    using var stream = new FileStream(file.Key, FileMode.CreateNew, FileAccess.Write);
                    written.Add(file.Key);
                    stream.Write(file.Value, 0, file.Value.Length);
                }
            }
            catch (Exception error) when (error is IOException || error is UnauthorizedAccessException)
            {
                written.ForEach(File.Delete);
                throw;
            }

            return written;
        }

        private string PathOf(string name)
        {
            return Path.Combine(_folder, name).Replace('\\', '/');
        }

        private static string Safe(string name)
        {
            var safe = new StringBuilder();
            foreach (var letter in name)
            {
                safe.Append(char.IsLetterOrDigit(letter) || letter == '-' || letter == '_' ? letter : '_');
            }

            return safe.Length == 0 ? "sprite" : safe.ToString();
        }

        private bool IsFree(string stem, string[] extensions)
        {
            foreach (var extension in extensions)
            {
                var path = PathOf(stem + extension);
                if (File.Exists(path) || _files.Exists(file => string.Equals(file.Key, path, StringComparison.OrdinalIgnoreCase)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
