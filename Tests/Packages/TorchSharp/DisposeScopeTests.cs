using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GanAssets.Tests.Packages.Torch;

public class DisposeScopeTests
{
    [Test]
    public void Scope_disposes_of_the_tensors_made_in_it()
    {
        Tensor made, result;
        using (NewDisposeScope())
        {
            made = zeros(2);
            result = made + 1;
        }

        Assert.That(made.IsInvalid && result.IsInvalid);
    }

    [Test]
    public void Tensor_made_before_a_scope_outlives_it()
    {
        using var before = zeros(2);
        using (NewDisposeScope()) before.add_(1);

        Assert.That(before.data<float>(), Is.All.EqualTo(1f));
    }

    [Test]
    public void Moved_tensor_belongs_to_the_outer_scope()
    {
        Tensor kept;
        using (NewDisposeScope())
        {
            using (NewDisposeScope()) kept = zeros(2).MoveToOuterDisposeScope();
            Assert.That(kept.IsInvalid, Is.False);
        }

        Assert.That(kept.IsInvalid);
    }

    [Test]
    public void Tensor_moved_out_of_the_outermost_scope_belongs_to_nobody()
    {
        Tensor kept;
        using (NewDisposeScope()) kept = zeros(2).MoveToOuterDisposeScope();

        Assert.That(kept.IsInvalid, Is.False);
        kept.Dispose();
    }

    [Test]
    public void Detached_tensor_outlives_all_scopes()
    {
        Tensor kept;
        using (NewDisposeScope())
        using (NewDisposeScope()) kept = zeros(2).DetachFromDisposeScope();

        Assert.That(kept.IsInvalid, Is.False);
        kept.Dispose();
    }

    [Test]
    public void Scopes_may_end_out_of_order()
    {
        var outer = NewDisposeScope();
        var inner = NewDisposeScope();
        outer.Dispose();
        var made = zeros(2);
        inner.Dispose();

        Assert.That(made.IsInvalid);
        using var outside = zeros(2);
        Assert.That(outside.DetachFromDisposeScope().IsInvalid, Is.False);
    }

    [Test]
    public void Disposed_tensor_leaves_its_scope()
    {
        Tensor second, third;
        using (NewDisposeScope())
        {
            var first = zeros(1);
            (second, third) = (zeros(2), zeros(3));
            first.Dispose();
            Assert.That(second.IsInvalid || third.IsInvalid, Is.False);
        }

        Assert.That(second.IsInvalid && third.IsInvalid);
    }

    [Test]
    public void Parameters_buffers_and_optimiser_state_survive_the_scope_they_were_made_in()
    {
        nn.Module<Tensor, Tensor> linear;
        BatchNorm2d norm;
        Adam adam;
        using (NewDisposeScope())
        {
            linear = nn.Linear(2, 2);
            norm = nn.BatchNorm2d(2);
            adam = optim.Adam(linear.parameters());
        }

        Assert.That(linear.parameters().Concat(norm.parameters()).Select(static p => p.IsInvalid), Is.All.False);
        Assert.That(norm.named_buffers().Select(static b => b.buffer.IsInvalid), Is.All.False);
        var states = adam.state_dict().State.Cast<Adam.State>();
        Assert.That(states.Select(static s => s.exp_avg.IsInvalid || s.exp_avg_sq.IsInvalid), Is.All.False);
        adam.Dispose();
        norm.Dispose();
        linear.Dispose();
        Assert.That(norm.named_buffers().Select(static b => b.buffer.IsInvalid), Is.All.True);
    }

    [Test]
    public void Other_threads_have_their_own_scopes()
    {
        Tensor? made = null;
        using (NewDisposeScope())
        {
            var thread = new Thread(() => made = zeros(2));
            thread.Start();
            thread.Join();
        }

        Assert.That(made!.IsInvalid, Is.False);
        made.Dispose();
    }

    [Test]
    public void Live_tensors_of_the_thread_are_counted_inside_scopes_and_outside()
    {
        long Live() => DisposeScopeManager.Statistics.ThreadTotalLiveCount;
        var before = Live();
        using var outside = zeros(1);
        using (NewDisposeScope())
        {
            zeros(1).Dispose();
            zeros(2).DetachFromDisposeScope().Dispose();
            _ = zeros(3);
            Assert.That(Live(), Is.EqualTo(before + 2));
        }

        Assert.That(Live(), Is.EqualTo(before + 1));
    }
}
