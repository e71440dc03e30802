// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

/// A teacher in the making: the same parts and names, but it learns and normalises with the batch's statistics. Use `stages`.
class TrunkImpl : public TeacherImpl {
public:
    explicit TrunkImpl(const BackboneSpec& spec);
    void train(bool on = true) override;
};
TORCH_MODULE(Trunk);

} // namespace blemish::nn
