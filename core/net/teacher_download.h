// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <string>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/ml/backbones.h"
#include "core/ml/teacher_store.h"

namespace blemish {

/// A pretrained network to be fetched.
struct TeacherDownload {
    QUrl url;
    std::string sha256Start; ///< the first digits of the file's SHA-256, lower-case hexadecimal

    /// The file that torchvision publishes for this backbone; `server` holds it under the same name (a mirror inside the
    /// factory, say), and is torchvision's own when empty.
    static TeacherDownload of(const BackboneSpec& spec, const QUrl& server = {});
};

/// Fetches, compares the hash, and imports into the store under the file's name. Only the store's copy is kept.
Result<TeacherEntry> fetchTeacher(const TeacherDownload& wanted, const TeacherStore& store, JobContext& job);

} // namespace blemish
