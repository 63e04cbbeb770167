using System.CommandLine;
using GanAssets.Trainer.Cli.Completion;
using GanAssets.Trainer.Cli.Help;

namespace GanAssets.Trainer.Cli.Verbs;

/// <summary><c>ganassets completion SHELL</c>.</summary>
internal static class CompletionVerb
{
    public static Command Create()
    {
        var shells = string.Join(", ", CompletionScripts.Shells);
        var shell = new Argument<string>("shell") { HelpName = "shell", Description = $"Which shell: {shells}." };
        shell.CompletionSources.Add([.. CompletionScripts.Shells]);
        var command = new Command("completion", "Prints the script that teaches a shell to complete verbs, options and values.") { shell };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(shell)!;
            if (!CompletionScripts.Shells.Contains(name))
            {
                throw new InputException($"completion: there is no script for '{name}'; allowed: {shells}.");
            }

            Console.Out.Write(CompletionScripts.Read(name));
            return ExitCode.Done;
        });
        return command.WithExamples("ganassets completion bash", "ganassets completion zsh", "ganassets completion fish", "ganassets completion pwsh");
    }
}
