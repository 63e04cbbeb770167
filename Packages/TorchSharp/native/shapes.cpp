// The same elements in another shape, parts of them, and parts put together.
#include "bridge.h"

OP(alias, (Tensor a), a->alias())
OP(clone, (Tensor a), a->clone())
OP(contiguous, (Tensor a), a->contiguous())
OP(reshape, (Tensor a, INTS(shape)), a->reshape(ARRAY(shape)))
OP(view, (Tensor a, INTS(shape)), a->view(ARRAY(shape)))
OP(flatten, (Tensor a, int64_t start, int64_t end), a->flatten(start, end))
OP(permute, (Tensor a, INTS(order)), a->permute(ARRAY(order)))
OP(transpose, (Tensor a, int64_t d0, int64_t d1), a->transpose(d0, d1))
OP(t, (Tensor a), a->t())
OP(unsqueeze, (Tensor a, int64_t dim), a->unsqueeze(dim))
OP(squeeze, (Tensor a), a->squeeze())
OP(squeeze_dim, (Tensor a, int64_t dim), a->squeeze(dim))
OP(expand, (Tensor a, INTS(size), bool implicit), a->expand(ARRAY(size), implicit))
OP(repeat, (Tensor a, INTS(counts)), a->repeat(ARRAY(counts)))
OP(flip, (Tensor a, INTS(dims)), a->flip(ARRAY(dims)))

OP(narrow, (Tensor a, int64_t dim, int64_t start, int64_t length), a->narrow(dim, start, length))
OP(slice, (Tensor a, int64_t dim, int64_t start, int64_t end, int64_t step), a->slice(dim, start, end, step))
OP(select, (Tensor a, int64_t dim, int64_t index), a->select(dim, index))
OP(index_select, (Tensor a, int64_t dim, Tensor index), a->index_select(dim, *index))
OP(gather, (Tensor a, int64_t dim, Tensor index), a->gather(dim, *index))
OP(repeat_interleave, (Tensor a, int64_t repeats, int64_t dim), a->repeat_interleave(repeats, dim))

OP(cat, (TENSORS(tensors), int64_t dim), at::cat(LIST(tensors), dim))
OP(stack, (TENSORS(tensors), int64_t dim), at::stack(LIST(tensors), dim))

// `out` has room for the chunks that the caller counted beforehand; the true number is the answer.
GET(split, (Tensor a, int64_t size, int64_t dim, at::Tensor** out, int32_t capacity), [&] {
    auto parts = a->split(size, dim);
    TORCH_CHECK(static_cast<int64_t>(parts.size()) <= capacity, "split gave more parts than expected");
    for (size_t i = 0; i < parts.size(); i++) out[i] = bridge::own(parts[i]);
    return parts.size();
}())
