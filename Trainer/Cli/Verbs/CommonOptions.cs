using System.CommandLine;
using System.CommandLine.Parsing;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary>Options that several verbs share, with their ranges.</summary>
internal static class CommonOptions
{
    public static Option<double?> Minutes() => Checked(
        new Option<double?>("--minutes") { Description = "Minutes of training." }, value => value is null or > 0, "--minutes takes a number above 0.");

    public static Option<long?> Steps() => Checked(
        new Option<long?>("--steps") { Description = "Steps of training." }, value => value is null or > 0, "--steps takes a whole number above 0.");

    public static Option<int?> Seed() => Checked(
        new Option<int?>("--seed") { Description = "Seed of everything random in the run (default 1)." }, value => value is null or >= 0, "--seed takes a whole number from 0 on.");

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document on standard output, and nothing else there." };

    /// <summary>Gives an option a range.</summary>
    public static Option<T> Checked<T>(Option<T> option, Func<T?, bool> allowed, string message)
    {
        option.Validators.Add(result =>
        {
            if (!result.Errors.Any() && !allowed(result.GetValueOrDefault<T>()))
            {
                result.AddError(message);
            }
        });
        return option;
    }
}
