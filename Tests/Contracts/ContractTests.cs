namespace GanAssets.Tests.Contracts;

internal sealed class ContractTests
{
    private static readonly Contract Official = Contract.Of(
        "N.Box<T> : N.Base, N.IShut, System.IEquatable<N.Box<T>> where T : N.IPixel<T> {class sealed}",
        "N.Box<T>.Size(int unit = 1) : long {method}",
        "N.Kind : int {enum}");

    [Test]
    public void Same_api_is_neither_outside_nor_missing()
    {
        string[] api =
        [
            "N.Box<T> : N.Base, N.IShut, System.IEquatable<N.Box<T>> where T : N.IPixel<T> {class sealed}",
            "N.Box<T>.Size(int unit = 1) : long {method}",
            "N.Kind : int {enum}",
        ];

        Assert.That(Official.Outside(api), Is.Empty);
        Assert.That(Official.Missing(api), Is.Empty);
    }

    [Test]
    public void Type_may_lack_interfaces()
    {
        const string fewer = "N.Box<T> : System.IEquatable<N.Box<T>> where T : N.IPixel<T> {class sealed}";

        Assert.That(Official.Outside([fewer]), Is.Empty);
        Assert.That(Official.Missing([fewer]), Has.None.StartsWith("N.Box<T> :"));
    }

    [TestCase("N.Box<T> : N.Base, N.IOpen where T : N.IPixel<T> {class sealed}", Description = "one interface more")]
    [TestCase("N.Box<T> : N.Base where T : N.IPixel<T> {class}", Description = "other modifiers")]
    [TestCase("N.Box<T> : N.Base where T : N.IPixel<T> {struct}", Description = "another kind")]
    [TestCase("N.Box<T> : N.Base {class sealed}", Description = "fewer constraints")]
    [TestCase("N.Box<T>.Size(int unit = 2) : long {method}", Description = "another default")]
    [TestCase("N.Box<T>.Size(int units = 1) : long {method}", Description = "another parameter name")]
    [TestCase("N.Kind : byte {enum}", Description = "another underlying type")]
    [TestCase("N.Lid {class}", Description = "a type that no line names")]
    [TestCase("N.Base {class}", Description = "a class that lines merely name")]
    public void Anything_else_is_outside(string line)
    {
        Assert.That(Official.Outside([line]), Is.EqualTo(new[] { line }));
    }

    [Test]
    public void Interface_that_lines_merely_name_may_be_exposed_without_members()
    {
        Assert.That(Official.Outside(["N.IPixel<TSelf> where TSelf : N.IPixel<TSelf> {interface}"]), Is.Empty);
        Assert.That(Official.Outside(["N.IPixel<TSelf>.Pack() : int {method}"]), Has.Count.EqualTo(1));
        Assert.That(Official.Outside(["N.IPix {interface}"]), Has.Count.EqualTo(1));
    }

    [Test]
    public void What_the_library_lacks_is_named_in_full()
    {
        Assert.That(Official.Missing([]), Is.EqualTo(new[]
        {
            "N.Box<T> : N.Base, N.IShut, System.IEquatable<N.Box<T>> where T : N.IPixel<T> {class sealed}",
            "N.Box<T>.Size(int unit = 1) : long {method}",
            "N.Kind : int {enum}",
        }));
    }
}
