namespace GanAssets.Samples.Dungeon.World;

/// <summary>What stands on a floor or hangs on a wall.</summary>
internal enum ActorKind : byte
{
    /// <summary>A character that the generator makes.</summary>
    Character,

    /// <summary>A column that holds the ceiling.</summary>
    Pillar,

    /// <summary>A barrel.</summary>
    Barrel,

    /// <summary>A wooden box.</summary>
    Crate,

    /// <summary>A chest with gold.</summary>
    Chest,

    /// <summary>An urn.</summary>
    Urn,

    /// <summary>A light on a wall.</summary>
    Torch,

    /// <summary>A fire in an iron bowl.</summary>
    Brazier,

    /// <summary>A cloth on a wall.</summary>
    Banner,

    /// <summary>Old bones on the floor.</summary>
    Bones,
}
