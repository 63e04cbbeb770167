using GanAssets.Trainer.Remedies;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Remedies;

public class TranslationTests
{
    private DisposeScope _scope = null!;

    [SetUp]
    public void OpenScope() => _scope = NewDisposeScope();

    [TearDown]
    public void CloseScope() => _scope.Dispose();

    [Test]
    public void Image_moves_by_whole_pixels_and_leaves_zeros()
    {
        var image = tensor([1f, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 3, 3]);

        var moved = Translation.Move(cat([image, image, image]), Offsets(1, 0, -1), Offsets(0, 0, 2));

        Assert.That(moved.select(0, 0).data<float>().ToArray(), Is.EqualTo(new float[] { 0, 0, 0, 1, 2, 3, 4, 5, 6 }), "down");
        Assert.That(moved.select(0, 1).data<float>().ToArray(), Is.EqualTo(new float[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }), "not at all");
        Assert.That(moved.select(0, 2).data<float>().ToArray(), Is.EqualTo(new float[] { 0, 0, 4, 0, 0, 7, 0, 0, 0 }), "up and to the right");
    }

    [Test]
    public void Channels_stay_together()
    {
        var images = randn([2, 4, 6, 5]);

        var moved = Translation.Move(images, Offsets(2, 2), Offsets(-1, -1));

        Assert.That(
            moved.narrow(2, 2, 4).narrow(3, 0, 4).contiguous().data<float>().ToArray(),
            Is.EqualTo(images.narrow(2, 0, 4).narrow(3, 1, 4).contiguous().data<float>().ToArray()));
    }

    [Test]
    public void Gradient_moves_back()
    {
        var image = zeros([1, 1, 3, 3]).requires_grad_();
        var weights = tensor([1f, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1, 3, 3]);

        (Translation.Move(image, Offsets(1), Offsets(0)) * weights).sum().backward();

        Assert.That(image.grad!.data<float>().ToArray(), Is.EqualTo(new float[] { 4, 5, 6, 7, 8, 9, 0, 0, 0 }));
    }

    [Test]
    public void Penalty_on_gradients_passes_through()
    {
        var image = rand([2, 4, 8, 8]).requires_grad_();
        var weight = rand([2, 4, 8, 8]).requires_grad_();

        var score = (Translation.Draw(image, 1).square() * weight).sum();
        var gradient = autograd.grad([score], [image], retain_graph: true, create_graph: true)[0];
        gradient.square().sum().backward();

        Assert.That(weight.grad!.abs().sum().ToDouble(), Is.Positive);
    }

    [TestCase(0.0, 0.0)]
    [TestCase(0.25, 0.25)]
    [TestCase(1.0, 1.0)]
    public void Images_are_moved_with_the_probability_by_at_most_an_eighth(double probability, double expected)
    {
        manual_seed(3);
        var images = zeros([4000, 1, 16, 8]);
        images.narrow(2, 8, 1).narrow(3, 4, 1).copy_(ones([4000, 1, 1, 1]));

        var moved = Translation.Draw(images, probability);

        var values = moved.data<float>().ToArray();
        var places = Enumerable.Range(0, values.Length).Where(i => values[i] != 0).Select(i => (Row: i / 8 % 16, Column: i % 8)).ToArray();
        Assert.That(places, Has.Length.EqualTo(4000), "none leaves an image");
        Assert.That(places.Select(place => place.Row - 8), Is.All.InRange(-2, 2));
        Assert.That(places.Select(place => place.Column - 4), Is.All.InRange(-1, 1));

        // One in fifteen of those that are moved is moved by nothing.
        Assert.That(places.Count(place => place != (8, 4)) / 4000.0, Is.EqualTo(expected * 14 / 15).Within(0.02));
    }

    [TestCase(8, 1)]
    [TestCase(12, 2)]
    [TestCase(32, 4)]
    public void Most_is_an_eighth_of_the_side(long side, long most) => Assert.That(Translation.Most(side), Is.EqualTo(most));

    private static Tensor Offsets(params long[] pixels) => tensor(pixels, dtype: int64);
}
