// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/trunk.h"

namespace blemish::nn {

TrunkImpl::TrunkImpl(const BackboneSpec& spec) : TeacherImpl(spec) {
    for (auto& parameter : parameters()) parameter.set_requires_grad(true);
    TrunkImpl::train(true);
}

void TrunkImpl::train(bool on) { torch::nn::Module::train(on); }

} // namespace blemish::nn
