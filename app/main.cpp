// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli.h"
#include "app/openmp_spin.h"

int main(int argc, char** argv) {
    blemish::shortenOpenMpSpinning(argv);
    return blemish::runCli(argc, argv);
}
