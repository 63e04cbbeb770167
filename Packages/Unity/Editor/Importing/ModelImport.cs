using System;
using System.IO;

namespace GanAssets.Unity.Editing
{
    /// <summary>What comes of reading a model file: the model, or one line that says why there is none.</summary>
    internal sealed class ModelImport
    {
        private ModelImport(byte[] model, ModelCard? card, string? error)
        {
            Model = model;
            Card = card;
            Error = error;
        }

        /// <summary>The file's bytes; empty after an error.</summary>
        public byte[] Model { get; }

        /// <summary>The model's card, or null after an error.</summary>
        public ModelCard? Card { get; }

        /// <summary>What is wrong with the file, in one line, or null.</summary>
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
                var bytes = File.ReadAllBytes(path);
                using var generator = SpriteGenerator.Load(path);
                generator.Generate(new SpriteRequest(1), new byte[generator.BytesPerSprite]);
                return new ModelImport(bytes, generator.Card, null);
            }
            catch (Exception error) when (error is GanAssetsException || error is IOException || error is UnauthorizedAccessException)
            {
                return new ModelImport(Array.Empty<byte>(), null, error.Message.Replace('\n', ' '));
            }
        }
    }
}
