using System;
using System.Globalization;
using System.IO;

namespace GanAssets.Internal
{
    /// <summary>Where a model comes from: a file, which ONNX Runtime reads itself, or bytes.</summary>
    internal sealed class ModelSource
    {
        private ModelSource(string name, string? path, byte[]? bytes, string card)
        {
            Name = name;
            Path = path;
            Bytes = bytes;
            CardJson = card;
        }

        /// <summary>What messages call the model.</summary>
        public string Name { get; }

        /// <summary>The file; null where there are bytes.</summary>
        public string? Path { get; }

        /// <summary>The bytes; null where there is a file.</summary>
        public byte[]? Bytes { get; }

        /// <summary>The card's JSON document, found before ONNX Runtime sees the model.</summary>
        public string CardJson { get; }

        public static ModelSource Of(byte[] model)
        {
            var name = "model of " + model.Length.ToString(CultureInfo.InvariantCulture) + " bytes";
            using var stream = new MemoryStream(model, writable: false);
            return new ModelSource(name, null, model, CardFinder.Read(stream, name));
        }

        /// <summary>
        /// A file that can be read, which is tried: of one that cannot, the system says why better than ONNX Runtime. Nothing but its
        /// card is read here, for bytes on their way through managed memory cost a third of what the session takes, and leave garbage.
        /// </summary>
        public static ModelSource Of(string path)
        {
            var name = Throw.OneLine(path);
            var card = string.Empty;
            try
            {
                using var file = File.OpenRead(path);
                card = CardFinder.Read(file, name);
            }
            catch (Exception error) when (error is IOException || error is UnauthorizedAccessException || error is ArgumentException
                || error is NotSupportedException)
            {
                Throw.ModelFile(name, "the model file cannot be read: " + Throw.OneLine(error.Message), error);
            }

            return new ModelSource(name, path, null, card);
        }
    }
}
