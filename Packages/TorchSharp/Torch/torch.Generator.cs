namespace TorchSharp;

public static partial class torch
{
    /// <summary>Seeds the library's generators, on every device.</summary>
    public static Generator manual_seed(long seed)
    {
        Check(at_manual_seed(seed));
        return Generator.Default;
    }

    public static class random
    {
        /// <summary>The state of the library's own generator, to be kept with a checkpoint.</summary>
        public static Tensor get_rng_state() => Generator.Default.get_state();

        public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
    }

    /// <summary>A source of random numbers on the CPU.</summary>
    public class Generator : IDisposable
    {
        internal readonly GeneratorHandle handle;

        /// <exception cref="NotSupportedException">The device is not the CPU.</exception>
        public Generator(ulong seed = 0, Device? device = null)
        {
            Unsupported.When(device is { type: not DeviceType.CPU }, "random number generators on a GPU");
            handle = Made(at_generator_new((long)seed));
        }

        private Generator(GeneratorHandle handle) => this.handle = handle;

        public static Generator Default { get; } = new(Made(at_generator_default()));

        public Generator manual_seed(long seed)
        {
            Check(at_generator_seed(handle, seed));
            return this;
        }

        public Tensor get_state() => Own(at_generator_get_state(handle));

        public void set_state(Tensor value) => Check(at_generator_set_state(handle, value.handle));

        public void Dispose()
        {
            // The library's own generator is shared by everyone.
            if (!ReferenceEquals(this, Default)) handle.Dispose();
            GC.SuppressFinalize(this);
        }

        private static GeneratorHandle Made(nint native) => new(native != 0 ? native : throw LastError());
    }
}
