// One step of Adam (Kingma & Ba 2015, Algorithm 1) over all parameters in one call, in the order of operations that
// PyTorch uses: the bias corrections go into the step size and the denominator.
#include "bridge.h"

#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <cmath>

namespace {

struct Factors {
    double beta1, beta2, eps, step_size, root_correction2;
};

template <class T>
__attribute__((always_inline)) inline void update(T* p, T* m, T* v, const T* g, int64_t n, const Factors& f) {
    const T b1 = static_cast<T>(f.beta1), rest1 = static_cast<T>(1 - f.beta1);
    const T b2 = static_cast<T>(f.beta2), rest2 = static_cast<T>(1 - f.beta2);
    const T eps = static_cast<T>(f.eps), size = static_cast<T>(f.step_size), root = static_cast<T>(f.root_correction2);
    for (int64_t i = 0; i < n; i++) {
        m[i] = b1 * m[i] + rest1 * g[i];
        v[i] = b2 * v[i] + rest2 * g[i] * g[i];
        p[i] -= size * m[i] / (std::sqrt(v[i]) / root + eps);
    }
}

FOR_EACH_VECTOR_WIDTH void update_all(float* p, float* m, float* v, const float* g, int64_t n, const Factors& f) {
    update(p, m, v, g, n, f);
}
FOR_EACH_VECTOR_WIDTH void update_all(double* p, double* m, double* v, const double* g, int64_t n, const Factors& f) {
    update(p, m, v, g, n, f);
}

constexpr int64_t grain = 32768;  // elements below which another thread costs more than it saves

template <class T>
void fused(const at::Tensor& p, const at::Tensor& m, const at::Tensor& v, const at::Tensor& g, const Factors& f) {
    T *pp = p.data_ptr<T>(), *mm = m.data_ptr<T>(), *vv = v.data_ptr<T>();
    const T* gg = g.data_ptr<T>();
    at::parallel_for(0, p.numel(), grain, [&](int64_t begin, int64_t end) {
        update_all(pp + begin, mm + begin, vv + begin, gg + begin, end - begin, f);
    });
    p.unsafeGetTensorImpl()->bump_version();
}

// Other devices, types and memory layouts.
void plain(const at::Tensor& p, const at::Tensor& m, const at::Tensor& v, const at::Tensor& g, const Factors& f) {
    m.mul_(f.beta1).add_(g, 1 - f.beta1);
    v.mul_(f.beta2).addcmul_(g, g, 1 - f.beta2);
    p.addcdiv_(m, v.sqrt().div_(f.root_correction2).add_(f.eps), -f.step_size);
}

bool fits(const at::Tensor& t, const at::Tensor& p) {
    return t.device().is_cpu() && t.scalar_type() == p.scalar_type() && t.is_contiguous() && t.sizes() == p.sizes();
}

}  // namespace

// A parameter without a gradient is left alone, and so is its count of steps.
DO(adam_step,
   (TENSORS(parameters), const Tensor* averages, const Tensor* squares, int64_t* steps, double lr, double beta1, double beta2,
    double eps),
   {
       c10::AutoGradMode no_grad(false);
       for (int32_t i = 0; i < parameters_count; i++) {
           const at::Tensor &p = *parameters[i], &m = *averages[i], &v = *squares[i];
           const at::Tensor g = p.grad();
           if (!g.defined()) continue;
           const double step = static_cast<double>(++steps[i]);
           const Factors f{beta1, beta2, eps, lr / (1 - std::pow(beta1, step)), std::sqrt(1 - std::pow(beta2, step))};
           const bool dense = fits(p, p) && fits(m, p) && fits(v, p) && fits(g, p);
           if (dense && p.scalar_type() == at::kFloat) {
               fused<float>(p, m, v, g, f);
           } else if (dense && p.scalar_type() == at::kDouble) {
               fused<double>(p, m, v, g, f);
           } else {
               plain(p, m, v, g, f);
           }
       }
   })
