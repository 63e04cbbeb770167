using System;
using System.Threading;
using System.Threading.Tasks;
using UnityEngine;

namespace GanAssets.Unity
{
    /// <summary>A model in a project: what a <c>.gansprite</c> file becomes when Unity imports it.</summary>
    public sealed class SpriteGeneratorAsset : ScriptableObject
    {
        [SerializeField]
        [HideInInspector]
        private byte[] _model = Array.Empty<byte>();

        [SerializeField]
        [HideInInspector]
        private string _card = string.Empty;

        private ModelCard? _parsed;
        private SharedGenerator? _shared;

        /// <summary>What <see cref="_shared"/> loads: importing a file anew fills the same asset with another model.</summary>
        private byte[]? _sharedModel;

        /// <summary>What the model says of itself; to read it, the model is not loaded.</summary>
        /// <exception cref="ModelFileException">The asset holds no card: it was not made by importing a .gansprite file.</exception>
        public ModelCard Card
        {
            get
            {
                if (_parsed == null || !string.Equals(_parsed.Json, _card, StringComparison.Ordinal))
                {
                    _parsed = ModelCard.Parse(_card);
                }

                return _parsed;
            }
        }

        /// <summary>How many users <see cref="Acquire"/> has served who have not disposed their lease.</summary>
        public int Users => _shared?.Leases ?? 0;

        /// <summary>Makes an asset; it is not saved.</summary>
        /// <param name="model">The bytes of a model file, which the asset keeps.</param>
        /// <param name="card">The model's card, as <see cref="ModelCard.Json"/> gives it.</param>
        /// <returns>The asset; Unity keeps it until it is destroyed.</returns>
        public static SpriteGeneratorAsset Create(byte[] model, string card)
        {
            var asset = CreateInstance<SpriteGeneratorAsset>();
            asset._model = model;
            asset._card = card;
            return asset;
        }

        /// <summary>
        /// Takes a share in the one generator that all users of this asset have in common. It returns at once: the model is
        /// loaded on another thread, and <see cref="GeneratorLease.IsReady"/> says when.
        /// </summary>
        /// <returns>The share, which the caller disposes.</returns>
        public GeneratorLease Acquire()
        {
            if (_shared == null || _sharedModel != _model)
            {
                // Unity's objects belong to the main thread, the bytes do not.
                var model = _model;
                _sharedModel = model;
                _shared = new SharedGenerator(() => SpriteGenerator.Load(model));
            }

            return _shared.Acquire();
        }

        /// <summary>Loads a generator of the caller's own, on this thread; it takes some milliseconds.</summary>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <returns>The generator, which the caller disposes.</returns>
        /// <exception cref="ModelFileException">The asset holds no model.</exception>
        /// <exception cref="NativeLibraryException">ONNX Runtime's native library cannot be loaded.</exception>
        /// <exception cref="GanAssetsException">An option is out of its range.</exception>
        public SpriteGenerator Load(SpriteGeneratorOptions? options = null)
        {
            return SpriteGenerator.Load(_model, options);
        }

        /// <summary>Loads a generator of the caller's own, on a thread of the pool.</summary>
        /// <param name="options">How to run it; null takes the defaults.</param>
        /// <param name="cancellationToken">Cancels the loading as long as it is not begun.</param>
        /// <returns>The generator, which the caller disposes; the task fails as <see cref="Load"/> does.</returns>
        public Task<SpriteGenerator> LoadAsync(SpriteGeneratorOptions? options = null, CancellationToken cancellationToken = default)
        {
            return SpriteGenerator.LoadAsync(_model, options, cancellationToken);
        }
    }
}
