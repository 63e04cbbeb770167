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
        Assert.That(tensor(new[] { 1f }).dtype, Is.EqualTo(float32));
        Assert.That(tensor(new[] { 1.0 }).dtype, Is.EqualTo(float64));
        Assert.That(tensor(new[] { 1 }).dtype, Is.EqualTo(int32));
        Assert.That(tensor(new[] { 1L }).dtype, Is.EqualTo(int64));
        Assert.That(tensor(new byte[] { 1 }).dtype, Is.EqualTo(uint8));
        Assert.That(tensor(new[] { true }).dtype, Is.EqualTo(torch.@bool));
        Assert.That(tensor(new byte[] { 1 }, dtype: float32).dtype, Is.EqualTo(float32));
    }

    [Test]
    public void Numbers_become_tensors_of_their_own_type()
    {
        Assert.That(tensor(1.0).dtype, Is.EqualTo(float64));
        Assert.That(tensor(1f).dtype, Is.EqualTo(float32));
        Assert.That(tensor(1).dtype, Is.EqualTo(int32));
        Assert.That(tensor(1L).dtype, Is.EqualTo(int64));
        Assert.That(tensor(true).dtype, Is.EqualTo(torch.@bool));
        Assert.That(arange(3).dtype, Is.EqualTo(int64));
        Assert.That(arange(0, 1, 0.25).data<float>(), Is.EqualTo(new[] { 0, 0.25f, 0.5f, 0.75f }));
        Assert.That(full([2], 1.5f).dtype, Is.EqualTo(float32));
    }

    [Test]
    public void Tensor_does_not_share_the_array_it_was_made_from()
    {
        var array = new[] { 1f, 2f };
        var x = tensor(array);
        array[0] = 9;

        Assert.That(x[0].item<float>(), Is.EqualTo(1));
    }

    [Test]
    public void Array_that_does_not_fill_the_shape_is_refused() =>
        Assert.That(() => tensor(new[] { 1f, 2f, 3f }, [2, 2]), Throws.ArgumentException);

    [Test]
    public void Elements_are_read_and_written_in_logical_order()
    {
        var x = arange(6).reshape(2, 3).t();
        Assert.That(x.is_contiguous(), Is.False);
        Assert.That(x.data<long>().ToArray(), Is.EqualTo(new long[] { 0, 3, 1, 4, 2, 5 }));
        Assert.That(x.data<long>()[2, 1], Is.EqualTo(5));

        var elements = x.data<long>();
        elements[0, 1] = 30;
        elements.CopyFrom([40, 50], tensorIndex: 4);

        Assert.That(x.t().contiguous().data<long>(), Is.EqualTo(new long[] { 0, 1, 40, 30, 4, 50 }));
        Assert.That(() => elements[3, 0], Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => elements[0], Throws.ArgumentException);
    }

    [Test]
    public void Bytes_need_a_contiguous_tensor_and_the_right_length()
    {
        var x = tensor(new[] { 1, 2, 3, 4 }, [2, 2]);
        Assert.That(x.bytes.Length, Is.EqualTo(16));
        Assert.That(x.bytes[4], Is.EqualTo(2));

        x.bytes = new byte[16];

        Assert.That(x.data<int>(), Is.All.EqualTo(0));
        Assert.That(() => x.t().bytes.Length, Throws.InvalidOperationException);
        Assert.That(() => x.bytes = new byte[3], Throws.ArgumentException);
    }

    [Test]
    public void Exact_reads_want_the_exact_type_and_conversions_convert()
    {
        var x = tensor(2.75f);

        Assert.That(x.item<float>(), Is.EqualTo(2.75f));
        Assert.That(() => x.item<double>(), Throws.ArgumentException);
        Assert.That(() => x.data<int>(), Throws.ArgumentException);
        Assert.That(x.ToDouble(), Is.EqualTo(2.75));
        Assert.That((long)x, Is.EqualTo(2));
        Assert.That(tensor(long.MaxValue).item<long>(), Is.EqualTo(long.MaxValue));
        Assert.That(tensor(true).item<bool>());
        Assert.That(tensor((byte)200).item<byte>(), Is.EqualTo(200));
    }

    [Test]
    public void Conversions_can_dispose_of_what_they_convert()
    {
        var x = ones(2);
        var y = x.to(int64, disposeAfter: true);

        Assert.That(x.IsInvalid);
        Assert.That(y.dtype, Is.EqualTo(int64));
    }

    [Test]
    public void Comparisons_give_truth_values()
    {
        var x = tensor(new[] { 1f, 2f, 3f });

        Assert.That((x > 1).data<bool>(), Is.EqualTo(new[] { false, true, true }));
        Assert.That((x <= 2).data<bool>(), Is.EqualTo(new[] { true, true, false }));
        Assert.That((2 > x).data<bool>(), Is.EqualTo(new[] { true, false, false }));
        Assert.That(x.ne(x.clamp(max: 2)).any().ToBoolean());
        Assert.That((x / 0).isfinite().any().ToBoolean(), Is.False);
        Assert.That((x * float.NaN).isnan().all().ToBoolean());
        Assert.That((x >= 3).any(0).ToBoolean());
        Assert.That((x < 3).all(0).ToBoolean(), Is.False);
    }

    [Test]
    public void Changes_in_place_return_the_tensor_itself()
    {
        var x = ones(2);

        Assert.That(x.add_(1).mul_(3).sub_(2).div_(2).copy_(x).clamp_(0, 1.5), Is.SameAs(x));
        Assert.That(x.data<float>(), Is.All.EqualTo(1.5f));
        Assert.That(x.lerp_(zeros(2), 0.5f).data<float>(), Is.All.EqualTo(0.75f));
        Assert.That(x.fill_(2).add_(ones(2), -1).data<float>(), Is.All.EqualTo(1f));
    }

    [Test]
    public void Parts_may_be_set()
    {
        var x = zeros(2, 3);
        x[1] = ones(3);
        x[0, 2] = tensor(5f);

        Assert.That(x.data<float>(), Is.EqualTo(new[] { 0f, 0, 5, 1, 1, 1 }));
    }

    [Test]
    public void Last_part_of_a_chunked_tensor_may_be_smaller()
    {
        Assert.That(arange(7).chunk(3).Select(static part => part.numel()), Is.EqualTo(new long[] { 3, 3, 1 }));
        Assert.That(arange(7).split(2).Select(static part => part.numel()), Is.EqualTo(new long[] { 2, 2, 2, 1 }));
    }

    [Test]
    public void Gradient_is_null_before_and_settable_after()
    {
        var x = ones(2).requires_grad_();
        Assert.That(x.grad, Is.Null);
        (x * 3).sum().backward();
        (x * 3).sum().backward();
        Assert.That(x.grad!.data<float>(), Is.All.EqualTo(6f));

        x.grad = null;

        Assert.That(x.grad, Is.Null);
        Assert.That(x.is_leaf && x.requires_grad && !x.detach().requires_grad);
        (x * 3).backward([ones(2)]);
        Assert.That(x.grad!.data<float>(), Is.All.EqualTo(3f));
    }

    [Test]
    public void Nothing_is_recorded_without_gradients_on_this_thread_only()
    {
        var x = ones(2).requires_grad_();
        var elsewhere = false;
        using (no_grad())
        {
            Assert.That((x * 2).requires_grad, Is.False);
            var thread = new Thread(() => elsewhere = is_grad_enabled());
            thread.Start();
            thread.Join();
            using (enable_grad()) Assert.That((x * 2).requires_grad);
            Assert.That(is_grad_enabled(), Is.False);
        }

        Assert.That(elsewhere);
        Assert.That((x * 2).requires_grad);
    }

    [Test]
    public void Same_seed_gives_the_same_numbers()
    {
        manual_seed(7);
        var first = randn(5);
        manual_seed(7);
        Assert.That(randn(5).eq(first).all().ToBoolean());

        using Generator one = new(9), two = new(9);
        Assert.That(rand([4], generator: one).eq(rand([4], generator: two)).all().ToBoolean());
        var state = one.get_state();
        var next = rand([4], generator: one);
        one.set_state(state);
        Assert.That(rand([4], generator: one).eq(next).all().ToBoolean());
    }

    [Test]
    public void Devices_are_named_as_in_PyTorch()
    {
        Assert.That(device("cuda:1").ToString(), Is.EqualTo("cuda:1"));
        Assert.That(device("cuda").type, Is.EqualTo(DeviceType.CUDA));
        Assert.That(ones(1).device.ToString(), Is.EqualTo("cpu"));
        Assert.That(() => device("gpu"), Throws.ArgumentException);
        Assert.That(ones(2, 3).ToString(), Is.EqualTo("[2x3], type = Float32, device = cpu"));
    }
}
