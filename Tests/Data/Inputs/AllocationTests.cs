using GanAssets.Trainer.Data.Inputs;

namespace GanAssets.Tests.Data.Inputs;

[NonParallelizable]
internal sealed class AllocationTests
{
    // What is allocated in all is never less than the peak: here the set itself, once more the pixels of each decoded
    // picture, and what belongs to a file.
    [Test]
    public void Reading_a_folder_allocates_less_than_three_times_the_pixels()
    {
        const int Count = 600;
        using var folder = new TemporaryFolder();
        for (var i = 0; i < Count; i++)
        {
            Sprites.SaveNoise(folder[$"{i}.png"], 32, 32, i);
        }

        SpriteInput.Load(folder.Path);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var set = SpriteInput.Load(folder.Path);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.That(allocated, Is.LessThan(3 * set.Rgba.Length));
    }
}
