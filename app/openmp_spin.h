// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace blemish {

/// To be called before anything is opened or computed. GNU OpenMP's threads spin for milliseconds wherever they wait for each other, which
/// takes the processor from whoever holds the others up: one busy program beside a training makes it many times slower. The library
/// reads how long it may spin when it is loaded, before main, so the program starts itself once more with that set in the environment.
/// What the user has set (GOMP_SPINCOUNT or OMP_WAIT_POLICY) stays.
void shortenOpenMpSpinning(char** argv);

} // namespace blemish
