using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class NativeErrorTests
{
    [Test]
    public void Shapes_that_do_not_fit_a_product_throw_one_readable_line()
    {
        using var scope = NewDisposeScope();

        Assert.That(
            () => zeros(2, 3).matmul(zeros(4, 5)),
            Throws.TypeOf<ExternalException>().With.Message.EqualTo("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"));
    }

    [Test]
    public void Error_while_computing_gradients_throws_and_the_next_gradient_works()
    {
        using var scope = NewDisposeScope();
        var x = zeros(2, 3).requires_grad_();

        Assert.That(() => autograd.grad([x * 2], [x], [zeros(4, 5)]), Throws.TypeOf<ExternalException>().With.Message.Contains("shape"));
        Assert.That(() => autograd.grad([x * 2], [x]), Throws.TypeOf<ExternalException>().With.Message.Contains("scalar outputs"));
        Assert.That(() => autograd.grad([zeros(1)], [x]), Throws.TypeOf<ExternalException>());
        Assert.That(autograd.grad([(x * 2).sum()], [x])[0].data<float>(), Is.All.EqualTo(2f));
    }

    [Test]
    public void Unused_input_has_no_gradient_where_that_is_allowed()
    {
        using var scope = NewDisposeScope();
        Tensor x = zeros(2).requires_grad_(), y = zeros(2).requires_grad_();

        Assert.That(() => autograd.grad([x.sum()], [x, y]), Throws.TypeOf<ExternalException>());
        Assert.That(autograd.grad([x.sum()], [x, y], allow_unused: true)[1], Is.Null);
    }

    [Test]
    public void Errors_of_calls_that_make_change_and_read_throw_too()
    {
        using var scope = NewDisposeScope();
        var x = zeros(2, 3);

        Assert.That(() => zeros([-1]), Throws.TypeOf<ExternalException>());
        Assert.That(() => cat([x, zeros(3)]), Throws.TypeOf<ExternalException>());
        Assert.That(() => x.argmax(7), Throws.TypeOf<ExternalException>());
        Assert.That(() => x.add_(zeros(4)), Throws.TypeOf<ExternalException>().With.Message.Not.Contains('\n'));
        Assert.That(() => x.ToSingle(), Throws.TypeOf<ExternalException>());
        Assert.That(x.backward, Throws.TypeOf<ExternalException>());
    }

    [Test]
    public void Errors_on_other_threads_stay_there()
    {
        using var x = zeros(2, 3);
        var messages = new string[4];
        Parallel.For(0, messages.Length, i =>
        {
            using var scope = NewDisposeScope();
            for (var k = 0; k < 50; k++)
            {
                messages[i] = Assert.Throws<ExternalException>(() => x.matmul(zeros(4 + i, 5)))!.Message;
            }
        });

        var expected = Enumerable.Range(4, 4).Select(static n => $"mat1 and mat2 shapes cannot be multiplied (2x3 and {n}x5)");
        Assert.That(messages, Is.EqualTo(expected));
    }

    [Test]
    public void Disposed_tensor_is_refused()
    {
        var x = zeros(2);
        x.Dispose();

        Assert.That(x.IsInvalid);
        Assert.That(() => x + x, Throws.InstanceOf<InvalidOperationException>());
        Assert.That(() => x.Handle, Throws.InstanceOf<InvalidOperationException>());
        Assert.That(() => cat([x, x]), Throws.InstanceOf<InvalidOperationException>());
        Assert.That(x.Dispose, Throws.Nothing);
    }
}
