using System.CommandLine;
using GanAssets.Trainer.Bench.Modes;
using GanAssets.Trainer.Cli.Help;

namespace GanAssets.Trainer.Cli.Verbs.Bench;

/// <summary><c>ganassets bench</c>: measures that show what the product's promises are worth.</summary>
internal static class BenchVerb
{
    public static Command Create() => new Command("bench", "Measures how far the product can be trusted.")
    {
        ChecksVerb.Create(),
        EarlyVerb.Create(),
        ModesVerb.Create(new LoopTrainer()),
        RuntimeVerb.Create(),
    }.WithExamples("ganassets bench checks --quick", "ganassets bench early runs/demo", "ganassets bench modes --quick", "ganassets bench runtime --quick");
}
