namespace GanAssets.Trainer.Data.Making.Heroes;

/// <summary>A hero in the making: what each pixel is made of, and its shade. Colours come last.</summary>
internal sealed class HeroCanvas
{
    /// <summary>Width and height in pixels.</summary>
    public const int Side = 32;

    private static readonly (int X, int Y)[] Neighbours = [(0, 1), (1, 0), (0, -1), (-1, 0)];

    private readonly Material[,] _materials = new Material[Side, Side];
    private readonly int[,] _shades = new int[Side, Side];

    /// <summary>Lays a part over what is there.</summary>
    /// <param name="part">The part.</param>
    /// <param name="down">Rows to move it down by.</param>
    /// <param name="castsShadow">Whether skin and hair right below it lie in its shadow.</param>
    public void Stamp(ArtPart part, int down = 0, bool castsShadow = false)
    {
        if (part.HasRing)
        {
            foreach (var pixel in part.Pixels)
            {
                foreach (var (x, y) in NeighboursOf(pixel.X, pixel.Y + down).Where(place => _materials[place.Y, place.X] != Material.None))
                {
                    Set(x, y, pixel.Material, 0);
                }
            }
        }

        foreach (var pixel in part.Pixels)
        {
            Set(pixel.X, pixel.Y + down, pixel.Material, pixel.Shade);
        }

        if (castsShadow)
        {
            CastShadow(part, down);
        }
    }

    /// <summary>Takes the hair above a row away: what a hat presses down.</summary>
    public void ClearHairAbove(int row)
    {
        for (var y = 0; y < row; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                if (_materials[y, x] == Material.Hair)
                {
                    Set(x, y, Material.None, 0);
                }
            }
        }
    }

    /// <summary>
    /// Draws the outline around the silhouette, each pixel of it in the darkest shade of what it touches. What is drawn in that
    /// shade already, a bow's string for one, is an outline itself and gets none.
    /// </summary>
    public void Outline()
    {
        var outline = new List<(int X, int Y, Material Material)>();
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
            {
                if (_materials[y, x] == Material.None
                    && NeighboursOf(x, y).Select(place => _shades[place.Y, place.X] > 0 ? _materials[place.Y, place.X] : Material.None)
                        .FirstOrDefault(material => material != Material.None) is not Material.None and var touched)
                {
                    outline.Add((x, y, touched));
                }
            }
        }

        foreach (var (x, y, material) in outline)
        {
            Set(x, y, material, 0);
        }
    }

    /// <summary>Writes the colours.</summary>
    /// <param name="ramps">A ramp for each <see cref="Material"/> that is on the canvas.</param>
    /// <param name="rgba">H×W×4 bytes, all of them written; alpha is 0 or 255.</param>
    public void Color(IReadOnlyList<Ramp?> ramps, Span<byte> rgba)
    {
        for (var i = 0; i < Side * Side; i++)
        {
            var (y, x) = Math.DivRem(i, Side);
            var pixel = rgba.Slice(i * 4, 4);
            pixel.Clear();
            if (_materials[y, x] is not Material.None and var material)
            {
                var color = ramps[(int)material]![_shades[y, x]];
                (pixel[0], pixel[1], pixel[2], pixel[3]) = ((byte)(color >> 16), (byte)(color >> 8), (byte)color, byte.MaxValue);
            }
        }
    }

    private void CastShadow(ArtPart part, int down)
    {
        var covered = part.Pixels.Select(pixel => (pixel.X, pixel.Y)).ToHashSet();
        foreach (var pixel in part.Pixels.Where(pixel => !covered.Contains((pixel.X, pixel.Y + 1))))
        {
            var (x, y) = (pixel.X, pixel.Y + down + 1);
            if (_materials[y, x] is Material.Skin or Material.Hair)
            {
                _shades[y, x] = Math.Min(_shades[y, x], 1);
            }
        }
    }

    private void Set(int x, int y, Material material, int shade) => (_materials[y, x], _shades[y, x]) = (material, shade);

    private static IEnumerable<(int X, int Y)> NeighboursOf(int x, int y) => Neighbours
        .Select(step => (X: x + step.X, Y: y + step.Y))
        .Where(place => place is { X: >= 0 and < Side, Y: >= 0 and < Side });
}
