#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes rd_float64.safetensors: what the reference implementation does in training mode, in float64 and on one thread.

    make_rd_float64.py FOLDER_WITH_rd.py rd_float64.safetensors

Needs PyTorch, torchvision and numpy (python3-torch, python3-torchvision). Weights and input are the formulas of formula_weights.cpp.
Two samples feed the batch norms of the embedding, eight values for each channel: rounding grows by a factor of ten thousand there,
and by a hundred with every optimiser step. In float32 that is all one can see; in float64 eight digits and more are left.
For each backbone: 256 values of each of the student's feature maps, evenly spread; the norms of all gradients and, after the same
pass, of all running statistics, in module order; for some backbones the losses of four steps of Adam.
"""
import json, struct, sys, zlib
import numpy as np, torch

sys.path.insert(0, sys.argv[1])
import rd

STEPS_OF = ("resnet18", "resnet50")  # both kinds of block


def uniform(name, count):
    x = np.arange(count, dtype=np.uint32) + np.uint32(zlib.crc32(name.encode()) * 0x9E3779B9 % 2**32)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        x ^= x >> np.uint32(shift)
        x *= np.uint32(factor)
    x ^= x >> np.uint32(16)
    return x / 4294967296.0


def formula(name, shape):
    u = uniform(name, int(np.prod(shape)))
    if name == "input": v = 4 * u - 2
    elif len(shape) == 4: v = (2 * u - 1) * np.sqrt(6 / (shape[1] * shape[2] * shape[3]))
    elif name.endswith("running_var"): v = 0.5 + u
    elif name.endswith(("running_mean", "bias")): v = (u - 0.5) * 0.2
    else: v = 0.8 + 0.4 * u
    return torch.from_numpy(v.astype(np.float32).reshape(shape))


def fill(module, prefix):
    module.load_state_dict({k: torch.zeros_like(v) if k.endswith("num_batches_tracked") else formula(f"{prefix}.{k}", tuple(v.shape))
                            for k, v in module.state_dict().items()})
    return module.double()


def spread(x):
    flat = x.detach().flatten()
    return flat[torch.arange(256) * flat.numel() // 256]


def norms(tensors): return torch.stack([t.norm() for t in tensors])


def golden(name):
    teacher, bottleneck, student = rd.Teacher(name), rd.OCBE(name), rd.Student(name)
    fill(teacher.net, "teacher"), fill(bottleneck, "ocbe"), fill(student, "student")
    with torch.no_grad(): taught = teacher.eval()(formula("input", (2, 3, 64, 64)).double())
    bottleneck.train(), student.train()
    adam = torch.optim.Adam([*student.parameters(), *bottleneck.parameters()], lr=0.005, betas=(0.5, 0.999))
    out, losses = {}, []
    for step in range(4 if name in STEPS_OF else 1):
        restored = student(bottleneck(taught))
        loss = rd.loss_flat(taught, restored)
        adam.zero_grad(), loss.backward()
        losses.append(loss.detach())
        if step == 0:
            for k in range(3): out[f"student.train.{k}"] = spread(restored[k])
            for part, module in (("ocbe", bottleneck), ("student", student)):
                out[f"grad_norm.{part}"] = norms([p.grad for p in module.parameters()])
                out[f"running_norm.{part}"] = norms([b for k, b in module.named_buffers() if k.endswith(("running_mean", "running_var"))])
        adam.step()
    out["loss.train.flat.adam_steps"] = torch.stack(losses)
    return out


def main():
    torch.set_num_threads(1)
    tensors = {f"{name}.{k}": v.numpy() for name in rd.BACKBONES for k, v in golden(name).items()}
    header, at = {"__metadata__": {"made": f"rd.py in float64 with PyTorch {torch.__version__}, one thread"}}, 0
    for name, v in sorted(tensors.items()):
        header[name] = {"dtype": "F64", "shape": list(v.shape), "data_offsets": [at, at + v.nbytes]}
        at += v.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(sys.argv[2], "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(v.astype("<f8").tobytes() for _, v in sorted(tensors.items())))


main()
