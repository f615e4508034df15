"""How large the values are that the encoder's eight-bit products are given, so that their scale is known before a text is read.

A fixed scale makes what is found in a window independent of what is read with it, and takes a pass over the values less than a
scale taken anew each time. One value in a hundred thousand lies outside and is cut off (as Wu et al. 2020 calibrate).
"""

from __future__ import annotations

import random

import numpy as np
import torch
from torch import nn

from .batches import Example, collate
from .model import Reader

WINDOWS = 400
INSIDE = 0.99999
PRODUCTS = ("qkv", "out", "up", "down")

Ranges = dict[str, tuple[float, float]]
"""Lowest and highest value given to a product, by its name in the reader; 0 lies between."""


def products(reader: Reader) -> dict[str, nn.Module]:
    layers = enumerate(reader.encoder.layers)
    found = {f"encoder.layers.{index}.{name}": getattr(layer, name) for index, layer in layers for name in PRODUCTS}
    return {**found, "cue": reader.cue}


@torch.no_grad()
def ranges(reader: Reader, every: list[Example]) -> Ranges:
    """Measured on some windows, each read alone as at run time."""
    held: dict[str, list[np.ndarray]] = {name: [] for name in products(reader)}

    def hold(name: str):
        return lambda _module, inputs: held[name].append(inputs[0].flatten().numpy())

    hooks = [module.register_forward_pre_hook(hold(name)) for name, module in products(reader).items()]
    for one in random.Random(1).sample(every, WINDOWS):
        batch = collate([one], random.Random(0), 0)
        reader.cue(reader.encoder(batch.ids, batch.features, batch.keep))
    for hook in hooks:
        hook.remove()
    return {name: inner(np.concatenate(values)) for name, values in held.items()}


def inner(values: np.ndarray) -> tuple[float, float]:
    low, high = np.quantile(values, [1 - INSIDE, INSIDE])
    return min(0.0, float(low)), max(0.0, float(high))
