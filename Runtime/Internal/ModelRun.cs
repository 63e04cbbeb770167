using System;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace GanAssets.Internal
{
    /// <summary>
    /// The buffers of one run of the model, pinned and bound once, so that running it copies and allocates nothing. A batch is
    /// always of one sprite: kernels may sum in another order for another batch, and a sprite must not depend on its neighbours.
    /// </summary>
    internal sealed class ModelRun : IDisposable
    {
        private readonly ModelSession _model;
        private readonly PinnedArray<float> _latent;
        private readonly PinnedArray<long> _attributes;
        private readonly PinnedArray<byte> _rgba;
        private readonly int[] _indices;
        private readonly OrtValue _latentValue;
        private readonly OrtValue _attributesValue;
        private readonly OrtValue _rgbaValue;
        private readonly OrtIoBinding _binding;

        public ModelRun(ModelSession model)
        {
            var card = model.Card;
            _model = model;
            _indices = new int[card.Attributes.Count];
            _latent = new PinnedArray<float>(card.LatentLength);
            _rgba = new PinnedArray<byte>(card.Width * card.Height * 4);

            // A tensor of no elements still needs an address.
            _attributes = new PinnedArray<long>(Math.Max(1, card.Attributes.Count));
            try
            {
                _latentValue = Tensor(TensorElementType.Float, _latent, sizeof(float), 1, card.LatentLength);
                _attributesValue = Tensor(TensorElementType.Int64, _attributes, sizeof(long), 1, _indices.Length);
                _rgbaValue = Tensor(TensorElementType.UInt8, _rgba, sizeof(byte), 1, card.Height, card.Width, 4);
                _binding = model.Session.CreateIoBinding();
                BindInputs();
                _binding.BindOutput(ModelSession.RgbaOutput, _rgbaValue);
            }
            catch (Exception error)
            {
                Dispose();
                if (SessionFactory.IsNative(error))
                {
                    Throw.Run(model.Source, error);
                }

                throw;
            }
        }

        /// <summary>The latent of the next run, [Z].</summary>
        public Span<float> Latent => _latent.Items;

        /// <summary>The index of each attribute of the next run, [A].</summary>
        public Span<int> Attributes => _indices;

        /// <summary>Runs the model, and copies the sprite to the front of a span.</summary>
        public void Execute(Span<byte> rgba)
        {
            var attributes = _attributes.Items;
            for (var i = 0; i < _indices.Length; i++)
            {
                attributes[i] = _indices[i];
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

            _model.Layout.Copy(_rgba.Items, rgba);
        }

        /// <summary>Releases the memory, of a run too that was made in part.</summary>
        public void Dispose()
        {
            _binding?.Dispose();
            _latentValue?.Dispose();
            _attributesValue?.Dispose();
            _rgbaValue?.Dispose();
            _latent.Dispose();
            _attributes.Dispose();
            _rgba.Dispose();
        }

        private static OrtValue Tensor<T>(TensorElementType type, PinnedArray<T> data, int size, params long[] shape)
            where T : unmanaged
        {
            return OrtValue.CreateTensorValueWithData(OrtMemoryInfo.DefaultInstance, type, shape, data.Address, (long)data.Items.Length * size);
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
