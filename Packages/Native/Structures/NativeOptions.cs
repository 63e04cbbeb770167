using System.Runtime.InteropServices;

namespace GanAssets.Native.Structures;

/// <summary><c>ganassets_options</c>; zero stands for the default of every member.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeOptions
{
    public nuint Size;
    public int Threads;
    public int Provider;
    public int DeviceId;
    public int Rows;
    public int Alpha;
    public int Reserved;

    public readonly SpriteGeneratorOptions ToOptions()
    {
        SizedStructure.RequireZero(Reserved, "options");
        return new SpriteGeneratorOptions
        {
            Threads = Threads == 0 ? 1 : Threads,
            Provider = (ExecutionProvider)Provider,
            DeviceId = DeviceId,
            Rows = (RowOrder)Rows,
            Alpha = (AlphaMode)Alpha,
        };
    }
}
