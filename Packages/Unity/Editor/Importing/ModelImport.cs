using System;
using System.IO;

namespace GanAssets.Unity.Editing
{
    /// <summary>What comes of reading a model file: the model, or one line that says why there is none.</summary>
    internal sealed class ModelImport
    {
        private ModelImport(byte[] model, ModelCard? card, byte[] preview, string? error)
        {
            Model = model;
            Card = card;
            Preview = preview;
            Error = error;
        }

        /// <summary>The file's bytes; empty after an error.</summary>
        public byte[] Model { get; }

        /// <summary>The model's card, or null after an error.</summary>
        public ModelCard? Card { get; }

        /// <summary>The sprite of seed 1, RGBA, straight alpha, the lowest row first as Unity has it; empty after an error.</summary>
        public byte[] Preview { get; }

        /// <summary>What is wrong with the file, in one line that begins with its path, or null.</summary>
        public string? Error { get; }

        /// <summary>What a person should know of a good model, in one line, or null.</summary>
        public string? Warning => Card?.Verdict switch
        {
            { Verdict: CollapseVerdict.Collapsed } => "The model " + Card.Name + " has collapsed and was exported all the same: it shows only a part of what it was trained on.",
            { Verdict: CollapseVerdict.AtRisk } => "The model " + Card.Name + " is at risk of collapse: look at its sprites before you ship them.",
            _ => null,
        };

        /// <summary>Reads a file, and makes one sprite to be sure that the model runs.</summary>
        /// <param name="path">The file.</param>
        public static ModelImport Read(string path)
        {
            try
            {
                return Of(path, File.ReadAllBytes(path));
            }
            catch (Exception error) when (error is IOException || error is UnauthorizedAccessException)
            {
                return Failed(path, error);
            }
        }

        /// <summary>
        /// Loads a model, and makes one sprite to be sure that it runs. ONNX Runtime gets the bytes and not the path, for the path of
        /// a file in an installed package (Packages/…) exists in Unity alone.
        /// </summary>
        /// <param name="path">What errors call the model.</param>
        /// <param name="model">The bytes of its file.</param>
        public static ModelImport Of(string path, byte[] model)
        {
            try
            {
                using var generator = SpriteGenerator.Load(model, new SpriteGeneratorOptions { Rows = RowOrder.BottomUp });
                var preview = new byte[generator.BytesPerSprite];
                generator.Generate(new SpriteRequest(1), preview);
                return new ModelImport(model, generator.Card, preview, null);
            }
            catch (GanAssetsException error)
            {
                return Failed(path, error);
            }
        }

        private static ModelImport Failed(string path, Exception error)
        {
            return new ModelImport(Array.Empty<byte>(), null, Array.Empty<byte>(), path + ": " + error.Message.Replace('\n', ' '));
        }
    }
}
