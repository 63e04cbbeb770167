using TorchSharp;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class TensorTests
{
    private DisposeScope _scope = null!;

    [SetUp]
    public void OpenScope() => _scope = NewDisposeScope();

    [TearDown]
    public void CloseScope() => _scope.Dispose();

    [Test]
    public void Arrays_become_tensors_of_their_own_type()
    {
        Assert.That(tensor(new[] { 1f }, [1]).dtype, Is.EqualTo(float32));
        Assert.That(tensor(new[] { 1L }).dtype, Is.EqualTo(int64));
        Assert.That(tensor(new byte[] { 1 }, [1]).dtype, Is.EqualTo(uint8));
        Assert.That(tensor(new byte[] { 1 }, [1], dtype: float32).dtype, Is.EqualTo(float32));
    }

    [Test]
    public void Tensor_does_not_share_the_array_it_was_made_from()
    {
        var array = new[] { 1L, 2L };
        var x = tensor(array);
        array[0] = 9;

        Assert.That(x.data<long>(), Is.EqualTo(new long[] { 1, 2 }));
    }

    [Test]
    public void Array_that_does_not_fill_the_shape_is_refused() =>
        Assert.That(() => tensor(new[] { 1f, 2f, 3f }, [2, 2]), Throws.ArgumentException);

    [Test]
    public void Elements_are_read_in_logical_order() =>
        Assert.That(tensor(new long[] { 0, 1, 2, 3, 4, 5 }, [2, 3]).t().data<long>(), Is.EqualTo(new long[] { 0, 3, 1, 4, 2, 5 }));

    [Test]
    public void Bytes_need_a_contiguous_tensor_and_the_right_length()
    {
        var x = tensor(new long[] { 1, 2, 3, 4 }, [2, 2]);
        Assert.That(x.bytes.Length, Is.EqualTo(32));
        Assert.That(x.bytes[8], Is.EqualTo(2));

        x.bytes = new byte[32];

        Assert.That(x.data<long>(), Is.All.EqualTo(0));
        Assert.That(() => x.t().bytes.Length, Throws.InvalidOperationException);
        Assert.That(() => x.bytes = new byte[3], Throws.ArgumentException);
    }

    [Test]
    public void Exact_reads_want_the_exact_type_and_conversions_convert()
    {
        var x = tensor(new[] { 2L });

        Assert.That(() => x.data<int>(), Throws.ArgumentException);
        Assert.That(x.ToDouble(), Is.EqualTo(2.0));
        Assert.That(x.ToSingle(), Is.EqualTo(2f));
        Assert.That(x.to_type(float64).data<double>(), Is.EqualTo(new[] { 2.0 }));
    }

    [Test]
    public void Numbers_become_tensors_of_their_own_type()
    {
        Assert.That(((Tensor)0.5f).data<float>(), Is.EqualTo(new[] { 0.5f }));
        Assert.That(((Tensor)(Scalar)0.5).data<double>(), Is.EqualTo(new[] { 0.5 }));
        Assert.That(((Tensor)(Scalar)7).data<int>(), Is.EqualTo(new[] { 7 }));
    }

    [Test]
    public void Conversions_can_dispose_of_what_they_convert()
    {
        var x = zeros(2);
        var y = x.to_type(int64, disposeAfter: true);

        Assert.That(x.IsInvalid);
        Assert.That(y.dtype, Is.EqualTo(int64));
    }

    [Test]
    public void Comparisons_give_truth_values()
    {
        var x = tensor(new[] { 1f, 2f, 3f }, [3]);

        Assert.That((x > 2).data<bool>(), Is.EqualTo(new[] { false, false, true }));
        Assert.That((x >= 2).data<bool>(), Is.EqualTo(new[] { false, true, true }));
        Assert.That((x < 2).data<bool>(), Is.EqualTo(new[] { true, false, false }));
        Assert.That((x <= 2).data<bool>(), Is.EqualTo(new[] { true, true, false }));
        Assert.That(x.ne(x.clamp(max: 2)).data<bool>(), Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public void Changes_in_place_return_the_tensor_itself()
    {
        var x = zeros(2);

        Assert.That(x.add_(1).mul_(3).add_(ones([2])).copy_(x), Is.SameAs(x));
        Assert.That(x.data<float>(), Is.All.EqualTo(4f));
        Assert.That(x.lerp_(zeros(2), 0.25f).data<float>(), Is.All.EqualTo(3f));
        Assert.That(x.normal_(5, 0).data<float>(), Is.All.EqualTo(5f));
    }

    [Test]
    public void Parts_may_be_set()
    {
        var x = zeros(2, 3);
        x[1] = ones([3]);

        Assert.That(x.data<float>(), Is.EqualTo(new[] { 0f, 0, 0, 1, 1, 1 }));
    }

    [Test]
    public void Gradient_is_null_before_and_settable_after()
    {
        var x = zeros(2).requires_grad_();
        Assert.That(x.grad, Is.Null);
        (x * 3).sum().backward();
        (x * 3).sum().backward();
        Assert.That(x.grad!.data<float>(), Is.All.EqualTo(6f));

        x.grad = null;

        Assert.That(x.grad, Is.Null);
        Assert.That(x.requires_grad && !x.detach().requires_grad);
    }

    [Test]
    public void Nothing_is_recorded_without_gradients_on_this_thread_only()
    {
        var x = zeros(2).requires_grad_();
        var elsewhere = false;
        using (no_grad())
        {
            Assert.That((x * 2).requires_grad, Is.False);
            var thread = new Thread(() => elsewhere = Recorded());
            thread.Start();
            thread.Join();
        }

        Assert.That(elsewhere);
        Assert.That((x * 2).requires_grad);

        bool Recorded()
        {
            using var result = x * 2;
            return result.requires_grad;
        }
    }

    [Test]
    public void Same_seed_gives_the_same_numbers()
    {
        manual_seed(7);
        var first = randn([5]).data<float>().ToArray();
        manual_seed(7);

        Assert.That(randn([5]).data<float>(), Is.EqualTo(first));
    }
}
