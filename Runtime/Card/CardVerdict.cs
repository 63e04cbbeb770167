using System.Collections.Generic;

namespace GanAssets
{
    /// <summary>The verdict of the trainer's check, with its reasons and figures.</summary>
    public sealed class CardVerdict
    {
        internal CardVerdict(
            CollapseVerdict verdict, IReadOnlyList<string> reasons, IReadOnlyDictionary<string, CardMeasure> measures, bool allowedCollapsed)
        {
            Verdict = verdict;
            Reasons = reasons;
            Measures = measures;
            AllowedCollapsed = allowedCollapsed;
        }

        /// <summary>The verdict itself.</summary>
        public CollapseVerdict Verdict { get; }

        /// <summary>Why the verdict is what it is, a sentence each; may be empty.</summary>
        public IReadOnlyList<string> Reasons { get; }

        /// <summary>The figures by name: precision, recall, density, coverage, frechet, attribute_accuracy and others.</summary>
        public IReadOnlyDictionary<string, CardMeasure> Measures { get; }

        /// <summary>
        /// Whether the model had collapsed and was exported all the same, because somebody asked for that; the trainer refuses it
        /// otherwise. In the card: <c>verdict.allowed_collapsed</c>, absent for false.
        /// </summary>
        public bool AllowedCollapsed { get; }
    }
}
