using System.Collections.Generic;
using UnityEditor;
using UnityEditor.AssetImporters;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>Shows a model in the Inspector: its card, its verdict, and sixteen of its sprites.</summary>
    [CustomEditor(typeof(GanSpriteImporter))]
    public sealed class GanSpriteImporterEditor : ScriptedImporterEditor
    {
        private const int Columns = 8;
        private const int Sprites = 16;
        private const float Gap = 2;

        private SpritePreview? _preview;

        /// <inheritdoc />
        public override bool showImportedObject => false;

        /// <inheritdoc />
        protected override bool needsApplyRevert => false;

        /// <inheritdoc />
        public override void OnDisable()
        {
            _preview?.Dispose();
            _preview = null;
            base.OnDisable();
        }

        /// <inheritdoc />
        public override bool RequiresConstantRepaint()
        {
            return _preview != null && _preview.IsBusy;
        }

        /// <inheritdoc />
        public override void OnInspectorGUI()
        {
            if (!(assetTarget is SpriteGeneratorAsset asset) || asset == null)
            {
                EditorGUILayout.HelpBox("This file is no model that can be used; the Console says why.", MessageType.Error);
                return;
            }

            var card = asset.Card;
            Draw(CardText.Model(card));
            EditorGUILayout.HelpBox(CardText.Verdict(card) + "\n" + CardText.Reasons(card), Kind(card));
            if (card.Attributes.Count > 0)
            {
                EditorGUILayout.LabelField("Attributes", EditorStyles.boldLabel);
                Draw(CardText.Attributes(card));
            }

            DrawPreview(_preview ??= new SpritePreview(asset, Sprites, index => new SpriteRequest((ulong)index + 1)));
            if (GUILayout.Button("Open in GanAssets window"))
            {
                GanAssetsWindow.Open(asset);
            }
        }

        private static void Draw(IReadOnlyList<CardLine> lines)
        {
            foreach (var line in lines)
            {
                EditorGUILayout.LabelField(line.Label, line.Text, EditorStyles.wordWrappedLabel);
            }
        }

        private static MessageType Kind(ModelCard card)
        {
            return card.Verdict?.Verdict switch
            {
                CollapseVerdict.Healthy => MessageType.Info,
                CollapseVerdict.Collapsed => MessageType.Error,
                _ => MessageType.Warning,
            };
        }

        private static void DrawPreview(SpritePreview preview)
        {
            // What is laid out must be what is drawn afterwards.
            if (Event.current.type == EventType.Layout)
            {
                preview.Update();
            }

            if (preview.Error != null)
            {
                EditorGUILayout.HelpBox(preview.Error, MessageType.Error);
                return;
            }

            var place = GUILayoutUtility.GetAspectRect((float)Columns * Columns / Sprites);
            var cell = place.width / Columns;
            for (var i = 0; i < Sprites; i++)
            {
                preview.Draw(new Rect(place.x + (i % Columns * cell), place.y + (i / Columns * cell), cell - Gap, cell - Gap), i);
            }
        }
    }
}
