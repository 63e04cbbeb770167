using GanAssets.Trainer.Remedies;
using GanAssets.Trainer.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class ExperienceReplayTests
{
    private const int Batch = 8;

    private DisposeScope _scope = null!;

    [SetUp]
    public void OpenScope()
    {
        _scope = NewDisposeScope();
        manual_seed(1);
    }

    [TearDown]
    public void CloseScope() => _scope.Dispose();

    [Test]
    public void First_batch_is_shown_as_it_is_and_later_ones_are_half_old()
    {
        using var replay = Joined(24);

        Assert.That(Shown(replay, 1), Is.All.EqualTo(1));
        for (var step = 2; step < 20; step++)
        {
            var shown = Shown(replay, step);
            Assert.That(shown[..4], Is.All.EqualTo(step), "new");
            Assert.That(shown[4..], Is.All.InRange(1, step - 1), "old");
        }
    }

    [Test]
    public void Half_a_batch_of_the_full_buffer_is_replaced_in_each_step()
    {
        using var replay = Joined(12);
        for (var step = 1; step <= 3; step++)
        {
            Shown(replay, step);
        }

        Assert.That(Kept(replay).Order(), Is.EqualTo(new float[] { 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3 }), "it is full");
        for (var step = 4; step < 40; step++)
        {
            Shown(replay, step);
            Assert.That(Kept(replay).Count(value => value == step), Is.EqualTo(4));
            Assert.That(Kept(replay), Has.Length.EqualTo(12));
        }

        Assert.That(Kept(replay), Has.None.EqualTo(1), "none stays for ever");
    }

    [Test]
    public void Old_fakes_come_with_the_attributes_that_they_were_asked_for()
    {
        using var replay = Joined(16);
        for (var step = 1; step < 10; step++)
        {
            var current = Step(step);
            replay.FakesMade(current);
            var samples = current.SeenFakes.select(1, 0).data<float>().ToArray();
            Assert.That(current.SeenAttributes.shape, Is.EqualTo(new long[] { Batch, 1 }));
            Assert.That(current.SeenAttributes.flatten().data<long>().ToArray(), Is.EqualTo(samples.Select(value => 10 * (long)value)));
        }
    }

    [Test]
    public void Sprites_are_kept_as_bytes_and_come_back_within_a_level()
    {
        using var replay = new ExperienceReplay(4);
        using var data = new Sprites();
        replay.Join(null!, data);
        var fakes = rand([8, 4, 8, 8]);
        var attributes = zeros(8, 2, dtype: int64);
        var step = new TrainingStep(0, null!, null!, [], fakes, attributes) { Fakes = fakes, SeenFakes = fakes, SeenAttributes = attributes };

        replay.FakesMade(step);
        (step.SeenFakes, step.SeenAttributes) = (zeros_like(fakes), attributes);
        replay.FakesMade(step);

        Assert.That(replay.State.First().Value.dtype, Is.EqualTo(ScalarType.Byte));
        var back = step.SeenFakes.narrow(0, 4, 4).flatten(1).sum(1).data<float>().ToArray().Order();
        Assert.That(back, Is.EqualTo(fakes.narrow(0, 4, 4).flatten(1).sum(1).data<float>().ToArray().Order()).Within(0.2));
    }

    private static ExperienceReplay Joined(int size)
    {
        var replay = new ExperienceReplay(size);
        using var data = new Numbered();
        replay.Join(null!, data);
        return replay;
    }

    private static float[] Shown(ExperienceReplay replay, int number)
    {
        var step = Step(number);
        replay.FakesMade(step);
        return step.SeenFakes.select(1, 0).data<float>().ToArray();
    }

    private static float[] Kept(ExperienceReplay replay) => replay.State.First().Value.select(1, 0).data<float>().ToArray();

    /// <summary>A step whose fakes all hold its number, and attributes ten times that.</summary>
    private static TrainingStep Step(int number)
    {
        var (fakes, attributes) = (ones([Batch, 2]) * number, ones([Batch, 1], int64) * (10 * number));
        return new TrainingStep(number, null!, null!, [], fakes, attributes) { Fakes = fakes, SeenFakes = fakes, SeenAttributes = attributes };
    }

    private sealed class Numbered : ITrainingData
    {
        public int Count => 1;

        public (Tensor Samples, Tensor Attributes) Take(long[] indices) => (zeros(1, 2), zeros(1, 1, dtype: int64));

        public void Dispose()
        {
        }
    }

    private sealed class Sprites : ITrainingData
    {
        public int Count => 1;

        public (Tensor Samples, Tensor Attributes) Take(long[] indices) => (zeros([1, 4, 8, 8]), zeros(1, 2, dtype: int64));

        public void Dispose()
        {
        }
    }
}
