using GanAssets.Trainer.Networks.HiddenLabels;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Networks.HiddenLabels;

public class LatentLabelsTests
{
    [Test]
    public void Thresholds_are_normal_quantiles_of_the_cumulated_prior()
    {
        // From tables of the normal distribution.
        Assert.That(LatentLabels.Quantiles([1, 1, 1, 1]), Is.EqualTo(new[] { -0.674490f, 0, 0.674490f }).Within(1e-5));
        Assert.That(LatentLabels.Quantiles([0.025, 0.95, 0.025]), Is.EqualTo(new[] { -1.959964f, 1.959964f }).Within(1e-5));
    }

    [Test]
    public void Label_without_weight_is_never_drawn_and_its_threshold_is_finite()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var labels = new LatentLabels(4);

        labels.SetPrior([0, 3, 0, 0]);

        Assert.That(LatentLabels.Quantiles([0, 3, 0, 0]), Is.All.Matches<float>(float.IsFinite));
        Assert.That(labels.forward(randn([1000])).data<long>(), Is.All.EqualTo(1));
    }

    [Test]
    public void Normal_components_give_labels_by_the_prior()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        using var labels = new LatentLabels(3);
        labels.SetPrior([1, 2, 7]);

        var drawn = labels.forward(randn([20_000])).data<long>().ToArray();

        Assert.That(labels.Prior(), Is.EqualTo(new[] { 0.1, 0.2, 0.7 }).Within(1e-6));
        Assert.That(Enumerable.Range(0, 3).Select(k => drawn.Count(label => label == k) / 20_000.0), Is.EqualTo(new[] { 0.1, 0.2, 0.7 }).Within(0.015));
    }

    [Test]
    public void Component_that_is_drawn_for_a_label_has_that_label_and_all_of_them_are_normal()
    {
        using var scope = NewDisposeScope();
        manual_seed(2);
        using var labels = new LatentLabels(50);
        var wanted = randint(0, 50, [20_000], int64);

        var components = labels.Draw(wanted);

        Assert.That(labels.forward(components).data<long>().ToArray(), Is.EqualTo(wanted.data<long>().ToArray()));
        Assert.That(components.mean().ToDouble(), Is.EqualTo(0).Within(0.03));
        Assert.That(components.square().mean().ToDouble(), Is.EqualTo(1).Within(0.03));
    }

    [Test]
    public void Row_of_a_label_has_a_one_in_its_place()
    {
        using var scope = NewDisposeScope();
        using var labels = new LatentLabels(3);

        var rows = labels.OneHot(tensor(new[] { -2f, 0, 2 }, [3], dtype: float32));

        Assert.That(rows.data<float>().ToArray(), Is.EqualTo(new float[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 }));
    }

    [Test]
    public void Relabelled_latents_keep_all_else()
    {
        using var scope = NewDisposeScope();
        using var labels = new LatentLabels(3);
        var latents = randn(4, 6);

        var relabelled = labels.Relabel(latents, tensor(new long[] { 2, 0, 1, 1 }, dtype: int64));

        Assert.That(relabelled.narrow(1, 0, 5).contiguous().data<float>().ToArray(), Is.EqualTo(latents.narrow(1, 0, 5).contiguous().data<float>().ToArray()));
        Assert.That(labels.Of(relabelled).data<long>().ToArray(), Is.EqualTo(new long[] { 2, 0, 1, 1 }));
    }
}
