namespace GanAssets.Unity
{
    /// <summary>Takes finished sprites on the main thread.</summary>
    internal interface ISlotTarget
    {
        /// <summary>Takes one sprite.</summary>
        /// <param name="slot">Its place.</param>
        /// <param name="pixels">Where its bytes are: RGBA, straight alpha, the top row first.</param>
        /// <param name="offset">The place of its first byte.</param>
        void Write(int slot, byte[] pixels, int offset);
    }
}
