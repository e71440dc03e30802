#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# one_core.sh LOCKS PROGRAM [ARGUMENT...]: runs the program on a core of which no other has the lock in the folder LOCKS, until it ends.
# (CTest's own PROCESSOR_AFFINITY does nothing where CMake was built with the system's libuv.) Without a free core, or without
# util-linux, it runs wherever the system likes.
locks=$1
shift
command -v taskset >/dev/null && command -v flock >/dev/null || exec "$@"
core=0
while [ "$core" -lt "$(getconf _NPROCESSORS_ONLN)" ]; do
    exec 9>"$locks/core-$core.lock"
    taskset -c "$core" true 2>/dev/null && flock -n 9 && exec taskset -c "$core" "$@"
    core=$((core + 1))
done
exec "$@"
