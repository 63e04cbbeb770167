using GanAssets;
using GanAssets.Samples.Dungeon;
using GanAssets.Samples.Dungeon.Screen;

try
{
    var options = Options.Parse(args);
    if (options.WantsHelp)
    {
        Console.WriteLine(Options.Help);
        return 0;
    }

    var model = ModelFile.Find(options.Model);
    SdlLibrary.Use();
    using var generator = SpriteGenerator.Load(model);
    using var game = new Game(options, generator);
    game.Run();
    if (game.ReportText is { } report)
    {
        Console.WriteLine(report);
    }

    return 0;
}
catch (Exception fault) when (fault is GameException or GanAssetsException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
