// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "core/project/dataset.h"
#include "core/project/project_store.h"

namespace blemish {

// Steps of a training in a project that the studio and the command line take alike.

/// What a training learns from: labelled OK, in the train split.
std::vector<ImageRecord> trainingImages(std::vector<ImageRecord> images);
/// Of what a training learns from, to tell later whether it has changed.
QString snapshotOf(const ProjectStore& store, std::vector<ImageRecord> images);
/// "models/20260131-083000.blm", relative to the project; a free name.
QString freeModelPath(const ProjectStore& store, const QDateTime& now);

} // namespace blemish
