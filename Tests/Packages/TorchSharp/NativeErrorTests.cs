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
            () => ones(2, 3).matmul(ones(4, 5)),
            Throws.TypeOf<ExternalException>().With.Message.EqualTo("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"));
    }

    [Test]
    public void Error_while_computing_gradients_throws_and_the_next_gradient_works()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, 3).requires_grad_();

        Assert.That(() => autograd.grad([x * 2], [x], [ones(4, 5)]), Throws.TypeOf<ExternalException>().With.Message.Contains("shape"));
        Assert.That(() => autograd.grad([x * 2], [x]), Throws.TypeOf<ExternalException>().With.Message.Contains("scalar outputs"));
        Assert.That(() => autograd.grad([ones(1)], [x]), Throws.TypeOf<ExternalException>());
        Assert.That(autograd.grad([(x * 2).sum()], [x])[0].data<float>(), Is.All.EqualTo(2f));
    }

    [Test]
    public void Unused_input_has_no_gradient_where_that_is_allowed()
    {
        using var scope = NewDisposeScope();
        Tensor x = ones(2).requires_grad_(), y = ones(2).requires_grad_();

        Assert.That(() => autograd.grad([x.sum()], [x, y]), Throws.TypeOf<ExternalException>());
        Assert.That(autograd.grad([x.sum()], [x, y], allow_unused: true)[1], Is.Null);
    }

    [Test]
    public void Errors_of_calls_that_change_read_or_count_throw_too()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, 3);

        Assert.That(() => x.add_(ones(4)), Throws.TypeOf<ExternalException>());
        Assert.That(() => x.size(5), Throws.TypeOf<ExternalException>());
        Assert.That(() => x.ToSingle(), Throws.TypeOf<ExternalException>());
        Assert.That(() => x.max(7), Throws.TypeOf<ExternalException>());
        Assert.That(() => cat([x, ones(3)]), Throws.TypeOf<ExternalException>());
        Assert.That(() => zeros([-1]), Throws.TypeOf<ExternalException>());
        Assert.That(() => x.sum([0, 0]), Throws.TypeOf<ExternalException>().With.Message.Not.Contains('\n'));
    }

    [Test]
    public void Errors_on_other_threads_stay_there()
    {
        using var x = ones(2, 3);
        var messages = new string[4];
        Parallel.For(0, messages.Length, i =>
        {
            using var scope = NewDisposeScope();
            for (var k = 0; k < 50; k++)
            {
                messages[i] = Assert.Throws<ExternalException>(() => x.matmul(ones(4 + i, 5)))!.Message;
            }
        });

        var expected = Enumerable.Range(4, 4).Select(static n => $"mat1 and mat2 shapes cannot be multiplied (2x3 and {n}x5)");
        Assert.That(messages, Is.EqualTo(expected));
    }

    [Test]
    public void Disposed_tensor_is_refused()
    {
        var x = ones(2);
        x.Dispose();

        Assert.That(x.IsInvalid);
        Assert.That(() => x + x, Throws.InstanceOf<InvalidOperationException>());
        Assert.That(() => x.Handle, Throws.InstanceOf<InvalidOperationException>());
        Assert.That(() => cat([x, x]), Throws.InstanceOf<InvalidOperationException>());
        Assert.That(x.Dispose, Throws.Nothing);
    }
}
