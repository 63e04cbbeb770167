using GanAssets.Trainer.Bench.Modes;

namespace GanAssets.Tests.Bench.Modes;

internal sealed class ModeListsTests
{
    [Test]
    public void Every_published_figure_is_of_a_known_set_and_has_a_source()
    {
        string[] figures = ["modes", "high_quality", "kl", "vendi"];
        foreach (var paper in PublishedFigures.All)
        {
            Assert.That(ModeSets.All.Select(set => set.Name), Does.Contain(paper.Set), paper.Title);
            Assert.That(paper.Figures.Keys, Is.SubsetOf(figures).And.Not.Empty, paper.Title);
            Assert.That(paper.Source, Is.Not.Empty, paper.Title);
        }
    }

    [Test]
    public void Every_method_is_described_and_names_published_figures_that_there_are()
    {
        Assert.That(ModeMethods.All[0].Name, Is.EqualTo("gan"), "the control stands first");
        Assert.That(ModeMethods.All.Select(method => method.Name), Is.Unique.And.None.EqualTo(ModeMethods.Real.Name));
        foreach (var method in ModeMethods.All)
        {
            Assert.That(method.Description, Is.Not.Empty, method.Name);
            Assert.That(method.Published is null || PublishedFigures.All.Any(paper => paper.Method == method.Published), Is.True, method.Name);
        }
    }

    [Test]
    public void Every_method_adds_something_to_the_control_it_is_held_against()
    {
        foreach (var method in ModeMethods.All.Where(method => method.Control is not null))
        {
            var control = ModeMethods.All.TakeWhile(other => other != method).SingleOrDefault(other => other.Name == method.Control);
            Assert.That(control, Is.Not.Null, $"{method.Name}: its control {method.Control} stands before it");
            Assert.That(control!.Settings, Is.SubsetOf(method.Settings), method.Name);
        }
    }
}
