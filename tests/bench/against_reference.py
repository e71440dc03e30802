#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training speed beside the PyTorch reference, on the same images, weights and processor.

    against_reference.py BLEMISH REFERENCE_SCRIPT CATEGORY WEIGHTS [--rounds 3] [--steps 12]

Runs both programs in turns, so that both see the same machine; prints the median of each and their ratio. The reference runs
with two pinned threads (its better setting) and trains as the published code does; Blemish runs with its defaults.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile


def last_json(command, **environment):
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed: {done.stderr.strip().splitlines()[-1]}")
    text = done.stdout.strip()
    return json.loads(text[text.index("{"):])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("blemish", "reference", "category", "weights"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=12, help="training steps of the reference in each round")
    parser.add_argument("--epochs", type=int, default=2, help="epochs of Blemish in each round")
    parser.add_argument("--backbone", default="resnet18")
    options = parser.parse_args()

    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.rounds):
            theirs.append(last_json(
                ["/usr/bin/python3", options.reference, options.category, options.weights, "--backbone", options.backbone,
                 "--threads", "2", "--steps", str(options.steps)], OMP_PROC_BIND="true")["train_ms_per_image"])
            ours.append(last_json(
                [options.blemish, "train", options.category, "--backbone", options.backbone, "--teacher", options.weights,
                 "--epochs", str(options.epochs), "--out", str(pathlib.Path(folder) / f"{number}.blm"), "--json",
                 "--quiet"])["train_ms_per_image"])
            print(f"round {number + 1}: reference {theirs[-1]:.1f} ms, Blemish {ours[-1]:.1f} ms an image", flush=True)
    reference, blemish = statistics.median(theirs), statistics.median(ours)
    print(json.dumps({"reference_train_ms_per_image": round(reference, 1), "blemish_train_ms_per_image": round(blemish, 1),
                      "ratio": round(reference / blemish, 2)}))


main()
