using GanAssets.Trainer.Cli;

return await CommandLine.RunAsync(args);
