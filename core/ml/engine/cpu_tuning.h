// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace blemish::nn {

/// How the calling thread and its OpenMP team use the processor while a training runs; restored when it goes.
/// Where there are as many threads as cores, each team thread stays on a core of its own: GNU OpenMP's barriers spin, and two of them
/// on one core cost fifty times. Fewer threads go wherever the scheduler puts them.
/// On glibc, large blocks are kept for reuse instead of being mapped and page-faulted anew at every step.
class CpuTuning {
public:
    /// 0: all cores that the process may use.
    explicit CpuTuning(int threads);
    ~CpuTuning();
    CpuTuning(const CpuTuning&) = delete;
    CpuTuning& operator=(const CpuTuning&) = delete;

    int threads() const { return m_threads; }

private:
    struct Saved;
    std::unique_ptr<Saved> m_saved;
    int m_threads;
};

/// For a thread that was started while a training runs and does other work: lets it use every core again.
void leaveTrainingCores();

/// LibTorch threads for work that the calling thread does from now on.
void useThreads(int threads);

} // namespace blemish::nn
