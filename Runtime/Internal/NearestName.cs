using System;
using System.Collections.Generic;

namespace GanAssets.Internal
{
    /// <summary>Finds what somebody may have meant by a name that there is not.</summary>
    internal static class NearestName
    {
        /// <summary>Longer names are not compared: the time grows with the product of the lengths.</summary>
        private const int Longest = 64;

        /// <summary>The words " (did you mean 'name'?)", or nothing where no name is near.</summary>
        public static string Suggestion(string? name, IEnumerable<string> names)
        {
            var nearest = Find(name, names);
            return nearest is null ? string.Empty : " (did you mean '" + Throw.Shown(nearest) + "'?)";
        }

        /// <summary>
        /// The name with the least edit distance (Levenshtein 1966; case does not count), the first of equals; null where even that
        /// one changes more than a third of the letters.
        /// </summary>
        private static string? Find(string? name, IEnumerable<string> names)
        {
            string? nearest = null;
            if (name is null || name.Length > Longest)
            {
                return nearest;
            }

            var least = Math.Max(1, name.Length / 3) + 1;
            foreach (var candidate in names)
            {
                var distance = candidate.Length > Longest ? least : Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
                if (distance < least)
                {
                    least = distance;
                    nearest = candidate;
                }
            }

            return nearest;
        }

        private static int Distance(string from, string to)
        {
            var row = new int[to.Length + 1];
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = j;
            }

            for (var i = 0; i < from.Length; i++)
            {
                var diagonal = row[0];
                row[0] = i + 1;
                for (var j = 0; j < to.Length; j++)
                {
                    var replaced = diagonal + (from[i] == to[j] ? 0 : 1);
                    diagonal = row[j + 1];
                    row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
                }
            }

            return row[to.Length];
        }
    }
}
