using System.Reflection;

namespace GanAssets.Tests.Contracts;

/// <summary>
/// Holds the three libraries' stand-ins to the official API. To let an adapter hold one more member, take its line from a list of
/// the official package's API, never from the adapter's, into the assembly's file in this folder.
/// </summary>
[TestFixture("ImageSharp", "SixLabors.ImageSharp")]
[TestFixture("TorchSharp", "TorchSharp")]
internal sealed class AdapterContractTests(string contractName, string assemblyName)
{
    private Contract _contract = null!;
    private IReadOnlyCollection<string> _api = [];

    [OneTimeSetUp]
    public void ReadBoth()
    {
        _contract = Contract.Read(contractName);
        _api = ApiLister.List(Assembly.Load(assemblyName));
    }

    [Test]
    public void Library_holds_every_line_of_the_contract()
    {
        var missing = _contract.Missing(_api);

        Assert.That(missing, Is.Empty, $"{assemblyName} lacks, of its contract:\n{string.Join('\n', missing)}");
    }

#if GANASSETS_SYSTEM_PACKAGES
    [Test]
    public void Adapter_exposes_nothing_outside_the_contract()
    {
        var outside = _contract.Outside(_api);

        Assert.That(outside, Is.Empty, $"{assemblyName} exposes, outside Contracts/{contractName}.txt:\n{string.Join('\n', outside)}");
    }
#endif
}
