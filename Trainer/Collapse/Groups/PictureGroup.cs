using GanAssets.Trainer.Collapse.Intervals;
using GanAssets.Trainer.Collapse.Pixels;
using GanAssets.Trainer.Collapse.Results;

namespace GanAssets.Trainer.Collapse.Groups;

/// <summary>What only pixels show: copies of training sprites, blur and speckles.</summary>
internal sealed class PictureGroup : IMeasureGroup
{
    public IEnumerable<KeyValuePair<string, Figure>> Measure(CheckSample sample)
    {
        if (sample.Input.Pictures is not { } pictures)
            yield break;

        var count = Math.Min(sample.Options.PictureSprites, sample.Pairs);
        var isEnough = count >= sample.Options.MinimumSprites;
        var fakes = sample.Fakes.First(pictures.Fakes, count);
        var heldOut = sample.HeldOut.First(pictures.HeldOut, count);
        var (fakeCopies, realCopies) = (PixelCopies.Of(pictures.Learned, fakes), PixelCopies.Of(pictures.Learned, heldOut));
        var few = PixelCopies.FewPixels(pictures.Training);
        yield return new(MeasureNames.PixelCopies, Share(fakeCopies.ShareWithin(few), realCopies.ShareWithin(few)));
        yield return new(MeasureNames.Psnr, new Figure(fakeCopies.MedianPsnr, realCopies.MedianPsnr));

        var (fakeCrispness, realCrispness) = (Crispness.Of(fakes), Crispness.Of(heldOut));
        yield return new(MeasureNames.Colors, Mean(fakeCrispness.Colours, realCrispness.MeanColours));
        yield return new(MeasureNames.IsolatedPixels, Mean(fakeCrispness.IsolatedPixels, realCrispness.MeanIsolatedPixels));

        Figure Share(double value, double real) => isEnough
            ? new Figure(value, real).Within(WilsonInterval.Of((int)Math.Round(value * count), count))
            : Figure.NotMeasured;

        Figure Mean(IReadOnlyList<double> values, double real) => isEnough
            ? new Figure(values.Average(), real).Within(new Bootstrap { Seed = sample.Options.Seed }.OfMean([.. values]))
            : Figure.NotMeasured;
    }
}
