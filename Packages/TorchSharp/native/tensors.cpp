// Tensors made, read and released.
#include "bridge.h"

#include <cstring>

OP(zeros, (INTS(size), Options o), o.leaf(at::zeros(ARRAY(size), o)))
OP(ones, (INTS(size), Options o), o.leaf(at::ones(ARRAY(size), o)))
OP(empty, (INTS(size), Options o), o.leaf(at::empty(ARRAY(size), o)))
OP(full, (INTS(size), Number value, Options o), o.leaf(at::full(ARRAY(size), value, o)))
OP(rand, (INTS(size), at::Generator* g, Options o), o.leaf(at::rand(ARRAY(size), bridge::generator(g), o)))
OP(randn, (INTS(size), at::Generator* g, Options o), o.leaf(at::randn(ARRAY(size), bridge::generator(g), o)))
OP(randint, (int64_t low, int64_t high, INTS(size), at::Generator* g, Options o),
   o.leaf(at::randint(low, high, ARRAY(size), bridge::generator(g), o)))
OP(randperm, (int64_t n, at::Generator* g, Options o), o.leaf(at::randperm(n, bridge::generator(g), o)))
OP(arange, (Number start, Number stop, Number step, Options o), o.leaf(at::arange(start, stop, step, o)))

// A copy of the caller's array, in its own type first, then as the options ask.
OP(from_data, (const void* data, INTS(size), int32_t type, Options o),
   o.leaf(at::from_blob(const_cast<void*>(data), ARRAY(size), bridge::scalar_type(type)).to(at::TensorOptions(o), false, true)))

ENTRY(void, release)(at::Tensor* a) noexcept { delete a; }

GET(ndim, (Tensor a), a->dim())
GET(numel, (Tensor a), a->numel())
GET(size, (Tensor a, int64_t dim), a->size(dim))
GET(dtype, (Tensor a), a->scalar_type())
GET(device_type, (Tensor a), a->device().type())
GET(device_index, (Tensor a), a->device().index())
GET(is_leaf, (Tensor a), a->is_leaf())
GET(is_contiguous, (Tensor a), a->is_contiguous())
GET(requires_grad, (Tensor a), a->requires_grad())
DO(set_requires_grad, (Tensor a, bool on), a->set_requires_grad(on))

// Up to `capacity` sizes or strides; the number of dimensions is the answer.
static int64_t copy_out(at::IntArrayRef values, int64_t* out, int32_t capacity) {
    for (size_t i = 0; i < values.size() && i < static_cast<size_t>(capacity); i++) out[i] = values[i];
    return static_cast<int64_t>(values.size());
}
GET(shape, (Tensor a, int64_t* out, int32_t capacity), copy_out(a->sizes(), out, capacity))
GET(strides, (Tensor a, int64_t* out, int32_t capacity), copy_out(a->strides(), out, capacity))

DO(data_ptr, (Tensor a, void** out), {
    TORCH_CHECK(a->device().is_cpu(), "the elements of a tensor on ", a->device(), " cannot be read in place: call cpu() first");
    *out = a->data_ptr();
})

DO(item, (Tensor a, Number* out), {
    at::Scalar s = a->item();
    out->type = static_cast<int32_t>(a->scalar_type());
    if (s.isFloatingPoint()) {
        double real = s.toDouble();
        std::memcpy(&out->bits, &real, sizeof real);
    } else {
        out->bits = s.to<int64_t>();
    }
})

OP(to_type, (Tensor a, int32_t type, bool copy), a->to(bridge::scalar_type(type), false, copy))
OP(to_device, (Tensor a, int32_t type, int32_t index, bool non_blocking, bool copy),
   a->to(a->options().device(bridge::device(type, index)), non_blocking, copy))

// The tensor keeps its identity (its handle, its place in an optimiser) and gets another's elements.
DO(set_data, (Tensor a, Tensor b), a->set_data(*b))
