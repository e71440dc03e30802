// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/label.h"
#include "core/output/finding_text.h" // IWYU pragma: export
#include "core/project/file_names.h"
#include "core/project/types.h"

namespace blemish {

/// Words for people, in their language.
QString labelText(Label label);
QString decisionText(Decision decision);
QString splitText(Split split);
/// The name of a part of a job, as JobContext reports it, in the user's language.
QString stageText(const std::string& stage);
/// "45 s", "3 min", "1 h 20 min".
QString durationText(double seconds);
/// "about 3 min left"; empty when it is not known.
QString timeLeftText(double seconds);

/// A text from outside for a tooltip, which would take "<b>" for markup.
QString plainToolTip(const QString& text);

/// An action's or button's text as it stands in a list: without its mnemonic, be it "&Undo" or "撤销(&U)", and without dots.
QString withoutMnemonic(const QString& text);

} // namespace blemish
