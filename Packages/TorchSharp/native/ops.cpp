// Operations on elements, and matrix products.
#include "bridge.h"

OP(add, (Tensor a, Tensor b), at::add(*a, *b))
OP(sub, (Tensor a, Tensor b), at::sub(*a, *b))
OP(mul, (Tensor a, Tensor b), at::mul(*a, *b))
OP(div, (Tensor a, Tensor b), at::div(*a, *b))
OP(add_scalar, (Tensor a, Number b), at::add(*a, b))
OP(mul_scalar, (Tensor a, Number b), at::mul(*a, b))
OP(div_scalar, (Tensor a, Number b), at::div(*a, b))
OP(matmul, (Tensor a, Tensor b), at::matmul(*a, *b))

DO(add_, (Tensor a, Tensor b), a->add_(*b))
DO(add_scalar_, (Tensor a, Number b), a->add_(b))
DO(mul_scalar_, (Tensor a, Number b), a->mul_(b))
DO(copy_, (Tensor a, Tensor b, bool non_blocking), a->copy_(*b, non_blocking))
DO(lerp_, (Tensor a, Tensor end, Tensor weight), a->lerp_(*end, *weight))
DO(normal_, (Tensor a, double mean, double std), a->normal_(mean, std))

OP(gt_scalar, (Tensor a, Number b), at::gt(*a, b))
OP(ge_scalar, (Tensor a, Number b), at::ge(*a, b))
OP(lt_scalar, (Tensor a, Number b), at::lt(*a, b))
OP(le_scalar, (Tensor a, Number b), at::le(*a, b))
OP(ne, (Tensor a, Tensor b), at::ne(*a, *b))
OP(where, (Tensor condition, Tensor x, Tensor y), at::where(*condition, *x, *y))

OP(abs, (Tensor a), at::abs(*a))
OP(square, (Tensor a), at::square(*a))
OP(log, (Tensor a), at::log(*a))
OP(sigmoid, (Tensor a), at::sigmoid(*a))
OP(round, (Tensor a, int64_t decimals), decimals == 0 ? at::round(*a) : at::round(*a, decimals))
OP(clamp, (Tensor a, Number min, Number max), at::clamp(*a, at::Scalar(min), at::Scalar(max)))
OP(clamp_min, (Tensor a, Number min), at::clamp_min(*a, min))
OP(clamp_max, (Tensor a, Number max), at::clamp_max(*a, max))
