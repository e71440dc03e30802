// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/random.h"
#include "core/ml/augmentation/planes.h"

namespace blemish {

/// What is done to a good image so that a student learns to undo it. None of them moves the part in the picture: a student cannot
/// know how far it was moved.
enum class Corruption {
    photometric, ///< brightness, contrast and saturation, each by up to 20 %
    noise,       ///< Gaussian, a standard deviation of up to 0.05
    blur,        ///< Gaussian, up to 2 pixels wide
    cutout,      ///< up to three rectangles of one colour each
    cutpaste,    ///< a piece of the image, or a thin turned strip of it, pasted elsewhere (CutPaste, Li et al., CVPR 2021)
    perlin,      ///< patches in the shape of Perlin noise that show other places of the image
    simplex,     ///< RD++'s noise patch: a window of one fixed texture, 10 to 31 pixels long and wide
    simplexResampled, ///< the same from a new place of the noise each time
    mix          ///< one of those above, at random
};

/// "photometric", …, "simplex-resampled", "mix".
std::span<const std::string_view> corruptionNames();
std::optional<Corruption> corruptionFromString(std::string_view name);

/// Names one image in one epoch of one training: its corruption is the same whatever was drawn before, also after a resumption.
struct DrawKey {
    std::uint64_t seed = 0;
    int epoch = 0;
    std::int64_t image = 0;

    RandomStream stream(std::uint64_t purpose) const {
        return RandomStream{seed, static_cast<std::uint64_t>(epoch), static_cast<std::uint64_t>(image), purpose};
    }
};

/// Changes the image in place. `strength` scales what is changed (1: as described above; 0: nothing is changed). Images are at
/// least 32 pixels wide and high.
void corrupt(Planes& image, Corruption kind, double strength, const DrawKey& key);

/// Mirrored left-right, upside down or both, or left as it is. For pairs: both sides get the same.
struct Mirroring {
    bool horizontal = false;
    bool vertical = false;
};
Mirroring drawMirroring(const DrawKey& key);
void mirror(Planes& image, Mirroring how);

} // namespace blemish
