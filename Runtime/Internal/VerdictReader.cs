using System;
using System.Collections.Generic;
using System.Globalization;

namespace GanAssets.Internal
{
    /// <summary>Reads the verdict of a <see cref="ModelCard"/>.</summary>
    internal static class VerdictReader
    {
        /// <summary>The most reasons, and the most measures, that a card may hold.</summary>
        private const int MaxItems = 1024;

        public static CardVerdict Read(ref JsonReader reader)
        {
            CollapseVerdict? verdict = null;
            string[] reasons = Array.Empty<string>();
            var measures = new Dictionary<string, CardMeasure>(StringComparer.Ordinal);
            var allowedCollapsed = false;
            reader.BeginObject("verdict");
            while (reader.NextMember(out var member))
            {
                switch (member)
                {
                    case "verdict":
                        verdict = ReadKind(ref reader);
                        break;
                    case "reasons":
                        reasons = ReadReasons(ref reader);
                        break;
                    case "measures":
                        ReadMeasures(ref reader, measures);
                        break;
                    case "allowed_collapsed":
                        allowedCollapsed = reader.ReadBoolean("verdict.allowed_collapsed");
                        break;
                    default:
                        reader.Skip(member);
                        break;
                }
            }

            if (verdict is null)
            {
                reader.Fail("verdict must say healthy, at-risk or collapsed in its member verdict");
            }

            return new CardVerdict(verdict.GetValueOrDefault(), reasons, measures, allowedCollapsed);
        }

        private static CollapseVerdict ReadKind(ref JsonReader reader)
        {
            switch (reader.ReadString("verdict.verdict"))
            {
                case "healthy":
                    return CollapseVerdict.Healthy;
                case "at-risk":
                    return CollapseVerdict.AtRisk;
                case "collapsed":
                    return CollapseVerdict.Collapsed;
                default:
                    reader.Fail("verdict.verdict must be healthy, at-risk or collapsed");
                    return default;
            }
        }

        private static string[] ReadReasons(ref JsonReader reader)
        {
            var reasons = new List<string>();
            reader.BeginArray("verdict.reasons");
            while (reader.NextItem())
            {
                FailIfFull(ref reader, reasons.Count, "verdict.reasons");
                reasons.Add(reader.ReadString("a reason"));
            }

            return reasons.ToArray();
        }

        private static void ReadMeasures(ref JsonReader reader, Dictionary<string, CardMeasure> measures)
        {
            reader.BeginObject("verdict.measures");
            while (reader.NextMember(out var name))
            {
                FailIfFull(ref reader, measures.Count, "verdict.measures");
                double value = double.NaN, real = double.NaN;
                reader.BeginObject("a measure");
                while (reader.NextMember(out var member))
                {
                    switch (member)
                    {
                        case "value":
                            value = reader.TryReadNull() ? double.NaN : reader.ReadDouble("a measure's value");
                            break;
                        case "real":
                            real = reader.TryReadNull() ? double.NaN : reader.ReadDouble("a measure's real");
                            break;
                        default:
                            reader.Skip(member);
                            break;
                    }
                }

                measures[name] = new CardMeasure(value, real);
            }
        }

        private static void FailIfFull(ref JsonReader reader, int count, string what)
        {
            if (count == MaxItems)
            {
                reader.Fail(what + " holds more than " + MaxItems.ToString(CultureInfo.InvariantCulture) + " items");
            }
        }
    }
}
