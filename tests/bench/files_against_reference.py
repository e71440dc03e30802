#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From image files to anomaly maps beside the PyTorch reference, on the same files and processor.

    files_against_reference.py BLEMISH REFERENCE_FOLDER MODEL IMAGES [--rounds 3] [--precision bf16] [--processor-time]

Both read every file of the folder IMAGES, resize it to 256x256, and make its smoothed map and score. The reference (two pinned threads, one
image after another, PIL, SciPy's Gaussian, random weights: they cost the same) is timed without its start; Blemish as a whole process.
Runs both in turns; prints the median of each in images a second, and their ratio. --processor-time is for busy machines: one thread each, and
images for each second that a processor worked, so that waiting does not count. The reference's two threads gain less than twice that.
"""
import argparse
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import time


def reference_rate(folder, images, backbone, threads, clock):
    sys.path.insert(0, folder)
    import numpy
    import rd
    import torch
    import torchvision
    from PIL import Image
    from scipy.ndimage import gaussian_filter

    torch.set_num_threads(threads)
    mean, std = (torch.tensor(v).view(3, 1, 1) for v in ([.485, .456, .406], [.229, .224, .225]))
    net = getattr(torchvision.models, backbone)(weights=None).eval()
    bottleneck, student = rd.OCBE(backbone).eval(), rd.Student(backbone).eval()

    def score(path):
        pixels = numpy.asarray(Image.open(path).convert("RGB").resize((256, 256), Image.BILINEAR)).copy()
        x = ((torch.from_numpy(pixels).permute(2, 0, 1).float() / 255 - mean) / std)[None]
        x = net.maxpool(net.relu(net.bn1(net.conv1(x))))
        f1 = net.layer1(x)
        f2 = net.layer2(f1)
        f3 = net.layer3(f2)
        net.layer4(f3)
        maps, _ = rd.anomaly_map([f1, f2, f3], student(bottleneck([f1, f2, f3])), 256)
        return gaussian_filter(maps[0, 0].numpy(), sigma=4).max()

    files = sorted(p for p in pathlib.Path(images).iterdir() if p.is_file())
    with torch.no_grad():
        score(files[0])
        start = clock()
        for path in files:
            score(path)
        print(len(files) / (clock() - start))


def children_time():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def blemish_rate(program, model, images, precision, threads, clock):
    count = sum(1 for p in pathlib.Path(images).iterdir() if p.is_file())
    start = clock()
    done = subprocess.run([program, "predict", model, images, "--precision", precision, "--threads", str(threads), "--json", "--quiet"],
                          capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr.strip())
    seconds = clock() - start
    used = json.loads(done.stdout)["precision"]
    if used != precision:
        raise SystemExit(f"scored in {used}, not in {precision}")
    return count / seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("blemish", "reference", "model", "images"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--precision", default="bf16", choices=["fp32", "bf16", "int8"])
    parser.add_argument("--backbone", default="resnet18")
    parser.add_argument("--processor-time", action="store_true")
    parser.add_argument("--only-reference", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only_reference:
        return reference_rate(options.reference, options.images, options.backbone, *((1, time.process_time) if options.processor_time else
                                                                                     (2, time.perf_counter)))
    ours, theirs = [], []
    for number in range(options.rounds):
        done = subprocess.run([sys.executable, __file__, *sys.argv[1:], "--only-reference"], capture_output=True, text=True, check=False,
                              env={**os.environ, "OMP_PROC_BIND": "true"})
        if done.returncode:
            raise SystemExit(done.stderr.strip().splitlines()[-1])
        theirs.append(float(done.stdout))
        ours.append(blemish_rate(options.blemish, options.model, options.images, options.precision,
                                 *((1, children_time) if options.processor_time else (0, time.perf_counter))))
        print(f"round {number + 1}: reference {theirs[-1]:.1f}, Blemish {ours[-1]:.1f} images a second", flush=True)
    print(json.dumps({"reference_images_per_second": round(statistics.median(theirs), 1),
                      "blemish_images_per_second": round(statistics.median(ours), 1), "precision": options.precision,
                      "ratio": round(statistics.median(ours) / statistics.median(theirs), 2)}))


main()
