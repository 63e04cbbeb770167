using System.CommandLine;
using GanAssets.Trainer.Cli.Display;
using GanAssets.Trainer.Cli.Help;
using GanAssets.Trainer.Cli.Json;
using GanAssets.Trainer.Data.Sources;
using GanAssets.Trainer.IO;
using GanAssets.Trainer.Packaging;

namespace GanAssets.Trainer.Cli.Verbs.Pack;

/// <summary><c>ganassets pack [--out DIR]</c>.</summary>
internal static class PackVerb
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "The folder that the package goes into (default: this one).", DefaultValueFactory = _ => "." };
        var json = CommonOptions.Json();
        var command = new Command("pack", "Packs the Unity package com.ganassets.sprites as one .tgz, which Unity installs and npm publishes.") { output, json };
        command.SetAction((parsed, _) =>
        {
            var package = UnityPackage.Gather(RepositoryFolder.Find("."));
            var path = Path.Combine(parsed.GetValue(output)!, package.ArchiveName);
            var archive = PackageArchive.Pack(package.Files);
            AtomicFile.Write(path, archive);
            Console.Error.WriteLine($"Wrote {path} ({ByteSize.Text(archive.Length)}, {package.Files.Count} files); in Unity: Package Manager, +, Install package from tarball.");
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(new PackResult(path, package.Name, package.Version, archive.Length, [.. package.Files.Select(file => file.Path)]));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command.WithExamples("ganassets pack", "ganassets pack --out dist --json");
    }
}
