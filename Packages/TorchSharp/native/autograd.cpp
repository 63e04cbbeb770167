// Gradients.
#include "bridge.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>
#include <functional>

namespace {

// Side by side in several sums, which the compiler can keep in one vector; in double precision, for there may be millions.
FOR_EACH_VECTOR_WIDTH double sum_of_squares(const float* x, int64_t n) {
    constexpr int64_t lanes = 16;
    double sums[lanes] = {};
    int64_t i = 0;
    for (; i + lanes <= n; i += lanes) {
        for (int64_t lane = 0; lane < lanes; lane++) {
            const double value = x[i + lane];
            sums[lane] += value * value;
        }
    }
    double sum = 0;
    for (; i < n; i++) sum += static_cast<double>(x[i]) * x[i];
    for (double lane : sums) sum += lane;
    return sum;
}

constexpr int64_t grain = 32768;  // elements below which another thread costs more than it saves

double squared_norm(const at::Tensor& t) {
    if (t.device().is_cpu() && t.scalar_type() == at::kFloat && t.is_contiguous()) {
        const float* x = t.data_ptr<float>();
        return at::parallel_reduce(
            0, t.numel(), grain, 0.0, [x](int64_t begin, int64_t end, double) { return sum_of_squares(x + begin, end - begin); },
            std::plus<double>());
    }
    const double norm = t.norm().item<double>();
    return norm * norm;
}

}  // namespace

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
        if (parameters[i]->grad().defined()) squares += squared_norm(parameters[i]->grad());
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
