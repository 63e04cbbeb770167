using System.Diagnostics;

namespace GanAssets.Tests.Unity;

/// <summary>Waits for another thread; the limit is there so that a test that would hang fails, and says nothing of speed.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asserts that a condition comes true; it is asked again and again.</summary>
    public static void True(Func<bool> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > Patience)
            {
                Assert.Fail($"In {Patience} it has not come true that {what}.");
            }

            Thread.Sleep(1);
        }
    }
}
