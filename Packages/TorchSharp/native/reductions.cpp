// Many elements to one: over the whole tensor, or over some of its dimensions.
#include "bridge.h"

OP(sum, (Tensor a), at::sum(*a))
OP(sum_dims, (Tensor a, INTS(dims), bool keep), at::sum(*a, ARRAY(dims), keep))
OP(mean, (Tensor a), at::mean(*a))
OP(mean_dims, (Tensor a, INTS(dims), bool keep), at::mean(*a, ARRAY(dims), keep))
OP(var, (Tensor a, bool unbiased), at::var(*a, unbiased))
OP(var_dims, (Tensor a, INTS(dims), bool unbiased, bool keep), at::var(*a, ARRAY(dims), unbiased, keep))
OP(std, (Tensor a, bool unbiased), at::std(*a, unbiased))
OP(std_dims, (Tensor a, INTS(dims), bool unbiased, bool keep), at::std(*a, ARRAY(dims), unbiased, keep))
OP(norm, (Tensor a, double p), at::norm(*a, p))
OP(norm_dim, (Tensor a, int64_t dim, bool keep, double p), at::norm(*a, at::Scalar(p), at::IntArrayRef(dim), keep))
OP(min, (Tensor a), at::min(*a))
OP(max, (Tensor a), at::max(*a))
OP(all, (Tensor a), at::all(*a))
OP(any, (Tensor a), at::any(*a))
OP(all_dim, (Tensor a, int64_t dim, bool keep), at::all(*a, dim, keep))
OP(any_dim, (Tensor a, int64_t dim, bool keep), at::any(*a, dim, keep))
OP(argmax, (Tensor a), at::argmax(*a))
OP(argmax_dim, (Tensor a, int64_t dim, bool keep), at::argmax(*a, dim, keep))

DO(max_dim, (Tensor a, int64_t dim, bool keep, at::Tensor** out), {
    auto both = at::max(*a, dim, keep);
    out[0] = bridge::own(std::get<0>(both));
    out[1] = bridge::own(std::get<1>(both));
})
DO(min_dim, (Tensor a, int64_t dim, bool keep, at::Tensor** out), {
    auto both = at::min(*a, dim, keep);
    out[0] = bridge::own(std::get<0>(both));
    out[1] = bridge::own(std::get<1>(both));
})
