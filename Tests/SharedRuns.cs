using GanAssets.Tests.Training;

namespace GanAssets.Tests;

/// <summary>Removes after the last test what several tests have shared.</summary>
[SetUpFixture]
internal sealed class SharedRuns
{
    [OneTimeTearDown]
    public void Remove() => ShapesRun.Remove();
}
