// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/console.h"
#include "core/datasets/class_set.h"
#include "core/ml/options.h"

namespace blemish {

/// One-class novelty detection: one class is learned as normal, the test images of all others are novel.
struct OneClassRequest {
    std::string dataset;          ///< "mnist", "fashion-mnist", "cifar10" or "folder"
    std::filesystem::path root;
    std::filesystem::path folder; ///< results, and models while they are needed
    std::vector<int> classes;     ///< taken as normal, one after another
    int seeds = 1;                ///< models of each class, with seeds from the options' on
    bool keepModels = false;
    TrainOptions options;
};

/// One model and how it tells its class from the others.
struct OneClassRun {
    int klass = 0;
    int seed = 0;
    std::size_t trainImages = 0, testImages = 0, novelImages = 0;
    double auroc = 0;                ///< of the method's own score
    std::optional<double> aurocSum;  ///< of the sum of the map, where the score is the map's maximum
    double trainSeconds = 0, scoreSeconds = 0;
    std::string teacher;             ///< "builtin", "random" or a name of the store
};

/// A method's published settings for a data set; where nothing was published, ours.
TrainOptions oneClassOptions(const std::string& dataset, const std::string& method);
/// What was not done as published, a sentence each.
std::vector<std::string> oneClassDeviations(const OneClassRequest& request, const ClassSet& set, const std::vector<OneClassRun>& runs);

/// Trains and scores what is not finished in `folder` yet, and writes after each model what is. Results of the same data, options and
/// seed are taken over.
Result<std::vector<OneClassRun>> runOneClass(const OneClassRequest& request, const ClassSet& set, Console& console);

nlohmann::ordered_json oneClassJson(const OneClassRequest& request, const ClassSet& set, const std::vector<OneClassRun>& runs);
std::string oneClassCsv(const ClassSet& set, const std::vector<OneClassRun>& runs);
std::string oneClassTable(const OneClassRequest& request, const ClassSet& set, const std::vector<OneClassRun>& runs);

inline constexpr const char* oneClassDocument = "one-class.json";

} // namespace blemish
