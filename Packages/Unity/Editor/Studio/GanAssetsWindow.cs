using System;
using System.Collections.Generic;
using UnityEditor;
using UnityEngine;

namespace GanAssets.Unity.Editing
{
    /// <summary>
    /// The window GanAssets: makes sprites of a model, keeps the ones that please, and writes them into the project. What it
    /// does is in <see cref="SpriteStudio"/> and <see cref="ProjectSprites"/>; here is only how it looks.
    /// </summary>
    public sealed class GanAssetsWindow : EditorWindow, ISerializationCallbackReceiver
    {
        private const string Title = "GanAssets";
        private const int Sprites = 48;
        private const float Cell = 72;
        private const float Gap = 4;
        private const float ButtonHeight = 18;

        [SerializeField]
        private SpriteGeneratorAsset? _asset;

        [SerializeField]
        private ulong _seed = 1;

        [SerializeField]
        private float _strength = 0.3f;

        [SerializeField]
        private float _pixelsPerUnit = 16;

        [SerializeField]
        private StudioState _saved = new StudioState();

        private SpriteGeneratorAsset? _shown;
        private SpriteStudio? _studio;
        private SpritePreview? _preview;
        private string[][] _choices = Array.Empty<string[]>();
        private Vector2 _scroll;
        private string _note = string.Empty;

        /// <summary>Opens the window on a model.</summary>
        /// <param name="asset">The model.</param>
        public static void Open(SpriteGeneratorAsset asset)
        {
            var window = GetWindow<GanAssetsWindow>(Title);
            window._asset = asset;
        }

        [MenuItem("Window/2D/GanAssets")]
        private static void Open()
        {
            GetWindow<GanAssetsWindow>(Title);
        }

        // Scripts are reloaded after every compilation: Unity saves the window's fields, and nothing else of it.
        void ISerializationCallbackReceiver.OnBeforeSerialize()
        {
            Remember();
        }

        void ISerializationCallbackReceiver.OnAfterDeserialize()
        {
        }

        private void OnDisable()
        {
            Remember();
            Close(ref _preview);
            _studio = null;
            _shown = null;
        }

        private void Update()
        {
            if (_preview != null && _preview.Update())
            {
                Repaint();
            }
        }

        private void OnGUI()
        {
            _asset = (SpriteGeneratorAsset?)EditorGUILayout.ObjectField("Model", _asset, typeof(SpriteGeneratorAsset), false);

            // Whatever is drawn must have been laid out: another model comes with the next layout.
            if (Event.current.type == EventType.Layout && (_asset != _shown || IsStale()))
            {
                Show(_asset);
            }

            if (_studio == null || _preview == null || _shown == null)
            {
                EditorGUILayout.HelpBox("Choose a model: a .gansprite file of this project.", MessageType.Info);
                return;
            }

            if (_preview.Error != null)
            {
                EditorGUILayout.HelpBox(_preview.Error, MessageType.Error);
                return;
            }

            DrawSettings(_studio);
            DrawWriting(_studio);
            DrawGrid(_studio, _preview);
        }

        /// <summary>Whether the file of the model was imported anew and holds another model since.</summary>
        private bool IsStale()
        {
            return _studio != null && _shown != null && !string.Equals(_studio.Card.Json, _shown.Card.Json, StringComparison.Ordinal);
        }

        private void Remember()
        {
            if (_studio != null)
            {
                _saved = new StudioState(_studio);
            }
        }

        private void Show(SpriteGeneratorAsset? asset)
        {
            Remember();
            Close(ref _preview);
            _studio = null;
            _note = string.Empty;
            _shown = asset;
            if (asset == null)
            {
                return;
            }

            var card = asset.Card;
            void Changed(int index, SpriteLineage lineage) => _preview?.Ask(index, lineage);
            var studio = _saved.Fits(card, Sprites) ? new SpriteStudio(card, _saved, Changed) : new SpriteStudio(card, Sprites, _seed, Changed);
            _studio = studio;
            _preview = new SpritePreview(asset, Sprites, index => studio.Sprites[index].Lineage);
            _choices = Choices(card);
        }

        private static string[][] Choices(ModelCard card)
        {
            var choices = new string[card.Attributes.Count][];
            for (var i = 0; i < choices.Length; i++)
            {
                var values = new List<string> { "any" };
                foreach (var value in card.Attributes[i].Values)
                {
                    values.Add(value.Name);
                }

                choices[i] = values.ToArray();
            }

            return choices;
        }

        private void DrawSettings(SpriteStudio studio)
        {
            for (var i = 0; i < _choices.Length; i++)
            {
                studio.Choose(i, EditorGUILayout.Popup(studio.Card.Attributes[i].Name, studio.Values[i] + 1, _choices[i]) - 1);
            }

            studio.Truncate(EditorGUILayout.Slider("Truncation", studio.Truncation, 0.05f, 1));
            _strength = EditorGUILayout.Slider("Strength of \"more\"", _strength, 0.05f, 1);
            EditorGUILayout.BeginHorizontal();
            _seed = (ulong)Math.Max(0, EditorGUILayout.LongField("Seed", (long)_seed));
            if (GUILayout.Button("From this seed"))
            {
                studio.RollFrom(_seed);
            }

            if (GUILayout.Button("Roll"))
            {
                studio.Roll();
            }

            EditorGUILayout.EndHorizontal();
        }

        private void DrawWriting(SpriteStudio studio)
        {
            _pixelsPerUnit = EditorGUILayout.FloatField("Pixels per unit", _pixelsPerUnit);
            EditorGUILayout.BeginHorizontal();
            if (GUILayout.Button("Write PNGs…"))
            {
                Later(() => _note = ProjectSprites.WritePngs(studio, _preview?.Generator, _pixelsPerUnit));
            }

            if (GUILayout.Button("Write sheet…"))
            {
                Later(() => _note = ProjectSprites.WriteSheet(studio, _preview?.Generator, _pixelsPerUnit));
            }

            EditorGUILayout.EndHorizontal();
            if (_note.Length > 0)
            {
                EditorGUILayout.HelpBox(_note, MessageType.None);
            }
        }

        private void DrawGrid(SpriteStudio studio, SpritePreview preview)
        {
            _scroll = EditorGUILayout.BeginScrollView(_scroll);
            var columns = Math.Max(1, (int)(position.width / (Cell + Gap)));
            var rows = (Sprites + columns - 1) / columns;
            var place = GUILayoutUtility.GetRect(columns * (Cell + Gap), rows * (Cell + ButtonHeight + Gap));
            for (var i = 0; i < Sprites; i++)
            {
                var x = place.x + (i % columns * (Cell + Gap));
                var y = place.y + (i / columns * (Cell + ButtonHeight + Gap));
                preview.Draw(new Rect(x, y, Cell, Cell), i);
                studio.Lock(i, GUI.Toggle(new Rect(x, y + Cell, Cell / 2, ButtonHeight), studio.Sprites[i].IsLocked, "keep"));
                if (GUI.Button(new Rect(x + (Cell / 2), y + Cell, Cell / 2, ButtonHeight), "more"))
                {
                    studio.MoreLike(i, _strength);
                }
            }

            EditorGUILayout.EndScrollView();
        }

        /// <summary>A dialog in the middle of drawing would upset the layout.</summary>
        private void Later(Action work)
        {
            EditorApplication.delayCall += () =>
            {
                work();
                Repaint();
            };
        }

        private static void Close(ref SpritePreview? preview)
        {
            preview?.Dispose();
            preview = null;
        }
    }
}
