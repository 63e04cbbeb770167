// The library itself: errors, threads, random numbers, devices.
#include "bridge.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/csrc/api/include/torch/cuda.h>
#include <torch/csrc/api/include/torch/version.h>

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
    if (!at::isFloatingType(scalar_type(type))) return bits;
    double real;
    std::memcpy(&real, &bits, sizeof real);
    return real;
}

bridge::Options::operator at::TensorOptions() const {
    return at::TensorOptions().dtype(scalar_type(dtype)).device(bridge::device(device_type, device_index));
}

ENTRY(const char*, last_error)() noexcept { return last_error.c_str(); }

ENTRY(const char*, version)() noexcept { return TORCH_VERSION; }

DO(set_num_threads, (int32_t count), at::set_num_threads(count))
GET(get_num_threads, (), at::get_num_threads())
GET(cuda_is_available, (), at::hasCUDA())
GET(cuda_device_count, (), torch::cuda::device_count())
DO(manual_seed, (int64_t seed), at::manual_seed(static_cast<uint64_t>(seed)))
