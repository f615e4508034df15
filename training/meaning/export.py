"""Writes the meaning model as an ONNX graph in eight bits.

    python -m meaning.export [--name meaning] [--out FOLDER]

The encoder is written as the reader's (`reader.graph`): eight passages are read in one run, one after the other without padding. The
mean of a passage's marked pieces is a product with `shares`, a row a passage; the runtime brings the points to length one, and the logits
of the stances to shares of one.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import torch

from reader.export import layer
from reader.graph import Graph, floats, integers, longs
from reader.paths import TRAINING, WORK
from reader.ranges import PRODUCTS, Ranges, inner

from .lines import BEARINGS, cut, stories
from .model import Meaning, collate, load

PASSAGES = 8
MEASURED = 1500
MODEL = TRAINING.parent / "models" / "meaning"


@torch.no_grad()
def ranges(meaning: Meaning) -> Ranges:
    """How large the values are that each product is given, over some lines, each read alone."""
    layers = enumerate(meaning.encoder.layers)
    products = {f"encoder.layers.{index}.{name}": getattr(each, name) for index, each in layers for name in PRODUCTS}
    held: dict[str, list[np.ndarray]] = {name: [] for name in products}

    def hold(name: str):
        return lambda _module, inputs: held[name].append(inputs[0].flatten().numpy())

    hooks = [module.register_forward_pre_hook(hold(name)) for name, module in products.items()]
    lines = [line for story in stories()[0] for line in story]
    for line in random.Random(1).sample(lines, MEASURED):
        meaning(*collate([cut(line)]))
    for hook in hooks:
        hook.remove()
    return {name: inner(np.concatenate(values)) for name, values in held.items()}


def encoder(meaning: Meaning, between: Ranges) -> bytes:
    graph, shape = Graph(True), meaning.shape
    weights = {name: value.numpy() for name, value in meaning.state_dict().items()}
    x = graph.add("Add", [graph.small_rows(weights["encoder.words.weight"], "ids"), graph.rows(weights["encoder.positions.weight"], "places")])
    x = graph.add("Add", [x, graph.rows(weights["encoder.features.weight"], "features")])
    x = graph.norm(x, weights["encoder.norm.weight"], weights["encoder.norm.bias"])
    for index in range(len(shape.layers)):
        x = layer(graph, x, weights, f"encoder.layers.{index}", shape, between, PASSAGES)
    mean = graph.add("MatMul", ["shares", x])
    graph.rename(product(graph, mean, weights, "narrow"), "points")
    inside = graph.add("Relu", [product(graph, mean, weights, "up")])
    graph.rename(product(graph, inside, weights, "bearings"), "bearings")
    inputs = [*(integers(name, ["t"]) for name in ("ids", "features", "places")), longs("lengths", [PASSAGES])]
    return graph.model([*inputs, floats("shares", [PASSAGES, "t"])], [floats("points", [PASSAGES, meaning.size]), floats("bearings", [PASSAGES, len(BEARINGS)])])


def product(graph: Graph, x: str, weights: dict[str, np.ndarray], name: str) -> str:
    turned = graph.add("MatMul", [x, graph.weight(weights[f"{name}.weight"].T)])
    return graph.add("Add", [turned, graph.weight(weights[f"{name}.bias"])])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", default="meaning")
    parser.add_argument("--out", type=Path, default=MODEL)
    args = parser.parse_args()
    meaning = load(WORK / f"{args.name}.pt")
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "encoder.int8.onnx").write_bytes(encoder(meaning, ranges(meaning)))


if __name__ == "__main__":
    main()
