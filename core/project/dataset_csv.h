// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/dataset.h"

namespace blemish {

/// A list with the columns path,label[,mask][,split] in any order; paths are relative to the list's own folder.
/// Rows that say something impossible become warnings with their number (the header is row 1).
Result<Dataset> readCsvDataset(const QString& file, JobContext& job);

} // namespace blemish
