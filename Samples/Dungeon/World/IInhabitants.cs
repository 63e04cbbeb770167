namespace GanAssets.Samples.Dungeon.World;

/// <summary>Who peoples the dungeon.</summary>
internal interface IInhabitants
{
    /// <summary>What the characters of a room shall have in common.</summary>
    /// <param name="dice">The room's own dice.</param>
    /// <returns>The index of a company.</returns>
    int CompanyOf(Dice dice);

    /// <summary>A character will soon come into sight.</summary>
    /// <param name="actor">The character; its slot is set.</param>
    /// <param name="company">The company that it belongs to; -1 for none.</param>
    void Enter(ref Actor actor, int company);

    /// <summary>A character is out of sight for good.</summary>
    /// <param name="actor">The character.</param>
    void Leave(ref Actor actor);
}
