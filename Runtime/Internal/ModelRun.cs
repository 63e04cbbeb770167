using System;
using Microsoft.ML.OnnxRuntime;

namespace GanAssets.Internal
{
    /// <summary>
    /// The buffers of one run of the model, pinned and bound once, so that running it copies and allocates nothing. A batch is
    /// always of one sprite: kernels may sum in another order for another batch, and a sprite must not depend on its neighbours.
    /// </summary>
    internal sealed class ModelRun : IDisposable
    {
        private readonly ModelSession _model;
        private readonly float[] _latent;
        private readonly long[] _attributes;
        private readonly byte[] _rgba;
        private readonly int[] _indices;
        private readonly OrtValue _latentValue;
        private readonly OrtValue _attributesValue;
        private readonly OrtValue _rgbaValue;
        private readonly OrtIoBinding _binding;

        public ModelRun(ModelSession model)
        {
            var card = model.Card;
            _model = model;
            _latent = new float[card.LatentLength];
            _indices = new int[card.Attributes.Count];
            _rgba = new byte[card.Width * card.Height * 4];

            // A tensor of no elements still needs an address.
            _attributes = new long[Math.Max(1, card.Attributes.Count)];
            _latentValue = OrtValue.CreateTensorValueFromMemory(_latent, new long[] { 1, _latent.Length });
            _attributesValue = OrtValue.CreateTensorValueFromMemory(_attributes, new long[] { 1, _indices.Length });
            _rgbaValue = OrtValue.CreateTensorValueFromMemory(_rgba, new long[] { 1, card.Height, card.Width, 4 });
            _binding = model.Session.CreateIoBinding();
            BindInputs();
            _binding.BindOutput(ModelSession.RgbaOutput, _rgbaValue);
        }

        /// <summary>The latent of the next run, [Z].</summary>
        public Span<float> Latent => _latent;

        /// <summary>The index of each attribute of the next run, [A].</summary>
        public Span<int> Attributes => _indices;

        /// <summary>Runs the model, and copies the sprite to the front of a span.</summary>
        public void Execute(Span<byte> rgba)
        {
            for (var i = 0; i < _indices.Length; i++)
            {
                _attributes[i] = _indices[i];
            }

            try
            {
                if (_model.Provider == ExecutionProvider.Cpu)
                {
                    _model.Session.RunWithBinding(_model.RunOptions, _binding);
                }
                else
                {
                    ExecuteOnDevice();
                }
            }
            catch (Exception error) when (SessionFactory.IsNative(error))
            {
                Throw.Run(_model.Source, error);
            }

            _model.Layout.Copy(_rgba, rgba);
        }

        public void Dispose()
        {
            _binding.Dispose();
            _latentValue.Dispose();
            _attributesValue.Dispose();
            _rgbaValue.Dispose();
        }

        /// <summary>An input on a device is copied there when it is bound, so it is bound again for every run.</summary>
        private void ExecuteOnDevice()
        {
            var gate = _model.OneAtATime ?? this;
            lock (gate)
            {
                BindInputs();
                _model.Session.RunWithBinding(_model.RunOptions, _binding);
                _binding.SynchronizeBoundOutputs();
            }
        }

        private void BindInputs()
        {
            _binding.BindInput(ModelSession.LatentInput, _latentValue);
            _binding.BindInput(ModelSession.AttributesInput, _attributesValue);
        }
    }
}
