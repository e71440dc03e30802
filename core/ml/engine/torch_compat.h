// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that knows what differs between LibTorch 1.13 (Debian 12) and 2.x.

#include <torch/torch.h>
#include <torch/version.h>

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>

namespace blemish::nn {

inline std::string libtorchVersion() { return TORCH_VERSION; }

/// bfloat16 autocast for the running thread; leaves everything as it was when it goes.
class Bf16Autocast {
public:
    Bf16Autocast(bool on, c10::DeviceType device) : m_on(on), m_device(device) {
        if (m_on) set(true);
    }
    ~Bf16Autocast() {
        if (!m_on) return;
        at::autocast::clear_cache();
        set(false);
    }
    Bf16Autocast(const Bf16Autocast&) = delete;
    Bf16Autocast& operator=(const Bf16Autocast&) = delete;

private:
    void set(bool on) const {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
        at::autocast::set_autocast_dtype(m_device, at::kBFloat16);
        at::autocast::set_autocast_enabled(m_device, on);
#else
        if (m_device == c10::kCUDA) {
            at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
            at::autocast::set_enabled(on);
        } else {
            at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
            at::autocast::set_cpu_enabled(on);
        }
#endif
    }

    bool m_on;
    c10::DeviceType m_device;
};

} // namespace blemish::nn
