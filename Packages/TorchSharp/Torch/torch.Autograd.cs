namespace TorchSharp;

public static partial class torch
{
    public static class autograd
    {
        /// <summary>
        /// The gradients of the outputs with respect to the inputs. <paramref name="retain_graph"/> does not follow
        /// <paramref name="create_graph"/>: a penalty on gradients asks for both.
        /// </summary>
        /// <returns>One gradient for each input; null where <paramref name="allow_unused"/> let an unused one pass.</returns>
        public static IList<Tensor> grad(
            IList<Tensor> outputs,
            IList<Tensor> inputs,
            IList<Tensor>? grad_outputs = null,
            bool retain_graph = false,
            bool create_graph = false,
            bool allow_unused = false)
        {
            nint[] of = Natives(outputs), by = Natives(inputs), from = Natives(grad_outputs), results = new nint[inputs.Count];
            Check(at_autograd_grad(of, of.Length, by, by.Length, from, from.Length, retain_graph, create_graph, allow_unused, results));
            GC.KeepAlive(outputs);
            GC.KeepAlive(inputs);
            GC.KeepAlive(grad_outputs);
            return Array.ConvertAll(results, OwnOrNull)!;
        }
    }
}
