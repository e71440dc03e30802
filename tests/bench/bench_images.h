// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace blemish {
class ProjectStore;
}

namespace blemish::bench {

/// `count` small pictures, each with its own content, in sub-folders of a thousand; those that are there already stay.
void drawImages(const QString& folder, int count);

/// A finished, active training with a model file and a score for every image.
void addScores(ProjectStore& store);

} // namespace blemish::bench
