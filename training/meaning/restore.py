"""Makes a checkpoint from the exported graph, so that the shipped model can be taught on.

    python -m meaning.restore [--model DIR] [--name NAME]

Eight-bit weights come back as the floats they stand for. A graph that knows no stances gives a head of them that has learnt nothing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from reader.paths import WORK
from reader.restore import Exported, encoder_weights, named, shape_of

from .export import MODEL
from .model import Meaning, save

HEADS = ("narrow", "up", "bearings")


def restore(model: Path) -> Meaning:
    exported = Exported(model / "encoder.int8.onnx")
    shape = shape_of(exported)
    weights = encoder_weights(exported, shape, exported.linears())
    products = [found[0].T for found in exported.inputs("MatMul")]
    biases = [found[0] for found in exported.inputs("Add")]
    for name, weight, bias in zip(HEADS, products, biases):
        weights |= named(name, (weight, bias))
    meaning = Meaning(shape, len(weights["narrow.bias"]))
    meaning.load_state_dict({name: torch.tensor(np.array(value, np.float32)) for name, value in weights.items()}, strict=False)
    return meaning.eval()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--name", default="meaning")
    args = parser.parse_args()
    meaning = restore(args.model)
    WORK.mkdir(exist_ok=True)
    save(meaning, meaning.state_dict(), WORK / f"{args.name}.pt")


if __name__ == "__main__":
    main()
