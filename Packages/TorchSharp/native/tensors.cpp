// Tensors made, read and released.
#include "bridge.h"

#include <algorithm>

OP(zeros, (INTS(size), Options o), o.leaf(at::zeros(ARRAY(size), o)))
OP(ones, (INTS(size), Options o), o.leaf(at::ones(ARRAY(size), o)))
OP(empty, (INTS(size), Options o), o.leaf(at::empty(ARRAY(size), o)))
OP(rand, (INTS(size), Options o), o.leaf(at::rand(ARRAY(size), o)))
OP(randn, (INTS(size), Options o), o.leaf(at::randn(ARRAY(size), o)))
OP(randint, (int64_t low, int64_t high, INTS(size), Options o), o.leaf(at::randint(low, high, ARRAY(size), o)))

// A copy of the caller's array, in its own type first, then as the options ask.
OP(from_data, (const void* data, INTS(size), int32_t type, Options o),
   o.leaf(at::from_blob(const_cast<void*>(data), ARRAY(size), bridge::scalar_type(type)).to(at::TensorOptions(o), false, true)))
OP(scalar_tensor, (Number value), at::scalar_tensor(value, bridge::scalar_type(value.type)))

ENTRY(void, release)(at::Tensor* a) noexcept { delete a; }

GET(ndim, (Tensor a), a->dim())
DO(shape, (Tensor a, int64_t* out), std::copy(a->sizes().begin(), a->sizes().end(), out))
GET(numel, (Tensor a), a->numel())
GET(nbytes, (Tensor a), a->nbytes())
GET(is_contiguous, (Tensor a), a->is_contiguous())
GET(dtype, (Tensor a), a->scalar_type())
GET(device_type, (Tensor a), a->device().type())
GET(device_index, (Tensor a), a->device().index())

DO(data_ptr, (Tensor a, void** out), {
    TORCH_CHECK(a->device().is_cpu(), "the elements of a tensor on ", a->device(), " cannot be read in place: call cpu() first");
    *out = a->data_ptr();
})
DO(item, (Tensor a, double* out), *out = a->item().toDouble())

OP(to_type, (Tensor a, int32_t type, bool non_blocking, bool copy), a->to(bridge::scalar_type(type), non_blocking, copy))
OP(to_device, (Tensor a, int32_t type, int32_t index, bool non_blocking, bool copy),
   a->to(a->options().device(bridge::device(type, index)), non_blocking, copy))

// The tensor keeps its identity (its handle, its place in an optimiser) and gets another's elements.
DO(set_data, (Tensor a, Tensor b), a->set_data(*b))
