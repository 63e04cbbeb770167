// Gradients.
#include "bridge.h"

#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>

DO(backward, (Tensor a), torch::autograd::backward({*a}, {}))

// `out` has one place for each input; it stays null where the outputs do not depend on that input.
DO(autograd_grad,
   (TENSORS(outputs), TENSORS(inputs), TENSORS(grads), bool retain_graph, bool create_graph, bool allow_unused, at::Tensor** out), {
       auto result =
           torch::autograd::grad(LIST(outputs), LIST(inputs), LIST(grads), retain_graph, create_graph, allow_unused);
       for (size_t i = 0; i < result.size(); i++) out[i] = bridge::own(result[i]);
   })

OP(detach, (Tensor a), a->detach())
DO(grad, (Tensor a, at::Tensor** out), *out = bridge::own(a->grad()))
DO(set_grad, (Tensor a, Tensor grad), a->mutable_grad() = bridge::optional(grad))
DO(zero_grad, (TENSORS(parameters)), {
    for (int32_t i = 0; i < parameters_count; i++) {
        at::Tensor& grad = parameters[i]->mutable_grad();
        if (!grad.defined()) continue;
        grad.detach_();
        grad.zero_();
    }
})

// Gradients longer than max_norm, all of them as one vector, are scaled to it; returns how long they were.
DO(clip_grad_norm, (TENSORS(parameters), double max_norm, double* norm), {
    c10::AutoGradMode no_grad(false);
    double squares = 0;
    for (int32_t i = 0; i < parameters_count; i++) {
        if (!parameters[i]->grad().defined()) continue;
        const double length = parameters[i]->grad().norm().item<double>();
        squares += length * length;
    }
    *norm = std::sqrt(squares);
    const double factor = max_norm / (*norm + 1e-6);
    if (factor >= 1) return;
    for (int32_t i = 0; i < parameters_count; i++) {
        if (parameters[i]->grad().defined()) parameters[i]->mutable_grad().mul_(factor);
    }
})

GET(requires_grad, (Tensor a), a->requires_grad())
DO(set_requires_grad, (Tensor a, bool on), a->set_requires_grad(on))
GET(get_grad_enabled, (), c10::GradMode::is_enabled())
DO(set_grad_enabled, (bool enabled), c10::GradMode::set_enabled(enabled))
