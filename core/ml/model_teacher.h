// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/ml/model_file.h"

namespace blemish {

/// The teacher of a model under torchvision's names: from the model file, else from the file that the user names, else from the
/// store. The error says what to import.
Result<TensorFile> teacherOf(const ModelFile& model, const std::filesystem::path& given = {});

} // namespace blemish
