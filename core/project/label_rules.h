// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/project/types.h"

namespace blemish {

/// "Images whose … is … are …".
struct LabelRule {
    enum class Kind {
        folder, ///< one of the folders in the path has this name, whatever its case
        prefix, ///< the file's name begins like this
        regex   ///< Perl-compatible, found anywhere in the relative path
    };
    Kind kind = Kind::folder;
    QString pattern;
    Label label = Label::unlabelled;
    QString defectType;              ///< of NG; empty: none
    Split split = Split::unassigned; ///< unassigned: by the usual rules
    bool operator==(const LabelRule&) const = default;
};

/// What a set of rules would do.
struct RulesOutcome {
    int ok = 0, ng = 0, unlabelled = 0, train = 0;
    std::vector<int> matched;      ///< by rule: images that it decides
    std::vector<QString> examples; ///< by rule: the first path that it decides
};

/// An error that names what is wrong with the pattern. An empty pattern matches nothing and is no error.
Result<void> checkRule(const LabelRule& rule);

/// The first rule that matches an image decides its label, type and split; the others keep theirs. An NG image that was to be
/// trained on goes to test, an image without split keeps none. Rules that `checkRule` refuses match nothing.
RulesOutcome applyRules(std::span<ImageRecord> images, std::span<const LabelRule> rules);

} // namespace blemish
