using GanAssets.Tests.Runtime;
using GanAssets.Unity.Editing;
using UnityEditor;
using UnityEngine;

namespace GanAssets.Tests.Unity.Editing;

[NonParallelizable]
internal sealed class InspectorTests
{
    private const string Verdict = """
        , "verdict": {"verdict": "at-risk", "reasons": ["coverage is 0.4 of 0.9"], "measures": {}},
        "data": {"name": "heroes", "license": "CC0-1.0", "source": "drawn", "attribution": "", "sprites": 100}, "steps": 1200}
        """;

    [Test]
    public void The_inspector_shows_the_card_the_verdict_with_its_reasons_and_a_grid_of_sprites()
    {
        var json = new TinyCard().Json.TrimEnd().TrimEnd('}') + Verdict;
        var asset = GanAssets.Unity.SpriteGeneratorAsset.Create(new TinyModel { Json = json }.ToBytes(), json);
        var editor = new GanSpriteImporterEditor { Inspected = asset };
        EditorGUILayout.Shown.Clear();
        editor.OnEnable();
        Eventually.True(
            () =>
            {
                GUI.Drawn = 0;
                editor.OnInspectorGUI();
                return !editor.RequiresConstantRepaint();
            },
            "the sprites are there");
        Assert.That(GUI.Drawn, Is.EqualTo(16));
        Assert.That(EditorGUILayout.Shown, Is.SupersetOf(new[]
        {
            "Model: tiny", "Steps: 1,200", "Trained on: heroes", "Licence of data: CC0-1.0",
            "At risk\ncoverage is 0.4 of 0.9", "hat: none, cap, crown", "hair: brown, hidden, red",
        }));
        Assert.That(asset.Users, Is.EqualTo(1));
        editor.OnDisable();
        Assert.That(asset.Users, Is.Zero);
    }

    [Test]
    public void The_inspector_of_a_bad_file_says_so()
    {
        var editor = new GanSpriteImporterEditor();
        EditorGUILayout.Shown.Clear();
        editor.OnEnable();
        editor.OnInspectorGUI();
        editor.OnDisable();
        Assert.That(EditorGUILayout.Shown, Has.Exactly(1).Contains("no model"));
    }
}
