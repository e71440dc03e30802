#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long both programs take to be there: `blemish --version` until it ends, the studio until its window has painted itself and answers.

    xvfb-run -a start_up.py FOLDER_OF_PROGRAMS [--rounds 20]

Both start in turns, with the files in the disk's cache after a first round that does not count, and in an empty home folder. Prints the median
and the slowest in milliseconds, and how many libraries each has loaded. Without a display the studio draws offscreen (QT_QPA_PLATFORM).
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time


def version_ms(program, environment):
    start = time.perf_counter()
    subprocess.run([program, "--version"], env=environment, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1e3


def window_ms(program, environment):
    start = time.perf_counter()
    studio = subprocess.Popen([program, "--new-instance", "--only-start"], env=environment, stdout=subprocess.PIPE, text=True)
    line = studio.stdout.readline()
    milliseconds = (time.perf_counter() - start) * 1e3
    if studio.wait() or line != "shown\n":
        raise SystemExit(f"{program} did not show its window")
    return milliseconds


def libraries(program):
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return sum("=>" in line for line in listed.splitlines())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=20)
    arguments = parser.parse_args()
    command, studio = arguments.programs / "blemish", arguments.programs / "blemish-studio"
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            environment.pop(name, None)
        if "DISPLAY" not in environment:
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        taken = [(version_ms(command, environment), window_ms(studio, environment)) for _ in range(arguments.rounds + 1)][1:]
    for name, program, times in zip(("blemish --version", "studio's window"), (command, studio), zip(*taken)):
        print(f"{name:20} {statistics.median(times):6.1f} ms  (slowest {max(times):.1f} ms), {libraries(program)} libraries")


if __name__ == "__main__":
    main()
