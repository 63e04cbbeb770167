using GanAssets.Samples.Dungeon.World;

namespace GanAssets.Samples.Dungeon.Characters;

/// <summary>Decides who lives in the dungeon: asks the pool for a picture for everybody who comes, ahead of time.</summary>
/// <param name="pool">Where the pictures are made.</param>
/// <param name="companies">What the characters of a room may have in common; may be empty.</param>
internal sealed class Population(CharacterPool pool, Company[] companies) : IInhabitants
{
    private const int Extras = 16;

    /// <summary>The slots of characters that nobody sees.</summary>
    private readonly int[] _extras = [.. Enumerable.Range(0, Extras).Select(_ => pool.Rent())];

    private ulong _extraSeed;

    /// <summary>How many characters are made.</summary>
    public GenerationMode Mode { get; set; } = GenerationMode.AsNeeded;

    /// <inheritdoc />
    public int CompanyOf(Dice dice) => companies.Length == 0 ? -1 : dice.Between(0, companies.Length - 1);

    /// <summary>A company.</summary>
    public Company this[int company] => companies[company];

    /// <summary>Fills every slot of the pool, so that there are pictures even where none are made.</summary>
    public void AskForAll()
    {
        for (var slot = 0; slot < pool.Size; slot++)
        {
            pool.Ask(slot, default(SpriteRequest).WithSeed((ulong)slot));
        }
    }

    /// <inheritdoc />
    public void Enter(ref Actor actor, int company)
    {
        actor.Slot = pool.Rent();
        if (actor.Slot < 0)
        {
            return;
        }

        if (Mode == GenerationMode.None)
        {
            pool[actor.Slot].IsShown = true;
            return;
        }

        var request = company < 0 ? default : companies[company].Request;
        pool.Ask(actor.Slot, request.WithSeed(actor.Seed));
    }

    /// <inheritdoc />
    public void Leave(ref Actor actor)
    {
        if (actor.Slot >= 0)
        {
            pool.Return(actor.Slot);
            actor.Slot = -1;
        }
    }

    /// <summary>Where characters are made all the time, asks for further ones as soon as the last are there.</summary>
    public void KeepBusy()
    {
        if (Mode != GenerationMode.AllTheTime)
        {
            return;
        }

        foreach (var slot in _extras)
        {
            if (pool[slot].IsShown)
            {
                pool[slot].IsShown = false;
                pool.Ask(slot, default(SpriteRequest).WithSeed(_extraSeed++));
            }
        }
    }
}
