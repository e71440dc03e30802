// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/cpu_tuning.h"

#include <omp.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <vector>

#include "core/ml/engine/torch_compat.h"

#if defined(__linux__)
#include <sched.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace blemish::nn {

void useThreads(int threads) {
    if (at::get_num_threads() != threads) at::set_num_threads(threads);
}

#if defined(__linux__)

namespace {

std::mutex allowedMutex;
std::optional<cpu_set_t> allowedCores; ///< of the process, while a training has pinned its threads

void remember(const std::optional<cpu_set_t>& cores) {
    const std::scoped_lock lock(allowedMutex);
    allowedCores = cores;
}

} // namespace

struct CpuTuning::Saved {
    cpu_set_t allowed{};
    int threads = 1;
};

void leaveTrainingCores() {
    const std::scoped_lock lock(allowedMutex);
    if (allowedCores) sched_setaffinity(0, sizeof(cpu_set_t), &*allowedCores);
}

CpuTuning::CpuTuning(int threads) : m_saved(std::make_unique<Saved>()) {
    sched_getaffinity(0, sizeof(cpu_set_t), &m_saved->allowed);
    remember(m_saved->allowed);
    std::vector<int> cores;
    for (int core = 0; core < CPU_SETSIZE; ++core)
        if (CPU_ISSET(core, &m_saved->allowed)) cores.push_back(core);
    m_saved->threads = at::get_num_threads();
    m_threads = threads > 0 ? threads : static_cast<int>(cores.size());
    useThreads(m_threads);
    // With more threads than cores, or with cores to spare, the scheduler knows better than we do: it also sees what else runs, for
    // example a second training, which would take the same first cores.
    if (m_threads == static_cast<int>(cores.size())) {
#pragma omp parallel num_threads(m_threads)
        {
            cpu_set_t one;
            CPU_ZERO(&one);
            CPU_SET(cores[static_cast<std::size_t>(omp_get_thread_num())], &one);
            sched_setaffinity(0, sizeof(one), &one);
        }
    }
#if defined(__GLIBC__)
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

CpuTuning::~CpuTuning() {
    const cpu_set_t allowed = m_saved->allowed;
#pragma omp parallel num_threads(m_threads)
    sched_setaffinity(0, sizeof(allowed), &allowed);
    remember(std::nullopt);
    useThreads(m_saved->threads);
#if defined(__GLIBC__)
    mallopt(M_MMAP_MAX, 65536);
    mallopt(M_TRIM_THRESHOLD, 128 << 10);
    malloc_trim(0);
#endif
}

#else

struct CpuTuning::Saved {
    int threads = 1;
};

CpuTuning::CpuTuning(int threads) : m_saved(std::make_unique<Saved>()) {
    m_saved->threads = at::get_num_threads();
    m_threads = threads > 0 ? threads : omp_get_num_procs();
    useThreads(m_threads);
}

CpuTuning::~CpuTuning() { useThreads(m_saved->threads); }

void leaveTrainingCores() {}

#endif

} // namespace blemish::nn
