// What every entry of the bridge shares: the types that cross it, and the macros that turn an expression into an entry.
//
// No exception leaves an entry. What libtorch throws is kept, as one line, in a slot of the calling thread, and the entry
// returns its failure value; the managed side then reads the slot (at_last_error) and throws.
#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <limits>
#include <vector>

// The compiler makes one version of a loop for each width of vector; the loader picks the machine's.
#if defined(__x86_64__) && defined(__gnu_linux__)
#define FOR_EACH_VECTOR_WIDTH __attribute__((target_clones("avx512f", "arch=haswell", "default")))
#else
#define FOR_EACH_VECTOR_WIDTH
#endif

namespace bridge {

using Tensor = const at::Tensor*;  // owned by a managed SafeHandle; null where an optional tensor is absent

// The managed TorchSharp.Number: the bits of a double or of an int64_t, and the ScalarType that the value came as.
struct Number {
    int64_t bits;
    int32_t type;

    operator at::Scalar() const;
};

// The managed TorchSharp.CreationOptions.
struct Options {
    int32_t dtype, device_type, device_index, requires_grad;

    operator at::TensorOptions() const;
    at::Tensor leaf(at::Tensor created) const { return created.set_requires_grad(requires_grad != 0); }
};

void keep_error() noexcept;  // to be called inside a catch block

inline at::Tensor optional(Tensor tensor) { return tensor ? *tensor : at::Tensor(); }
inline at::ScalarType scalar_type(int32_t value) { return static_cast<at::ScalarType>(value); }
inline at::Device device(int32_t type, int32_t index) {
    return at::Device(static_cast<at::DeviceType>(type), static_cast<at::DeviceIndex>(index));
}

inline std::vector<at::Tensor> list(const Tensor* tensors, int32_t count) {
    std::vector<at::Tensor> result;
    result.reserve(count);
    for (int32_t i = 0; i < count; i++) result.push_back(optional(tensors[i]));
    return result;
}

inline at::Tensor* own(at::Tensor tensor) { return tensor.defined() ? new at::Tensor(std::move(tensor)) : nullptr; }

template <class Body>
at::Tensor* tensor(Body body) noexcept {
    try {
        return new at::Tensor(body());
    } catch (...) {
        keep_error();
        return nullptr;
    }
}

template <class Body>
int32_t status(Body body) noexcept {
    try {
        body();
        return 0;
    } catch (...) {
        keep_error();
        return 1;
    }
}

template <class Body>
int64_t value(Body body) noexcept {
    try {
        return static_cast<int64_t>(body());
    } catch (...) {
        keep_error();
        return std::numeric_limits<int64_t>::min();
    }
}

}  // namespace bridge

using bridge::Number;
using bridge::Options;
using bridge::Tensor;

#define ENTRY(result, name) extern "C" __attribute__((visibility("default"))) result at_##name

// OP: an entry that returns a new tensor. DO: one that returns only whether it worked. GET: one that returns a whole number.
#define OP(name, parameters, ...) \
    ENTRY(at::Tensor*, name) parameters noexcept { return bridge::tensor([&]() -> at::Tensor { return __VA_ARGS__; }); }
#define DO(name, parameters, ...) \
    ENTRY(int32_t, name) parameters noexcept { return bridge::status([&] { __VA_ARGS__; }); }
#define GET(name, parameters, ...) \
    ENTRY(int64_t, name) parameters noexcept { return bridge::value([&] { return __VA_ARGS__; }); }

// Lists cross as a pointer and a count: INTS(x) and TENSORS(x) declare one, ARRAY(x) and LIST(x) read it.
#define INTS(name) const int64_t *name, int32_t name##_count
#define ARRAY(name) at::IntArrayRef(name, static_cast<size_t>(name##_count))
#define TENSORS(name) const Tensor *name, int32_t name##_count
#define LIST(name) bridge::list(name, name##_count)
