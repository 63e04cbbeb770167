using System.Globalization;

namespace GanAssets
{
    /// <summary>How a <see cref="SpriteGenerator"/> runs its model, and how its sprites lie in memory.</summary>
    public sealed record SpriteGeneratorOptions
    {
        private const int MaxThreads = 64;

        /// <summary>
        /// The threads that work on one sprite, 1 to 64. The default is 1: a game has uses for its other cores, and several
        /// sprites at once are made faster by several callers than by several threads on each.
        /// </summary>
        public int Threads { get; init; } = 1;

        /// <summary>
        /// What shall run the model. Where it cannot, the CPU does, and <see cref="SpriteGenerator.ProviderFallback"/> says why. The
        /// default is the CPU: models are small, and a device's figures differ in their last bits from one device to the next.
        /// </summary>
        public ExecutionProvider Provider { get; init; } = ExecutionProvider.Cpu;

        /// <summary>Which of several devices, from 0, which is the default; for CUDA and DirectML alone.</summary>
        public int DeviceId { get; init; }

        /// <summary>Which row stands first in memory; the top one by default.</summary>
        public RowOrder Rows { get; init; } = RowOrder.TopDown;

        /// <summary>Whether colours are multiplied by alpha; not by default.</summary>
        public AlphaMode Alpha { get; init; } = AlphaMode.Straight;

        internal void Check()
        {
            Check(nameof(Threads), Threads, 1, MaxThreads);
            Check(nameof(DeviceId), DeviceId, 0, int.MaxValue);
            Check(nameof(Provider), (int)Provider, (int)ExecutionProvider.Cpu, (int)ExecutionProvider.Nnapi);
            Check(nameof(Rows), (int)Rows, (int)RowOrder.TopDown, (int)RowOrder.BottomUp);
            Check(nameof(Alpha), (int)Alpha, (int)AlphaMode.Straight, (int)AlphaMode.Premultiplied);
        }

        private static void Check(string option, int value, int least, int most)
        {
            if (value < least || value > most)
            {
                throw new GanAssetsException(string.Format(
                    CultureInfo.InvariantCulture, "The option {0} is {1}; it must be from {2} to {3}", option, value, least, most));
            }
        }
    }
}
