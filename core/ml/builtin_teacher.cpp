// SPDX-License-Identifier: GPL-3.0-or-later
// For ResNet-18 what `blemish pretrain` learned from drawn images (docs/teacher-card.md), for other backbones the filter bank.
#include <cassert>
#include <cstddef>
#include <span>

#include "core/ml/filter_bank.h"
#include "core/ml/teacher_store.h"

extern "C" const std::byte blemishTeacherBegin, blemishTeacherEnd; // builtin_teacher_data.S

namespace blemish {

TensorFile builtinTeacher(const std::string& backbone, int stages) {
    if (backbone != "resnet18") return filterBankTeacher(backbone, stages);
    auto learned = parseSafetensors({&blemishTeacherBegin, &blemishTeacherEnd}, nullptr, "the built-in teacher");
    assert(learned);
    if (!learned) return filterBankTeacher(backbone, stages);
    if (stages > 3) learned->tensors.merge(filterBankTeacher(backbone, stages).tensors); // the fourth, which was not learned
    return std::move(*learned);
}

} // namespace blemish
