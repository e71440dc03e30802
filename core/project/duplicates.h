// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/project/types.h"

namespace blemish {

/// Images with the same content, byte for byte.
struct DuplicateGroup {
    std::vector<int> images;  ///< places in the list, two or more, in its order
    bool leak = false;        ///< one is trained on and another one judged: the numbers would flatter
    bool contradicts = false; ///< they bear different labels
    bool operator==(const DuplicateGroup&) const = default;
};

/// Leaks first, then contradictions, each in order of the first image. Images without content hash are nobody's twin.
std::vector<DuplicateGroup> findDuplicates(const std::vector<ImageRecord>& images);

} // namespace blemish
