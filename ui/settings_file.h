// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/base/result.h"

namespace blemish {

/// All that a person has chosen in the studio, keys included: back to the defaults, or as a JSON file to another computer. Where
/// windows were and what was open last belongs to this computer and is left alone.
class SettingsFile {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)

public:
    static void reset();
    static Result<void> write(const QString& file); ///< atomically
    /// Takes the place of all settings; nothing changes when the file cannot be read.
    static Result<void> read(const QString& file);
};

} // namespace blemish
