// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/project/types.h"

namespace blemish {

/// Whether a folder holds the images that a project knows from another place.
struct RelocationCheck {
    int matched = 0;       ///< same relative path and size, and the same content where it is known
    int missing = 0;       ///< no file of that path
    QStringList different; ///< a file of that path that is another picture: its label would be on the wrong image
    bool acceptable() const { return matched > 0 && different.isEmpty(); }
};

/// `images` are those of one data folder, `folder` is where they may be now. Every size is compared; contents are hashed where a
/// hash is known. Stops on cancel.
Result<RelocationCheck> checkRelocation(const std::vector<ImageRecord>& images, const QString& folder, JobContext& job);

/// The folder, `below` or at most two levels under it, in which most of a few of the images lie in their size; empty: none.
QString likelyFolder(const std::vector<ImageRecord>& images, const QString& below);

} // namespace blemish
