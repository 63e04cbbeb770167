using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace GanAssets.Internal
{
    /// <summary>A model in ONNX Runtime whose card and graph are known to agree.</summary>
    internal sealed class ModelSession : IDisposable
    {
        public const string LatentInput = "latent";
        public const string AttributesInput = "attributes";
        public const string RgbaOutput = "rgba";

        /// <summary>Stands for the batch among expected dimensions.</summary>
        private const int Batch = -1;

        private ModelSession(
            InferenceSession session, RunOptions runOptions, ModelCard card, SpriteGeneratorOptions options, string source, string? fallback)
        {
            Session = session;
            RunOptions = runOptions;
            Card = card;
            Layout = new PixelLayout(card, options);
            Source = source;
            ProviderFallback = fallback;
            Provider = fallback is null ? options.Provider : ExecutionProvider.Cpu;
            OneAtATime = Provider == ExecutionProvider.DirectML ? new object() : null;
        }

        public InferenceSession Session { get; }

        /// <summary>Shared by all runs: nothing in it changes.</summary>
        public RunOptions RunOptions { get; }

        public ModelCard Card { get; }

        /// <summary>How the sprites shall lie in memory.</summary>
        public PixelLayout Layout { get; }

        /// <summary>What runs the model.</summary>
        public ExecutionProvider Provider { get; }

        /// <summary>Why the provider is not the one that was asked for; null where it is.</summary>
        public string? ProviderFallback { get; }

        /// <summary>What a run locks where the provider bears one run at a time, DirectML's; null elsewhere.</summary>
        public object? OneAtATime { get; }

        /// <summary>What messages call the model.</summary>
        public string Source { get; }

        public static ModelSession Open(ModelSource model, SpriteGeneratorOptions options)
        {
            var source = model.Name;
            var card = CardReader.Read(model.CardJson, source);
            var session = SessionFactory.Create(model, options, out var fallback);
            try
            {
                CheckGraph(session, card, source);
                return new ModelSession(session, new RunOptions(), card, options, source, fallback);
            }
            catch
            {
                session.Dispose();
                throw;
            }
        }

        public void Dispose()
        {
            RunOptions.Dispose();
            Session.Dispose();
        }

        private static void CheckGraph(InferenceSession session, ModelCard card, string source)
        {
            if (session.InputMetadata.Count != 2)
            {
                Throw.ModelFile(source, "the model must have the inputs latent and attributes alone; it has "
                    + Throw.Shown(session.InputNames));
            }

            CheckTensor(session.InputMetadata, LatentInput, TensorElementType.Float, source, Batch, card.LatentLength);
            CheckTensor(session.InputMetadata, AttributesInput, TensorElementType.Int64, source, Batch, card.Attributes.Count);
            CheckTensor(session.OutputMetadata, RgbaOutput, TensorElementType.UInt8, source, Batch, card.Height, card.Width, 4);
        }

        private static void CheckTensor(
            IReadOnlyDictionary<string, NodeMetadata> tensors, string name, TensorElementType type, string source, params int[] shape)
        {
            var expected = type.ToString().ToLowerInvariant() + " " + Shape(shape);
            if (!tensors.TryGetValue(name, out var tensor))
            {
                Throw.ModelFile(source, "by its card the model has a tensor " + name + " of " + expected + "; it has only "
                    + Throw.Shown(tensors.Keys));
            }

            if (!tensor.IsTensor || tensor.ElementDataType != type || !Fits(tensor.Dimensions, shape))
            {
                Throw.ModelFile(source, "by its card the model's " + name + " is " + expected + "; it is "
                    + (tensor.IsTensor ? tensor.ElementDataType.ToString().ToLowerInvariant() + " " + Shape(tensor.Dimensions) : "no tensor"));
            }
        }

        /// <summary>Whether the declared dimensions allow the expected ones; a dimension that the graph leaves open is negative.</summary>
        private static bool Fits(int[] declared, int[] expected)
        {
            if (declared.Length != expected.Length)
            {
                return false;
            }

            for (var i = 0; i < declared.Length; i++)
            {
                var size = expected[i] == Batch ? 1 : expected[i];
                if (declared[i] >= 0 && declared[i] != size)
                {
                    return false;
                }
            }

            return true;
        }

        private static string Shape(int[] dimensions)
        {
            return dimensions.Length == 0 ? "[]" : "[" + Throw.Shown(dimensions.Select(d => d < 0 ? "N" : d.ToString(CultureInfo.InvariantCulture))) + "]";
        }
    }
}
