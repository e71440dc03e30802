// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/training_history.h"

#include <nlohmann/json.hpp>

#include "core/ml/model_file.h"
#include "core/ml/safetensors.h"

namespace blemish {

std::filesystem::path checkpointPath(const std::filesystem::path& model) {
    auto path = model;
    path += ".part";
    return path;
}

namespace {

std::vector<double> lossesOfCheckpoint(const std::filesystem::path& path) {
    const auto header = readSafetensorsHeader(path);
    if (!header) return {};
    const auto found = header->metadata.find(checkpointMetadataKey);
    if (found == header->metadata.end()) return {};
    const auto about = nlohmann::json::parse(found->second, nullptr, false);
    const auto losses = about.is_object() ? about.find("epoch_losses") : about.end();
    std::vector<double> values;
    if (losses == about.end() || !losses->is_array()) return {};
    for (const auto& loss : *losses) {
        if (!loss.is_number()) return {};
        values.push_back(loss.get<double>());
    }
    return values;
}

} // namespace

std::vector<double> recordedLosses(const std::filesystem::path& model) {
    std::error_code ignored;
    if (std::filesystem::exists(model, ignored)) {
        auto info = readModelInfo(model);
        return info ? std::move(info->epochLosses) : std::vector<double>{};
    }
    return lossesOfCheckpoint(checkpointPath(model));
}

} // namespace blemish
