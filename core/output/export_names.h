// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace blemish {

/// A data set's name for an image as a relative path that cannot leave the folder it is put in, without its extension:
/// both slashes part folders, a drive or root is dropped, ".." becomes "_", parts too long for a file system are cut and
/// made unique by a hash.
QString safeStem(const QString& name);

/// `<category>/test/<type>/<stem>`, the layout that MVTec's evaluation reads: what follows the last folder "test" of the
/// name is kept, or the whole name where there is no such folder.
QString mvtecStem(const QString& name, const QString& category);

} // namespace blemish
