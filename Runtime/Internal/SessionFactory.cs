using System;
using System.Collections.Generic;
using Microsoft.ML.OnnxRuntime;

namespace GanAssets.Internal
{
    /// <summary>Makes sessions of ONNX Runtime on the provider that was asked for, or else on the CPU.</summary>
    internal static class SessionFactory
    {
        /// <summary>Makes a session.</summary>
        /// <param name="model">The model.</param>
        /// <param name="options">How to run it.</param>
        /// <param name="fallback">Why the CPU runs the model though another provider was asked for; null where that is not so.</param>
        public static InferenceSession Create(ModelSource model, SpriteGeneratorOptions options, out string? fallback)
        {
            fallback = null;
            try
            {
                if (options.Provider != ExecutionProvider.Cpu)
                {
                    try
                    {
                        return Create(model, options, options.Provider);
                    }
                    catch (Exception error) when (IsNative(error) || error is EntryPointNotFoundException || error is NotSupportedException)
                    {
                        // Whatever is wrong with the model itself is wrong on the CPU too, and said below.
                        fallback = "the CPU runs the model, as " + options.Provider + " cannot: " + Throw.OneLine(error.Message);
                    }
                }

                return Create(model, options, ExecutionProvider.Cpu);
            }
            catch (Exception error) when (IsNative(error))
            {
                Throw.ModelFile(model.Name, "it is no ONNX model that can be loaded: " + Throw.OneLine(error.Message), error);
            }
            catch (Exception error) when (error is TypeInitializationException || error is DllNotFoundException
                || error is EntryPointNotFoundException || error is BadImageFormatException)
            {
                Throw.NativeLibrary(error.InnerException ?? error);
            }

            return null!; // unreachable: every catch above throws
        }

        /// <summary>Whether ONNX Runtime reported an error. Of one newer than its binding, the binding looks for a name in vain.</summary>
        public static bool IsNative(Exception error)
        {
            return error is OnnxRuntimeException || error is KeyNotFoundException;
        }

        private static InferenceSession Create(ModelSource model, SpriteGeneratorOptions options, ExecutionProvider provider)
        {
            using var sessionOptions = new SessionOptions
            {
                IntraOpNumThreads = options.Threads,
                InterOpNumThreads = 1,
                ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
                GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,
                LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
            };

            // Threads that spin while they wait take a core from the game.
            sessionOptions.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
            Append(sessionOptions, provider, options.DeviceId);
            return model.Path is null ? new InferenceSession(model.Bytes, sessionOptions) : new InferenceSession(model.Path, sessionOptions);
        }

        /// <summary>
        /// Adds a provider. Not every native library exports the function behind each, and every runtime looks a function up when it
        /// is called first, so one that is not there harms nobody who does not ask for it.
        /// </summary>
        private static void Append(SessionOptions options, ExecutionProvider provider, int deviceId)
        {
            switch (provider)
            {
                case ExecutionProvider.Cuda:
                    options.AppendExecutionProvider_CUDA(deviceId);
                    break;
                case ExecutionProvider.DirectML:
                    // DirectML refuses sessions that plan their memory ahead.
                    options.EnableMemoryPattern = false;
                    options.AppendExecutionProvider_DML(deviceId);
                    break;
                case ExecutionProvider.CoreML:
                    // The method of its own is compiled away where the binding is built outside Unity and Apple's own frameworks.
                    options.AppendExecutionProvider("CoreML");
                    break;
                case ExecutionProvider.Nnapi:
                    options.AppendExecutionProvider_Nnapi();
                    break;
            }
        }
    }
}
