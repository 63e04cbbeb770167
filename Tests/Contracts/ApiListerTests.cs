namespace GanAssets.Tests.Contracts;

internal sealed class ApiListerTests
{
    private const string Here = "GanAssets.Tests.Contracts.ListedSamples";

    [Test]
    public void Class_shows_its_public_and_protected_members()
    {
        Assert.That(ApiLister.List(typeof(ListedSamples.Shape<>)), Is.EquivalentTo(new[]
        {
            $"{Here}.Shape<T> : System.IDisposable where T : unmanaged, System.IComparable<T> {{class abstract}}",
            $"{Here}.Shape<T>.Area(double scale = 1.5, string unit = \"m\", T? limit = null) : double {{method abstract}}",
            $"{Here}.Shape<T>.Dispose() : void {{method}}",
            $"{Here}.Shape<T>.Dispose(bool disposing) : void {{method virtual protected}}",
            $"{Here}.Shape<T>.Limit = 3 : int {{const}}",
            $"{Here}.Shape<T>.Sides : (long Height, long Width) {{property get protected-set}}",
            $"{Here}.Shape<T>.TryFind<TKey>(ref int at, out TKey[][,] found, params System.ReadOnlySpan<float> values) : bool where TKey : class, new() {{method static}}",
            $"{Here}.Shape<T>.ctor(T seed) {{ctor protected}}",
            $"{Here}.Shape<T>.operator unary -({Here}.Shape<T> shape) : {Here}.Shape<T> {{operator static}}",
            $"{Here}.Shape<T>.this[int x, System.DayOfWeek day = System.DayOfWeek.Friday] : T {{indexer get set}}",
        }));
    }

    [Test]
    public void Static_class_marks_extension_methods_and_nested_types()
    {
        Assert.That(ApiLister.List(typeof(ListedSamples), typeof(ListedSamples.Kind), typeof(ListedSamples.Callback)), Is.EquivalentTo(new[]
        {
            $"{Here} {{class static}}",
            $"{Here}.Callback(in int value) : void {{delegate}}",
            $"{Here}.Kind : byte {{enum}}",
            $"{Here}.Kind.Second = 7 {{enum member}}",
            $"{Here}.Twice(this string text) : string {{method static}}",
        }));
    }
}
