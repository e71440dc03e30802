// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/kernels.h"

namespace blemish::nn {

namespace plain {
const Kernels& table();
}
namespace avx2 {
const Kernels& table();
}
namespace avx512 {
const Kernels& table();
}

const Kernels& plainKernels() { return plain::table(); }

#if defined(__x86_64__)

const Kernels& kernels() {
    static const Kernels& chosen = [] () -> const Kernels& {
        const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                          __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
        if (wide) return avx512::table();
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return avx2::table();
        return plain::table();
    }();
    return chosen;
}

#else

const Kernels& kernels() { return plain::table(); }

#endif

} // namespace blemish::nn
