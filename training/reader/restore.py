"""Makes a checkpoint from exported graphs, so that a shipped model can teach or be taught on without being trained again.

    python -m reader.restore [--model DIR] [--name NAME]

Eight-bit weights come back as the floats they stand for: what the graphs say, to the last tag on most windows.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .export import ALONE
from .model import CUE_TAGS, RELATIONS, Reader, Shape
from .paths import MODEL, WORK

Weights = dict[str, np.ndarray]
INPUTS = 7
"""Inputs of a `QGemm` that gives floats."""
LINEARS, NORMS = ("qkv", "out", "up", "down"), ("norm_1", "norm_2")


class Exported:
    """The nodes of a graph in the order they were written, and its weights by name."""

    def __init__(self, path: Path) -> None:
        graph = onnx.load(path).graph
        self.nodes = list(graph.node)
        self.weights = {each.name: numpy_helper.to_array(each) for each in graph.initializer}

    def inputs(self, op: str) -> Iterator[list[np.ndarray]]:
        """For each node of this kind the weights among its inputs; nodes without any are left out."""
        for node in self.nodes:
            found = [self.weights[name] for name in node.input if name in self.weights]
            if node.op_type == op and found:
                yield found

    def linears(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Weight and bias of each product, those of attention among them, in the order they are computed."""
        seen = set()
        for node in self.nodes:
            if node.op_type == "QAttention" and node.input[1] not in seen:
                seen.add(node.input[1])
                values, bias, scales = (self.weights[node.input[i]] for i in (1, 2, 4))
                yield values.T.astype(np.float32) * scales[:, None], bias
            if node.op_type == "QGemm":
                step, values, scales, bias = (self.weights[node.input[i]] for i in (1, 3, 4, 6))
                yield values.T.astype(np.float32) * scales[:, None], bias * step * scales


def encoder_weights(exported: Exported, shape: Shape, linears: Iterator[tuple[np.ndarray, np.ndarray]]) -> Weights:
    """Takes the products of the encoder from `linears`, and leaves those of heads that come after them."""
    norms = exported.inputs("LayerNormalization")
    words, scales, positions, features = (found[0] for found in exported.inputs("Gather"))
    weights = {
        "encoder.words.weight": words.astype(np.float32) * scales,
        "encoder.positions.weight": positions,
        "encoder.features.weight": features,
        **named("encoder.norm", next(norms)),
    }
    for index in range(len(shape.layers)):
        for name in LINEARS:
            weights |= named(f"encoder.layers.{index}.{name}", next(linears))
        for name in NORMS:
            weights |= named(f"encoder.layers.{index}.{name}", next(norms))
    return weights


def reader_weights(exported: Exported, shape: Shape) -> Weights:
    linears = exported.linears()
    weights = encoder_weights(exported, shape, linears)
    ends = np.cumsum([CUE_TAGS, shape.pair_width])
    for name, *found in zip(ALONE, *(np.split(each, ends) for each in next(linears))):
        weights |= named(name, found)
    return weights


def pair_weights(exported: Exported) -> Weights:
    near, places = next(exported.inputs("Conv")), next(exported.inputs("Gather"))[0]
    places = places.reshape(-1, RELATIONS, places.shape[-1])
    weights = {"pairs.distance.weight": places[:, 0], "pairs.relation.weight": places[0] - places[0, 0]}
    products = [found[0].T for found in exported.inputs("MatMul")]
    biases = [found[0] for found in exported.inputs("Add") if found[0].ndim == 1]
    for name, weight, bias in zip(("cue", "product", "tags"), products, biases):
        weights |= named(f"pairs.{name}", (weight, bias))
    return weights | named("pairs.near", (near[0][:, :, 0], near[1]))


def named(name: str, found: tuple | list) -> Weights:
    return {f"{name}.weight": found[0], f"{name}.bias": found[1]}


def shape_of(encoder: Exported) -> Shape:
    attention = [node for node in encoder.nodes if node.op_type == "QAttention"]
    heads = next(each.i for each in attention[0].attribute if each.name == "num_heads")
    products = [weight for weight, _ in encoder.linears()]
    layers = tuple(range(len({node.input[1] for node in attention})))
    # a product that is rectified says into what scale
    rectified = any(node.op_type == "QGemm" and len(node.input) > INPUTS for node in encoder.nodes)
    return Shape(layers, heads=heads, inner=len(products[LINEARS.index("up")]), rectified=rectified)


def restore(model: Path) -> Reader:
    """The reader whose graphs lie in `model`. Error where a weight is missing or of another shape."""
    encoder = Exported(model / "encoder.int8.onnx")
    reader = Reader(shape_of(encoder))
    weights = reader_weights(encoder, reader.shape) | pair_weights(Exported(model / "pairs.onnx"))
    reader.load_state_dict({name: torch.tensor(np.array(value, np.float32)) for name, value in weights.items()})
    return reader.eval()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--name", default="reader")
    args = parser.parse_args()
    reader = restore(args.model)
    WORK.mkdir(exist_ok=True)
    torch.save({"shape": reader.shape.as_dict(), "weights": reader.state_dict()}, WORK / f"{args.name}.pt")


if __name__ == "__main__":
    main()
