using GanAssets.Tests.Collapse;
using GanAssets.Trainer.Report.Projection;

namespace GanAssets.Tests.Report.Projection;

internal sealed class PrincipalComponentsTests
{
    [Test]
    public void Axes_are_the_directions_of_most_variance()
    {
        // Column 2 varies most, column 0 next, column 1 hardly.
        var features = Synthetic.Matrix(8, 3, (row, column) => column switch
        {
            0 => 2 * ((row & 1) - 0.5f),
            1 => 0.1f * (((row >> 1) & 1) - 0.5f),
            _ => 10 * ((row >> 2) - 0.5f),
        });

        var components = PrincipalComponents.Of(features);
        var points = components.Project(features);

        for (var row = 0; row < points.Length; row++)
        {
            Assert.That(points[row].X, Is.EqualTo(10 * ((row >> 2) - 0.5)).Within(1e-5));
            Assert.That(points[row].Y, Is.EqualTo(2 * ((row & 1) - 0.5)).Within(1e-5));
        }

        Assert.That(components.Explained, Is.EqualTo(104 / 104.01).Within(1e-6));
    }

    [Test]
    public void Other_features_are_seen_from_the_first_ones_mean()
    {
        var components = PrincipalComponents.Of(Synthetic.Matrix(2, 2, (row, column) => column == 0 ? 1 + (2 * row) : 5));

        var point = components.Project(Synthetic.Matrix(1, 2, (_, column) => column == 0 ? 2 : 5)).Single();

        Assert.That((point.X, point.Y), Is.EqualTo((0.0, 0.0)));
    }

    [Test]
    public void Equal_features_lie_in_one_place_and_nothing_is_unexplained()
    {
        var features = Synthetic.Matrix(5, 3, (_, _) => 2);

        Assert.That(PrincipalComponents.Of(features).Explained, Is.EqualTo(1));
        Assert.That(PrincipalComponents.Of(features).Project(features), Is.All.EqualTo(new PlanePoint(0, 0)));
    }
}
