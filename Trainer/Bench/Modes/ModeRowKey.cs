using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GanAssets.Trainer.Bench.Modes;

/// <summary>What tells one row of <c>bench modes</c> from another.</summary>
/// <param name="Set">The set.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Steps">The steps.</param>
/// <param name="Net">The size of the networks.</param>
/// <param name="Settings">The settings: what has been changed is measured anew.</param>
internal readonly record struct ModeRowKey(string Set, string Method, int Seed, long Steps, string Net, string Settings)
{
    private const int HashBytes = 4;

    /// <summary>The key of a task.</summary>
    public static ModeRowKey Of(ModeTask task) =>
        new(task.Set.Name, task.Method.Name, task.Seed, task.Steps, task.Net, Join(task.Settings));

    /// <summary>What the rows of all seeds have in common.</summary>
    public ModeRowKey OfAnySeed => this with { Seed = 0 };

    /// <summary>A name for a file that belongs to the row alone.</summary>
    public string FileName
    {
        get
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Settings)).AsSpan(0, HashBytes));
            return string.Create(CultureInfo.InvariantCulture, $"{Set}-{Method}-{Net}-{Steps}-{hash}-{Seed}");
        }
    }

    /// <summary>Settings as one text.</summary>
    public static string Join(IEnumerable<string> settings) => string.Join(' ', settings);
}
