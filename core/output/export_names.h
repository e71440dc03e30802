// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/base/label.h"

namespace blemish {

/// A data set's name for an image as a relative path that cannot leave the folder it is put in, without its extension:
/// both slashes part folders, a drive or root is dropped, ".." becomes "_", parts too long for a file system are cut and
/// made unique by a hash.
QString safeStem(const QString& name);

/// `<category>/test/<type>/<stem>`, the layout that MVTec's evaluation reads: what follows the last folder "test" of the
/// name is kept, or the whole name where there is no such folder.
QString mvtecStem(const QString& name, const QString& category);

/// What a name template can say of an image besides its path.
struct ExportFacts {
    Label label = Label::unlabelled;
    QString defectType;
    std::optional<Decision> decision;
    std::optional<double> score;
};

/// `{path}_{kind}`: the image's path without extension, and heatmap, overlay, mask or map.
inline constexpr QStringView standardNameTemplate = u"{path}_{kind}";

/// A file's name from a template, without extension. Known: {path}, {folder}, {name}, {kind}, {label}, {type}, {decision},
/// {score}; what an image has none of becomes "none". Like `safeStem` it cannot leave the folder it is put in.
QString nameFromTemplate(const QString& pattern, const QString& name, const QString& kind, const ExportFacts& facts);

/// Why a template cannot be used, as an English sentence; empty when it can: {path} or {name} tells images apart, {kind} the
/// pictures of one image, and every brace closes around a known word.
QString nameTemplateProblem(const QString& pattern);

} // namespace blemish
