// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "core/ml/engine/method.h"
#include "core/ml/model_export.h"

namespace blemish::nn {

/// A model as it leaves for other programs, not on the disk yet.
class ExportedNetwork {
public:
    virtual ~ExportedNetwork() = default;

    /// What a reader of the file makes of images, [N,3,H,W] RGB in 0..1 at the network's size. The error is the reader's reason, as a clause.
    virtual Result<Judgement> judge(const torch::Tensor& images) = 0;
    /// May throw.
    virtual void write(std::ostream& out) const = 0;
};

/// [1,3,1,1].
torch::Tensor perColour(const std::array<float, 3>& values);

Result<ExportedModel> exportModel(const ModelExportRequest& request, JobContext& job);

} // namespace blemish::nn
