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
    int matched = 0;       ///< same relative path, size and content
    int unproven = 0;      ///< same relative path and size; the content was never read, so nothing shows that it is the same picture
    int missing = 0;       ///< no file of that path
    QStringList different; ///< a file of that path that is another picture: its label would be on the wrong image
    bool acceptable() const { return matched + unproven > 0 && different.isEmpty(); }
    bool proven() const { return unproven == 0; }
};

/// `images` are those of one data folder, `folder` is where they may be now. Every size is compared; contents are hashed where a
/// hash is known. Stops on cancel.
Result<RelocationCheck> checkRelocation(const std::vector<ImageRecord>& images, const QString& folder, JobContext& job);

/// The folder, `below` or at most two levels under it, in which most of a few of the images lie in their size; empty: none, or cancelled.
QString likelyFolder(const std::vector<ImageRecord>& images, const QString& below, JobContext& job);

/// Images of which the content is known, among these files, whatever they are called now: by size first, and by content where a size
/// fits. Of files with the same content the one that is still called like the image is taken; each file is found once. Files that
/// cannot be read are noted. Stops on cancel.
Result<std::vector<FoundFile>> findByContent(const std::vector<ImageRecord>& images, const QStringList& files, JobContext& job);
/// The same among all images in a folder and below it.
Result<std::vector<FoundFile>> findByContent(const std::vector<ImageRecord>& images, const QString& folder, JobContext& job);

} // namespace blemish
