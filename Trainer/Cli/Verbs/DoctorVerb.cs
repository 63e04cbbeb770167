using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Doctor;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets doctor [--json]</c>.</summary>
internal static class DoctorVerb
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new Command("doctor", "Says what is in use, which versions, on what it trains, what is missing and what mends it; exits with 2 when something needed is missing.") { json };
        command.SetAction(parsed =>
        {
            var report = Examination.Run();
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(report);
            }
            else
            {
                DoctorTable.Print(report);
            }

            return report.Usable ? ExitCode.Done : ExitCode.BadInput;
        });
        return command.WithExamples("ganassets doctor", "ganassets doctor --json");
    }
}
