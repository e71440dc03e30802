// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace blemish {

/// Key of the JSON document in a checkpoint's metadata.
inline constexpr auto checkpointMetadataKey = "blemish.checkpoint";

/// The checkpoint of a model: the model's path with ".part" appended.
std::filesystem::path checkpointPath(const std::filesystem::path& model);

/// Mean loss of each finished epoch: of a finished training from its model file, of a stopped one from its checkpoint. Empty
/// when neither says it. Reads headers only, no weights.
std::vector<double> recordedLosses(const std::filesystem::path& model);

} // namespace blemish
