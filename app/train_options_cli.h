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

enum class TrainOptionsUse {
    oneMethod,     ///< --method chooses it
    severalMethods ///< the command names them itself
};

/// One command line option for each entry of `trainOptionFields()` that has a flag, plus --image-size, --preset and
/// --no-embed-teacher.
void addTrainOptions(CLI::App& command, TrainOptionsArguments& arguments, TrainOptionsUse use = TrainOptionsUse::oneMethod);

/// What was written, over the settings that the method was published with. Errors are usage errors: of several methods each takes the
/// options that mean something to it, of one method all must.
Result<TrainOptions> trainOptionsFor(const TrainOptionsArguments& arguments, const std::string& method,
                                     TrainOptionsUse use = TrainOptionsUse::severalMethods);
/// … over settings of the caller's.
Result<TrainOptions> trainOptionsOver(TrainOptions base, const TrainOptionsArguments& arguments, TrainOptionsUse use);
/// The same for the method that was chosen.
Result<TrainOptions> readTrainOptions(const TrainOptionsArguments& arguments);

} // namespace blemish
