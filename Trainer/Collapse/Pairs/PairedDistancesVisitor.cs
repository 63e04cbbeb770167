namespace GanAssets.Trainer.Collapse.Pairs;

/// <summary>Is given a part of the squared distances from one row to the rows after it; parts of one row come in ascending order.</summary>
/// <typeparam name="TState">What one worker collects.</typeparam>
/// <param name="row">The row.</param>
/// <param name="firstOther">The row that the first distance leads to; later ones follow.</param>
/// <param name="squared">The distances, which the visitor may change.</param>
/// <param name="state">The state of the worker that calls.</param>
internal delegate void PairedDistancesVisitor<in TState>(int row, int firstOther, Span<float> squared, TState state);
