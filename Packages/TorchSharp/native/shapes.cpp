// The same elements in another shape, parts of them, and parts put together.
#include "bridge.h"

OP(contiguous, (Tensor a), a->contiguous())
OP(reshape, (Tensor a, INTS(shape)), a->reshape(ARRAY(shape)))
OP(flatten, (Tensor a, int64_t start, int64_t end), a->flatten(start, end))
OP(permute, (Tensor a, INTS(order)), a->permute(ARRAY(order)))
OP(t, (Tensor a), a->t())
OP(squeeze, (Tensor a), a->squeeze())
OP(squeeze_dim, (Tensor a, int64_t dim), a->squeeze(dim))
OP(expand, (Tensor a, INTS(size)), a->expand(ARRAY(size)))

OP(narrow, (Tensor a, int64_t dim, int64_t start, int64_t length), a->narrow(dim, start, length))
DO(split, (Tensor a, INTS(sizes), int64_t dim, at::Tensor** out), {
    auto parts = a->split_with_sizes(ARRAY(sizes), dim);
    for (size_t i = 0; i < parts.size(); i++) out[i] = bridge::own(parts[i]);
})
OP(select, (Tensor a, int64_t dim, int64_t index), a->select(dim, index))
OP(index_select, (Tensor a, int64_t dim, Tensor index), a->index_select(dim, *index))

OP(cat, (TENSORS(tensors), int64_t dim), at::cat(LIST(tensors), dim))
