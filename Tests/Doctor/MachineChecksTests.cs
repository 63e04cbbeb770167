using GanAssets.Trainer.Doctor;
using GanAssets.Trainer.Doctor.Checks;

namespace GanAssets.Tests.Doctor;

internal sealed class MachineChecksTests
{
    [TestCase("PASSIVE", FindingState.Ok)]
    [TestCase("passive", FindingState.Ok)]
    [TestCase("ACTIVE", FindingState.Warn)]
    [TestCase(null, FindingState.Warn)]
    public void Threads_that_spin_are_warned_of(string? policy, FindingState state)
    {
        var finding = ThreadsCheck.JudgeWaiting(policy);

        Assert.That(finding.State, Is.EqualTo(state));
        Assert.That(finding.Mend, state == FindingState.Ok ? Is.Null : Does.Contain("OMP_WAIT_POLICY"));
    }

    [TestCase(1, true, true, FindingState.Ok, "cpu; cuda (1 of them)")]
    [TestCase(0, false, false, FindingState.Ok, "cpu; no cuda: there is no NVIDIA driver here")]
    [TestCase(0, true, false, FindingState.Ok, "cpu; no cuda: there is no NVIDIA driver here")]
    [TestCase(0, false, true, FindingState.Warn, "cpu; no cuda: there is a driver, but this libtorch is built for the CPU alone")]
    [TestCase(0, true, true, FindingState.Warn, "cpu; no cuda: libtorch finds no device")]
    public void Reason_for_training_without_CUDA_is_told(int devices, bool hasCudaBuild, bool hasDriver, FindingState state, string text)
    {
        var finding = DevicesCheck.Judge(devices, hasCudaBuild, hasDriver);

        Assert.That(finding.State, Is.EqualTo(state));
        Assert.That(finding.Text, Does.StartWith(text));
        Assert.That(finding.Mend is null, Is.EqualTo(state == FindingState.Ok));
    }

    [TestCase("v20.20.2", "11.19.1", FindingState.Ok, "20.20.2, npm 11.19.1")]
    [TestCase("v16.4.0", "8.0.0", FindingState.Warn, "node is 16.4.0, and the sample sets need 18 or newer")]
    [TestCase("nightly", "8.0.0", FindingState.Warn, "node is nightly")]
    [TestCase(null, null, FindingState.Warn, "node is not on the PATH")]
    [TestCase("v20.20.2", null, FindingState.Warn, "npm is not on the PATH")]
    public void Node_that_is_old_or_missing_is_warned_of(string? node, string? npm, FindingState state, string text)
    {
        var finding = NodeCheck.Judge(node, npm);

        Assert.That(finding.State, Is.EqualTo(state));
        Assert.That(finding.Text, Does.StartWith(text));
    }

    [TestCase(64_000_000_000, FindingState.Ok, "64 GB free in /work")]
    [TestCase(287_000_000, FindingState.Warn, "287 MB free in /work: little")]
    public void Disk_that_is_nearly_full_is_warned_of(long free, FindingState state, string text)
    {
        var finding = DiskCheck.Judge(free, "/work");

        Assert.That(finding.State, Is.EqualTo(state));
        Assert.That(finding.Text, Does.StartWith(text));
    }

    [Test]
    public void Build_tools_that_have_gone_are_named_with_what_brings_them_back()
    {
        Assert.That(BuildToolsCheck.Judge(["g++", "make"]).Mend, Is.EqualTo("as root: apt-get install g++ make"));
        Assert.That(BuildToolsCheck.Judge([]).State, Is.EqualTo(FindingState.Ok));
    }

    [Test]
    public void Machine_is_usable_unless_something_is_missing()
    {
        var (ok, warn, missing) = (new Finding("a", FindingState.Ok, ""), new Finding("b", FindingState.Warn, ""), new Finding("c", FindingState.Missing, ""));

        Assert.That(new DoctorReport([ok, warn]).Usable, Is.True);
        Assert.That(new DoctorReport([ok, missing]).Usable, Is.False);
    }
}
