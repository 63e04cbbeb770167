using Spectre.Console;

namespace GanAssets.Trainer.Cli.Display;

/// <summary>Prints sentences, one an item.</summary>
internal static class BulletList
{
    /// <summary>Prints a list: wrapped between words on a terminal, a line an item in a file or a pipe.</summary>
    public static void Print(IEnumerable<string> items)
    {
        if (Console.IsOutputRedirected)
        {
            foreach (var item in items)
            {
                Console.Out.WriteLine($"  - {item}");
            }

            return;
        }

        var list = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var item in items)
        {
            list.AddRow(new Text("-"), new Text(item));
        }

        Terminal.Out.Write(list);
    }
}
