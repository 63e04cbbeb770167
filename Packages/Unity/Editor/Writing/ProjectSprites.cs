using System;
using System.IO;
using UnityEditor;

namespace GanAssets.Unity.Editing
{
    /// <summary>Asks where the chosen sprites of a studio shall go, and writes them into the project.</summary>
    internal static class ProjectSprites
    {
        private const string Loading = "The model is still being loaded; write again in a moment.";

        /// <summary>Writes each chosen sprite as a PNG, and a list of them.</summary>
        /// <param name="studio">Chooses the sprites.</param>
        /// <param name="generator">Makes them; null as long as the model loads.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        /// <returns>What has come of it, in one line.</returns>
        public static string WritePngs(SpriteStudio studio, SpriteGenerator? generator, float pixelsPerUnit)
        {
            var folder = FileUtil.GetProjectRelativePath(EditorUtility.OpenFolderPanel("Folder for the sprites", "Assets", string.Empty));
            if (string.IsNullOrEmpty(folder))
            {
                return "Nothing was written: choose a folder of this project.";
            }

            return generator == null ? Loading : Try(() =>
            {
                var paths = SpriteFiles.WritePngs(generator, studio.Chosen(), folder);
                SpriteImports.Import(paths, pixelsPerUnit);
                return "Wrote " + (paths.Count - 1) + " sprites and " + paths[paths.Count - 1] + ".";
            });
        }

        /// <summary>Writes the chosen sprites onto one sheet.</summary>
        /// <param name="studio">Chooses the sprites.</param>
        /// <param name="generator">Makes them; null as long as the model loads.</param>
        /// <param name="pixelsPerUnit">How many pixels make one unit of the world.</param>
        /// <returns>What has come of it, in one line; empty where no place was chosen.</returns>
        public static string WriteSheet(SpriteStudio studio, SpriteGenerator? generator, float pixelsPerUnit)
        {
            var path = EditorUtility.SaveFilePanelInProject("Sheet of sprites", studio.Card.Name, "png", "The sheet's rectangles and provenance go into a JSON file beside it.");
            if (string.IsNullOrEmpty(path))
            {
                return string.Empty;
            }

            return generator == null ? Loading : Try(() =>
            {
                var sheet = SpriteFiles.WriteSheet(generator, studio.Chosen(), Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));
                SpriteImports.Import(sheet, pixelsPerUnit);
                return "Wrote " + sheet.Picture + " and " + sheet.Json + ".";
            });
        }

        private static string Try(Func<string> write)
        {
            try
            {
                return write();
            }
            catch (Exception error) when (error is GanAssetsException || error is IOException || error is UnauthorizedAccessException)
            {
                return "Nothing was written: " + error.Message;
            }
        }
    }
}
