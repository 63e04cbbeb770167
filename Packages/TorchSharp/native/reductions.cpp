// Many elements to one: over the whole tensor, or over one of its dimensions.
#include "bridge.h"

OP(sum, (Tensor a), at::sum(*a))
OP(sum_dim, (Tensor a, int64_t dim, bool keep), at::sum(*a, at::IntArrayRef(dim), keep))
OP(mean, (Tensor a), at::mean(*a))
OP(max, (Tensor a), at::max(*a))
OP(argmax, (Tensor a, int64_t dim, bool keep), at::argmax(*a, dim, keep))
