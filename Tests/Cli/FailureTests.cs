using GanAssets.Trainer;
using GanAssets.Trainer.Cli;
using GanAssets.Trainer.Training;

namespace GanAssets.Tests.Cli;

internal sealed class FailureTests
{
    [TearDown]
    public void ForgetTrace() => Environment.SetEnvironmentVariable(Failure.TraceVariable, null);

    [Test]
    public void Unexpected_exception_is_a_fault_of_ours_in_one_line_that_says_how_to_see_more()
    {
        var (code, text) = Report(new InvalidOperationException("the first\nand the second"));

        Assert.That(code, Is.EqualTo(ExitCode.Fault));
        Assert.That(text, Is.EqualTo("ganassets: internal fault: InvalidOperationException: the first and the second (set GANASSETS_TRACE=1 to see where)\n"));
    }

    [Test]
    public void Bad_input_is_told_in_its_own_words()
    {
        var (code, text) = Report(new InputException("a.png: is no PNG.", new InvalidOperationException("inside")));

        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(text, Is.EqualTo("ganassets: a.png: is no PNG.\n"));
    }

    [Test]
    public void Full_disk_is_no_fault_of_ours()
    {
        var (code, text) = Report(new IOException("No space left on device : '/a/b'"));

        Assert.That(code, Is.EqualTo(ExitCode.BadInput));
        Assert.That(text, Does.StartWith("ganassets: ").And.Contain("No space left on device"));
    }

    [Test]
    public void Training_that_broke_down_counts_as_collapsed()
    {
        var (code, text) = Report(new DivergedException("runs/a: training broke down at step 7: the generator's loss is not a number."));

        Assert.That(code, Is.EqualTo(ExitCode.Collapsed));
        Assert.That(text, Is.EqualTo("ganassets: runs/a: training broke down at step 7: the generator's loss is not a number.\n"));
    }

    [Test]
    public void Stopped_command_has_a_code_of_its_own()
    {
        Assert.That(Report(new OperationCanceledException()).Code, Is.EqualTo(ExitCode.Stopped));
    }

    [Test]
    public void Control_characters_do_not_reach_the_terminal()
    {
        Assert.That(Report(new InputException("a\u001b[31m\tb.png")).Text, Is.EqualTo("ganassets: a?[31m?b.png\n"));
    }

    [Test]
    public void Trace_is_shown_with_its_causes_where_it_is_asked_for()
    {
        Environment.SetEnvironmentVariable(Failure.TraceVariable, "1");

        var (_, text) = Report(new InputException("outside", new InvalidOperationException("inside")));

        Assert.That(text, Does.StartWith("ganassets: outside\n").And.Contain("InvalidOperationException: inside").And.Contain("   at "));
    }

    private static (int Code, string Text) Report(Exception thrown)
    {
        var output = new StringWriter { NewLine = "\n" };
        try
        {
            throw thrown;
        }
        catch (Exception fault)
        {
            return (Failure.Report(fault, output), output.ToString());
        }
    }
}
