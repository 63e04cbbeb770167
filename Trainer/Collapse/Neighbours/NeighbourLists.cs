using System.Numerics;

namespace GanAssets.Trainer.Collapse.Neighbours;

/// <summary>The smallest distances of each row that were found so far, in ascending order.</summary>
internal sealed class NeighbourLists
{
    private readonly int _count;

    // The last of each row's list: what a distance must be under to enter it. Side by side, a vector of them compares at once.
    private readonly float[] _limits;

    public NeighbourLists(int rows, int count)
    {
        _count = count;
        _limits = new float[rows];
        Squared = new float[rows * count];
        _limits.AsSpan().Fill(float.PositiveInfinity);
        Squared.AsSpan().Fill(float.PositiveInfinity);
    }

    /// <summary>Rows×k squared distances; infinite where fewer were found.</summary>
    public float[] Squared { get; }

    /// <summary>Takes in the distances of one row to consecutive other ones, for both.</summary>
    public void Add(int row, int firstOther, ReadOnlySpan<float> squared)
    {
        var limits = _limits.AsSpan(firstOther, squared.Length);
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= squared.Length; i += width)
        {
            // After the first few hundred rows almost no distance is among the nearest: whole vectors are passed over.
            var limit = Vector.Max(new Vector<float>(limits[i..]), new Vector<float>(_limits[row]));
            if (Vector.LessThanAny(new Vector<float>(squared[i..]), limit))
                AddEach(row, firstOther + i, squared.Slice(i, width));
        }

        AddEach(row, firstOther + i, squared[i..]);
    }

    /// <summary>Takes in all that another worker found.</summary>
    public void Add(NeighbourLists other)
    {
        for (var i = 0; i < Squared.Length; i++)
            Insert(i / _count, other.Squared[i]);
    }

    private void AddEach(int row, int firstOther, ReadOnlySpan<float> squared)
    {
        for (var i = 0; i < squared.Length; i++)
        {
            Insert(row, squared[i]);
            Insert(firstOther + i, squared[i]);
        }
    }

    private void Insert(int row, float distance)
    {
        if (distance >= _limits[row])
            return;

        var nearest = Squared.AsSpan(row * _count, _count);
        var place = _count - 1;
        for (; place > 0 && nearest[place - 1] > distance; place--)
            nearest[place] = nearest[place - 1];

        nearest[place] = distance;
        _limits[row] = nearest[^1];
    }
}
