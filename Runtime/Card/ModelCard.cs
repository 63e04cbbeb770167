using System;
using System.Collections.Generic;
using GanAssets.Internal;

namespace GanAssets
{
    /// <summary>
    /// What a model file says of itself: its size, its attributes, its verdict and its origin. It is the JSON document that
    /// the file keeps in its ONNX metadata under <see cref="MetadataKey"/>.
    /// </summary>
    public sealed class ModelCard
    {
        /// <summary>The name of the metadata property that holds the card.</summary>
        public const string MetadataKey = "ganassets";

        /// <summary>The newest card format that this library reads; it reads every format from 1 on.</summary>
        public const int NewestFormat = 1;

        internal ModelCard(string json)
        {
            Json = json;
        }

        /// <summary>The card as the file holds it.</summary>
        public string Json { get; }

        /// <summary>The version of the card's format, from 1 to <see cref="NewestFormat"/>.</summary>
        public int Format { get; internal set; }

        /// <summary>The model's name.</summary>
        public string Name { get; internal set; } = string.Empty;

        /// <summary>The width of a sprite in pixels, 1 to 1024.</summary>
        public int Width { get; internal set; }

        /// <summary>The height of a sprite in pixels, 1 to 1024.</summary>
        public int Height { get; internal set; }

        /// <summary>The number of figures in a latent, 1 to 65536.</summary>
        public int LatentLength { get; internal set; }

        /// <summary>The attributes in the order of the model's input; empty where the model has none.</summary>
        public IReadOnlyList<AttributeInfo> Attributes { get; internal set; } = Array.Empty<AttributeInfo>();

        /// <summary>The colours that the training sprites are limited to, or null where they are not.</summary>
        public IReadOnlyList<PaletteColor>? Palette { get; internal set; }

        /// <summary>What the alpha channel of the training sprites holds.</summary>
        public AlphaKind Alpha { get; internal set; }

        /// <summary>How many pixels, across and down, make one dot of the art: 1 for art at its own size.</summary>
        public int PixelScale { get; internal set; } = 1;

        /// <summary>What the trainer's check found, or null where the model was not checked.</summary>
        public CardVerdict? Verdict { get; internal set; }

        /// <summary>Where the training sprites came from, or null where the card does not say.</summary>
        public CardData? Data { get; internal set; }

        /// <summary>The settings of the training as a JSON value; their form is the trainer's own and may change.</summary>
        public string RecipeJson { get; internal set; } = "null";

        /// <summary>The number of training steps behind the model, 0 where the card does not say.</summary>
        public long Steps { get; internal set; }

        /// <summary>The program and version that wrote the file; may be empty.</summary>
        public string Tool { get; internal set; } = string.Empty;

        /// <summary>
        /// How many training sprites hold both of two values, V×V row by row over all V values of all attributes in order;
        /// null where the card has no such table.
        /// </summary>
        public IReadOnlyList<int>? CoOccurrence => CoOccurrenceTable;

        internal int[]? CoOccurrenceTable { get; set; }

        /// <summary>Reads a card.</summary>
        /// <param name="json">The JSON document; members that this version does not know are passed over.</param>
        /// <returns>The card.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
        /// <exception cref="ModelFileException">The document is no JSON, is no card, or has a newer format.</exception>
        public static ModelCard Parse(string json)
        {
            if (json is null)
            {
                throw new ArgumentNullException(nameof(json));
            }

            return CardReader.Read(json, "model card");
        }

        /// <summary>The index of an attribute.</summary>
        /// <param name="attribute">The attribute's name; upper and lower case differ.</param>
        /// <returns>The index from 0, or -1 where the model has no such attribute.</returns>
        public int IndexOf(string attribute)
        {
            for (var i = 0; i < Attributes.Count; i++)
            {
                if (string.Equals(Attributes[i].Name, attribute, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
