using System;
using System.Collections.Generic;
using System.Globalization;

namespace GanAssets.Internal
{
    /// <summary>Reads the members of a <see cref="ModelCard"/>, and checks that they agree with each other.</summary>
    internal static class CardReader
    {
        public const int MaxSide = 1024;
        public const int MaxLatent = 65536;
        public const int MaxPixelScale = 64;

        /// <summary>The most values, over all attributes, for which a card may hold a co-occurrence table (4 MiB of counts).</summary>
        public const int MaxCoOccurrenceValues = 1024;

        private const int MaxPalette = 65536;

        public static ModelCard Read(string json, string source)
        {
            var reader = new JsonReader(json, source);
            var card = new ModelCard(json);
            reader.BeginObject("it");
            while (reader.NextMember(out var name))
            {
                ReadMember(ref reader, card, name);
            }

            reader.End();
            Check(card, source);
            return card;
        }

        private static void ReadMember(ref JsonReader reader, ModelCard card, string name)
        {
            switch (name)
            {
                case "format":
                    card.Format = ReadFormat(ref reader);
                    break;
                case "name":
                    card.Name = reader.ReadString(name);
                    break;
                case "width":
                    card.Width = (int)reader.ReadInteger(name, 1, MaxSide);
                    break;
                case "height":
                    card.Height = (int)reader.ReadInteger(name, 1, MaxSide);
                    break;
                case "latent":
                    card.LatentLength = (int)reader.ReadInteger(name, 1, MaxLatent);
                    break;
                case "attributes":
                    card.Attributes = AttributesReader.Read(ref reader);
                    break;
                case "co_occurrence":
                    card.CoOccurrenceTable = reader.TryReadNull() ? null : ReadCoOccurrence(ref reader);
                    break;
                case "palette":
                    card.Palette = reader.TryReadNull() ? null : ReadPalette(ref reader);
                    break;
                case "alpha":
                    card.Alpha = ReadAlpha(ref reader);
                    break;
                case "pixel_scale":
                    card.PixelScale = (int)reader.ReadInteger(name, 1, MaxPixelScale);
                    break;
                case "verdict":
                    card.Verdict = reader.TryReadNull() ? null : VerdictReader.Read(ref reader);
                    break;
                case "data":
                    card.Data = reader.TryReadNull() ? null : ReadData(ref reader);
                    break;
                case "recipe":
                    card.RecipeJson = reader.ReadRaw(name);
                    break;
                case "steps":
                    card.Steps = reader.ReadInteger(name, 0, long.MaxValue);
                    break;
                case "tool":
                    card.Tool = reader.ReadString(name);
                    break;
                default:
                    reader.Skip(name);
                    break;
            }
        }

        private static int ReadFormat(ref JsonReader reader)
        {
            var format = reader.ReadInteger("format", 1, int.MaxValue);
            if (format > ModelCard.NewestFormat)
            {
                reader.Fail("its format is " + format.ToString(CultureInfo.InvariantCulture)
                    + ", and this version of GanAssets reads formats up to "
                    + ModelCard.NewestFormat.ToString(CultureInfo.InvariantCulture) + "; use a newer version");
            }

            return (int)format;
        }

        private static int[] ReadCoOccurrence(ref JsonReader reader)
        {
            // A count takes two characters at least. A list would take memory for twice as many.
            const int MaxCount = MaxCoOccurrenceValues * MaxCoOccurrenceValues;
            var counts = new int[Math.Min(MaxCount, (reader.Remaining / 2) + 1)];
            var count = 0;
            reader.BeginArray("co_occurrence");
            while (reader.NextItem())
            {
                if (count == counts.Length)
                {
                    reader.Fail("co_occurrence is only for models of at most "
                        + MaxCoOccurrenceValues.ToString(CultureInfo.InvariantCulture) + " values");
                }

                counts[count] = (int)reader.ReadInteger("a count of co_occurrence", 0, int.MaxValue);
                count++;
            }

            Array.Resize(ref counts, count);
            return counts;
        }

        private static PaletteColor[] ReadPalette(ref JsonReader reader)
        {
            var colors = new List<PaletteColor>();
            reader.BeginArray("palette");
            while (reader.NextItem())
            {
                if (!PaletteColor.TryParse(reader.ReadString("a colour"), out var color) || colors.Count == MaxPalette)
                {
                    reader.Fail("palette must hold at most " + MaxPalette.ToString(CultureInfo.InvariantCulture)
                        + " colours of the form #rrggbb");
                }

                colors.Add(color);
            }

            return colors.ToArray();
        }

        private static AlphaKind ReadAlpha(ref JsonReader reader)
        {
            switch (reader.ReadString("alpha"))
            {
                case "opaque":
                    return AlphaKind.Opaque;
                case "binary":
                    return AlphaKind.Binary;
                case "continuous":
                    return AlphaKind.Continuous;
                default:
                    reader.Fail("alpha must be opaque, binary or continuous");
                    return default;
            }
        }

        private static CardData ReadData(ref JsonReader reader)
        {
            string name = string.Empty, license = string.Empty, source = string.Empty, attribution = string.Empty;
            var sprites = 0;
            reader.BeginObject("data");
            while (reader.NextMember(out var member))
            {
                switch (member)
                {
                    case "name":
                        name = ReadOptional(ref reader, "data.name");
                        break;
                    case "license":
                        license = ReadOptional(ref reader, "data.license");
                        break;
                    case "source":
                        source = ReadOptional(ref reader, "data.source");
                        break;
                    case "attribution":
                        attribution = ReadOptional(ref reader, "data.attribution");
                        break;
                    case "sprites":
                        sprites = (int)reader.ReadInteger("data.sprites", 0, int.MaxValue);
                        break;
                    default:
                        reader.Skip(member);
                        break;
                }
            }

            return new CardData(name, license, source, attribution, sprites);
        }

        private static string ReadOptional(ref JsonReader reader, string what)
        {
            return reader.TryReadNull() ? string.Empty : reader.ReadString(what);
        }

        private static void Check(ModelCard card, string source)
        {
            if (card.Format == 0 || card.Name.Length == 0 || card.Width == 0 || card.Height == 0 || card.LatentLength == 0)
            {
                Throw.ModelFile(source, "the card lacks one of format, name, width, height, latent");
            }

            var values = 0L;
            foreach (var attribute in card.Attributes)
            {
                values += attribute.Values.Count;
            }

            if (card.CoOccurrenceTable != null && card.CoOccurrenceTable.Length != values * values)
            {
                Throw.ModelFile(
                    source,
                    "the card's co_occurrence holds " + card.CoOccurrenceTable.Length.ToString(CultureInfo.InvariantCulture)
                        + " counts; its " + values.ToString(CultureInfo.InvariantCulture) + " values need "
                        + (values * values).ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
