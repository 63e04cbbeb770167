using GanAssets.Tests.Runtime;
using GanAssets.Trainer.Bench.Runtime;

namespace GanAssets.Tests.Bench.Runtime;

public class SoakTests
{
    [Test]
    public void Sixteen_threads_on_one_generator_make_right_bytes_while_others_come_and_go()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["tiny.onnx"], new TinyModel().ToBytes());

        var counts = new Soak(folder["tiny.onnx"], threads: 16, TimeSpan.FromSeconds(0.8)).Run(_ => { }, CancellationToken.None);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(counts.FirstFault, Is.Null);
            Assert.That((counts.Wrong, counts.Faults), Is.EqualTo((0L, 0L)));
            Assert.That(counts.Sprites, Is.GreaterThan(16));
            Assert.That(counts.Loads, Is.GreaterThanOrEqualTo(2));
            Assert.That(counts.Refusals, Is.GreaterThanOrEqualTo(2), "threads that met a disposed generator");
            Assert.That(counts.Resident, Has.Count.GreaterThanOrEqualTo(40));
        }
    }

    [Test]
    public void A_soak_ends_early_when_it_is_asked_to()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["tiny.onnx"], new TinyModel().ToBytes());
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.That(
            () => new Soak(folder["tiny.onnx"], threads: 2, TimeSpan.FromHours(1)).Run(_ => { }, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
