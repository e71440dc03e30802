// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/codecs.h"

#include "core/base/module.h"
#include "core/base/words.h"

namespace blemish {

Result<const Codecs*> codecs() {
    static const auto table = []() -> Result<const Codecs*> {
        const auto found = symbolInModule("blemish_codecs.so", "blemishCodecs");
        if (!found) return Error{Core::say("The decoder of images cannot be loaded: %1. Install Blemish again, with OpenCV.", {found.error().message})};
        return static_cast<const Codecs*>(*found);
    }();
    return table;
}

} // namespace blemish
