// The library itself: errors, threads, random numbers, gradient mode, devices.
#include "bridge.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>

#include <cstring>
#include <string>

namespace {

thread_local std::string last_error;

void keep(const char* message) { last_error.assign(message, std::strcspn(message, "\n")); }

}  // namespace

void bridge::keep_error() noexcept {
    try {
        throw;
    } catch (const c10::Error& e) {
        keep(e.what_without_backtrace());
    } catch (const std::exception& e) {
        keep(e.what());
    } catch (...) {
        keep("libtorch failed without saying why");
    }
}

bridge::Number::operator at::Scalar() const {
    if (at::isFloatingType(scalar_type(type))) {
        double real;
        std::memcpy(&real, &bits, sizeof real);
        return real;
    }
    if (scalar_type(type) == at::kBool) return bits != 0;
    return bits;
}

bridge::Options::operator at::TensorOptions() const {
    return at::TensorOptions().dtype(scalar_type(dtype)).device(bridge::device(device, index));
}

ENTRY(const char*, last_error)() noexcept { return last_error.c_str(); }

GET(get_num_threads, (), at::get_num_threads())
DO(set_num_threads, (int32_t count), at::set_num_threads(count))
GET(cuda_is_available, (), at::hasCUDA())
GET(get_grad_enabled, (), c10::GradMode::is_enabled())
DO(set_grad_enabled, (bool enabled), c10::GradMode::set_enabled(enabled))

DO(manual_seed, (int64_t seed), at::manual_seed(static_cast<uint64_t>(seed)))

ENTRY(at::Generator*, generator_default)() noexcept {
    try {
        return new at::Generator(at::globalContext().defaultGenerator(at::kCPU));
    } catch (...) {
        bridge::keep_error();
        return nullptr;
    }
}
DO(generator_seed, (at::Generator* g, int64_t seed), g->set_current_seed(static_cast<uint64_t>(seed)))
OP(generator_get_state, (at::Generator* g), g->get_state())
DO(generator_set_state, (at::Generator* g, Tensor state), g->set_state(*state))
ENTRY(at::Generator*, generator_new)(int64_t seed) noexcept {
    try {
        auto* g = new at::Generator(at::globalContext().defaultGenerator(at::kCPU).clone());
        g->set_current_seed(static_cast<uint64_t>(seed));
        return g;
    } catch (...) {
        bridge::keep_error();
        return nullptr;
    }
}
ENTRY(void, generator_release)(at::Generator* g) noexcept { delete g; }
