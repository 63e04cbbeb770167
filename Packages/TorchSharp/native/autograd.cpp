// Gradients.
#include "bridge.h"

#include <torch/csrc/autograd/autograd.h>

#include <cmath>

DO(backward, (Tensor a, TENSORS(grads), TENSORS(inputs), bool retain_graph, bool create_graph),
   torch::autograd::backward({*a}, LIST(grads), retain_graph, create_graph, LIST(inputs)))

// `out` has one place for each input; it stays null where the outputs do not depend on that input.
DO(autograd_grad,
   (TENSORS(outputs), TENSORS(inputs), TENSORS(grads), bool retain_graph, bool create_graph, bool allow_unused, at::Tensor** out), {
       auto result =
           torch::autograd::grad(LIST(outputs), LIST(inputs), LIST(grads), retain_graph, create_graph, allow_unused);
       for (size_t i = 0; i < result.size(); i++) out[i] = bridge::own(result[i]);
   })

OP(detach, (Tensor a), a->detach())
DO(detach_, (Tensor a), a->detach_())
DO(grad, (Tensor a, at::Tensor** out), *out = bridge::own(a->grad()))
DO(set_grad, (Tensor a, Tensor grad), a->mutable_grad() = bridge::optional(grad))

DO(zero_grad, (TENSORS(parameters), bool set_to_none), {
    for (int32_t i = 0; i < parameters_count; i++) {
        at::Tensor& grad = parameters[i]->mutable_grad();
        if (!grad.defined()) continue;
        if (set_to_none) {
            grad.reset();
        } else {
            grad.detach_();
            grad.zero_();
        }
    }
})

// Scales all gradients together so that their joint norm is at most `max_norm`; `norm` gets the norm before that.
DO(clip_grad_norm_, (TENSORS(parameters), double max_norm, double norm_type, double* norm), {
    c10::AutoGradMode no_grad(false);
    std::vector<at::Tensor> norms;
    for (int32_t i = 0; i < parameters_count; i++) {
        const at::Tensor& grad = parameters[i]->grad();
        if (grad.defined()) norms.push_back(at::norm(grad, norm_type));
    }
    *norm = norms.empty() ? 0.0 : at::norm(at::stack(norms), norm_type).item<double>();
    double scale = max_norm / (*norm + 1e-6);
    if (scale >= 1) return;
    for (int32_t i = 0; i < parameters_count; i++) {
        at::Tensor& grad = parameters[i]->mutable_grad();
        if (grad.defined()) grad.mul_(scale);
    }
})
