using System.IO;
using UnityEditor.AssetImporters;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// Imports model files. They have the extension .gansprite, though they are ONNX files, because other packages claim .onnx.
    /// A bad file gives one error and no asset.
    /// </summary>
    [ScriptedImporter(2, "gansprite")]
    public sealed class GanSpriteImporter : ScriptedImporter
    {
        /// <inheritdoc />
        public override void OnImportAsset(AssetImportContext ctx)
        {
            var import = ModelImport.Read(ctx.assetPath);
            if (import.Card == null)
            {
                ctx.LogImportError(import.Error!);
                return;
            }

            if (import.Warning != null)
            {
                ctx.LogImportWarning(import.Warning);
            }

            var asset = SpriteGeneratorAsset.Create(import.Model, import.Card.Json);
            asset.name = Path.GetFileNameWithoutExtension(ctx.assetPath);
            ctx.AddObjectToAsset("model", asset, Thumbnail(import));
            ctx.SetMainObject(asset);
        }

        // Unity copies it after the import, and clears it away with whatever else nobody refers to.
        private static Texture2D Thumbnail(ModelImport import)
        {
            var texture = new Texture2D(import.Card!.Width, import.Card.Height, TextureFormat.RGBA32, false, false) { filterMode = FilterMode.Point };
            texture.SetPixelData(import.Preview, 0);
            texture.Apply(false, false);
            return texture;
        }
    }
}
