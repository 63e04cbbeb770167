using System.Text.Json;
using GanAssets.Tests.Data;
using GanAssets.Trainer.Data;
using GanAssets.Trainer.Report.Actions;

namespace GanAssets.Tests.Report;

internal sealed class RemedyActionsTests
{
    private static readonly SpriteSet Training = ColoredShapes.Draw(20, seed: 1);

    [Test]
    public void Log_without_events_tells_of_none()
    {
        var actions = Read("""{"step":50,"watch":null}""", """{"step":100,"watch":{"remedies":null}}""");

        Assert.That(actions.All, Is.Empty);
        Assert.That(actions.Examples, Is.Null);
    }

    [Test]
    public void Events_and_returns_to_earlier_steps_are_in_their_order()
    {
        var actions = Read(
            """{"step":50,"events":[{"step":30,"remedy":"one","text":"First."},{"step":40,"remedy":"other","text":"Second."}]}""",
            """{"step":100,"went_back":"Broke down; back to step 50.","events":[{"step":90,"remedy":"one","text":"Third."}]}""");

        Assert.That(actions.All.Select(action => (action.Step, action.Remedy, action.Text)), Is.EqualTo(new[]
        {
            (30L, "one", "First."), (40L, "other", "Second."), (100L, null, "Broke down; back to step 50."), (90L, "one", "Third."),
        }));
    }

    [Test]
    public void Labels_come_with_their_sprites_and_the_names_of_their_values()
    {
        var attribute = Training.Schema.Attributes[1];
        var actions = Read("""
            {"step":50,"events":[{"step":30,"remedy":"dynamic-clustering","text":"Found some.","collapsed_share":0.3,"new_labels":[
              {"label":1,"from":0,"samples":4,"examples":[3,5],"collapsed_share":0.75,"values":[{"attribute":1,"value":0,"share":0.9,"share_of_all":0.2},{"attribute":7,"value":0,"share":1,"share_of_all":0}]},
              {"label":2,"from":0,"samples":2,"examples":[19,20]}]}]}
            """);

        var labels = actions.All.Single().Labels;
        Assert.That(actions.All[0].CollapsedShare, Is.EqualTo(0.3));
        Assert.That((labels[0].Label, labels[0].Sprites, labels[0].CollapsedShare), Is.EqualTo((1, 4, 0.75)));
        Assert.That(labels[0].Examples, Is.EqualTo(new[] { 0, 1 }));
        Assert.That(labels[1].Examples, Is.EqualTo(new[] { 2 }), "there is no sprite 20");
        Assert.That(actions.Examples!.Count, Is.EqualTo(3));
        Assert.That(labels[0].Values, Is.EqualTo(new[] { new FrequentValue(attribute.Name, attribute.Values[0], 0.9, 0.2) }), "there is no attribute 7");
        Assert.That((labels[1].CollapsedShare, labels[1].Values.Count, labels[1].Fate), Is.EqualTo(((double?)null, 0, LabelFate.Unknown)));
    }

    [TestCase("0.5,0.04,0.02", LabelFate.Recovered, 150)]
    [TestCase("0.04,0.5,0.02", LabelFate.Recovered, 200)]
    [TestCase("0.01,0.5,0.06", LabelFate.Lost, null)]
    [TestCase("0.5,0.01,0.05", LabelFate.Partly, null)]
    [TestCase("0.01,0.02,", LabelFate.Merged, 100)]
    public void Label_has_recovered_when_few_of_its_sprites_are_never_made_to_the_end(string shares, LabelFate fate, int? since)
    {
        var looks = shares.Split(',').Select((share, i) => string.Concat(
            $$$"""{"step":{{{100 + (50 * i)}}},"watch":{"remedies":{"dynamic-clustering.collapsed_share":0.1""",
            share.Length == 0 ? "" : $$$""","dynamic-clustering.collapsed_share.1":{{{share}}}""",
            "}}}"));
        var actions = Read([
            """{"step":50,"watch":{"remedies":{"dynamic-clustering.collapsed_share.1":0.9}},"events":[{"step":50,"remedy":"dynamic-clustering","text":"","new_labels":[{"label":1,"from":0,"samples":4,"examples":[3]}]}]}""",
            .. looks,
        ]);

        var label = actions.All.Single().Labels.Single();
        Assert.That((label.Fate, label.RecoveredAt), Is.EqualTo((fate, (long?)since)));
        Assert.That(label.Shares.Select(look => look.Step), Is.All.GreaterThan(50));
    }

    private static RemedyActions Read(params string[] lines) => RemedyActions.Of([.. lines.Select(line => JsonElement.Parse(line))], Training, 0.05);
}
