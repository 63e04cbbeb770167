using System.IO;
using UnityEditor.AssetImporters;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// Imports model files. They have the extension .gansprite, though they are ONNX files, because other packages claim .onnx.
    /// A bad file gives one error and no asset.
    /// </summary>
    [ScriptedImporter(1, "gansprite")]
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
            ctx.AddObjectToAsset("model", asset);
            ctx.SetMainObject(asset);
        }
    }
}
