// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>
#include <string>

#include "core/base/result.h"
#include "core/ml/options.h"

namespace CLI {
class App;
}

namespace blemish {

/// Training options as the command line collects them.
struct TrainOptionsArguments {
    TrainOptions values;
    std::string imageSize;        ///< "N" or "HxW"; empty: the default
    std::string preset;           ///< a key of `trainPresets()`; empty: none
    std::set<std::string, std::less<>> given; ///< flags that were written; the others take what the method was published with
    bool leaveTeacherOut = false; ///< --no-embed-teacher
};

/// One command line option for each entry of `trainOptionFields()` that has a flag, plus --image-size, --preset and
/// --no-embed-teacher.
void addTrainOptions(CLI::App& command, TrainOptionsArguments& arguments);

/// Brings the collected texts into `values` and checks the whole. Errors are usage errors.
Result<void> readTrainOptions(TrainOptionsArguments& arguments);

} // namespace blemish
