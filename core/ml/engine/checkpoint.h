// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <future>
#include <string>

#include "core/ml/engine/training_loop.h"
#include "core/ml/options.h"
#include "core/ml/training_history.h"

namespace blemish::nn {

/// What must be the same for a checkpoint to be continued.
struct CheckpointIdentity {
    TrainOptions options;
    std::string images; ///< hash of what is trained on
    std::string teacher; ///< hash of its tensors
};

/// Weights, moments and position: a training that goes on from here equals one that was never interrupted.
Result<void> saveCheckpoint(const std::filesystem::path& path, const CheckpointIdentity& identity, Method& method,
                            TrainingLoop& loop, double seconds);

/// Writes checkpoints in a thread of its own while the training goes on. Only one is under way at a time.
class CheckpointWriter {
public:
    CheckpointWriter() = default;
    ~CheckpointWriter();
    CheckpointWriter(const CheckpointWriter&) = delete;
    CheckpointWriter& operator=(const CheckpointWriter&) = delete;

    bool busy() const;
    /// Returns when the state is handed to the system, so that the training may go on; flushing and renaming follow in the
    /// background. Waits for the one before; the error is the one before's, and this one is begun all the same.
    Result<void> start(const std::filesystem::path& path, const CheckpointIdentity& identity, Method& method, TrainingLoop& loop,
                       double seconds);
    /// Waits until everything is on the disk.
    Result<void> finish();

private:
    std::future<Result<void>> m_writing;
};
/// Restores into a network and loop made from the same identity; returns the seconds spent so far.
Result<double> loadCheckpoint(const std::filesystem::path& path, const CheckpointIdentity& identity, Method& method,
                              TrainingLoop& loop);

} // namespace blemish::nn
