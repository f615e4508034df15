"""Writes the trained model as two ONNX graphs, in eight bits and, to compare, in float.

    python -m reader.export [--name NAME] [--out DIR]

`encoder.onnx`: ids, features (int32 [1, t]) → h [1, t, width], cue [1, t, 3]. A window is read alone: no batch, no mask.
`pairs.onnx`: h, cue_mask (float [n, t]), distance, relation (int32 [n, t]) → tags [n, t, 5].
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from .graph import Graph, floats, integers
from .model import PAIR_TAGS, RELATIONS, Reader, Shape
from .paths import MODEL, WORK

Weights = dict[str, np.ndarray]


def load(name: str) -> Reader:
    kept = torch.load(WORK / f"{name}.pt", weights_only=True)
    shape = {**kept["shape"], "layers": tuple(kept["shape"]["layers"])}
    reader = Reader(Shape(**shape))
    reader.load_state_dict(kept["weights"])
    return reader.eval()


def layer(graph: Graph, x: str, weights: Weights, prefix: str, shape: Shape) -> str:
    def linear(at: str, name: str) -> str:
        return graph.linear(at, weights[f"{prefix}.{name}.weight"], weights[f"{prefix}.{name}.bias"])

    def norm(at: str, added: str, name: str) -> str:
        return graph.norm(graph.add("Add", [at, added]), weights[f"{prefix}.{name}.weight"], weights[f"{prefix}.{name}.bias"])

    seen = graph.attention(x, weights[f"{prefix}.qkv.weight"], weights[f"{prefix}.qkv.bias"], shape.heads)
    x = norm(x, linear(seen, "out"), "norm_1")
    return norm(x, linear(graph.bend(linear(x, "up"), shape.rectified), "down"), "norm_2")


def encoder(reader: Reader, quantized: bool) -> bytes:
    graph = Graph(quantized)
    weights = {name: value.numpy() for name, value in reader.state_dict().items()}
    length = graph.add("Slice", [graph.add("Shape", ["ids"]), *(graph.weight(np.array([i])) for i in (1, 2))])
    begin, axis = graph.weight(np.array([0])), graph.weight(np.array([0]))
    positions = graph.add("Slice", [graph.weight(weights["encoder.positions.weight"]), begin, length, axis])
    x = graph.add("Add", [graph.small_rows(weights["encoder.words.weight"], "ids"), positions])
    x = graph.add("Add", [x, graph.rows(weights["encoder.features.weight"], "features")])
    x = graph.norm(x, weights["encoder.norm.weight"], weights["encoder.norm.bias"])
    for index in range(len(reader.shape.layers)):
        x = layer(graph, x, weights, f"encoder.layers.{index}", reader.shape)
    graph.rename(x, "h")
    graph.rename(graph.linear(x, weights["cue.weight"], weights["cue.bias"]), "cue")
    inputs = [integers("ids", [1, "t"]), integers("features", [1, "t"])]
    return graph.model(inputs, [floats("h", [1, "t", reader.shape.width]), floats("cue", [1, "t", 3])])


def pairs(reader: Reader, quantized: bool) -> bytes:
    graph, shape = Graph(quantized), reader.shape
    weights = {name: value.numpy() for name, value in reader.pairs.state_dict().items()}

    def linear(x: str, name: str) -> str:
        return graph.linear(x, weights[f"{name}.weight"], weights[f"{name}.bias"])

    def exact(x: str, name: str) -> str:
        product = graph.add("MatMul", [x, graph.weight(weights[f"{name}.weight"].T)])
        return graph.add("Add", [product, graph.weight(weights[f"{name}.bias"])])

    hidden = graph.add("Squeeze", ["h", graph.weight(np.array([0]))])
    cues = graph.add("MatMul", ["cue_mask", hidden])
    each = graph.add("Unsqueeze", [exact(cues, "cue"), graph.weight(np.array([1]))])
    mixed = graph.add("Add", [graph.add("Add", [place(graph, weights), linear("h", "piece")]), each])
    mixed = graph.bend(mixed, shape.rectified)
    mixed = graph.add("Add", [mixed, graph.bend(near(graph, mixed, weights, shape.pair_reach), shape.rectified)])
    places = graph.weight(np.array([0, PAIR_TAGS, shape.width // 4]))
    product = graph.add("Transpose", [graph.add("Reshape", [exact(cues, "product"), places])], perm=[0, 2, 1])
    bilinear = graph.add("MatMul", [linear("h", "narrow"), product])
    graph.rename(graph.add("Add", [exact(mixed, "tags"), bilinear]), "tags")
    inputs = [
        floats("h", [1, "t", shape.width]),
        floats("cue_mask", ["n", "t"]),
        integers("distance", ["n", "t"]),
        integers("relation", ["n", "t"]),
    ]
    return graph.model(inputs, [floats("tags", ["n", "t", PAIR_TAGS])])


def place(graph: Graph, weights: Weights) -> str:
    """Distance and relation have one table, a row for each pair of the two."""
    table = weights["distance.weight"][:, None] + weights["relation.weight"][None]
    first = graph.add("Mul", ["distance", graph.weight(np.array(RELATIONS, np.int32))])
    return graph.rows(table.reshape(-1, table.shape[-1]), graph.add("Add", [first, "relation"]))


def near(graph: Graph, x: str, weights: Weights, reach: int) -> str:
    """The depth-wise convolution, in two dimensions with one of them 1: only those have a kernel that is fast on CPUs."""
    axis = graph.weight(np.array([2]))
    spread = graph.add("Unsqueeze", [graph.add("Transpose", [x], perm=[0, 2, 1]), axis])
    weight, bias, side = graph.weight(weights["near.weight"][:, :, None]), graph.weight(weights["near.bias"]), reach // 2
    sizes = {"group": len(weights["near.bias"]), "kernel_shape": [1, reach], "pads": [0, side, 0, side]}
    summed = graph.add("Squeeze", [graph.add("Conv", [spread, weight, bias], **sizes), axis])
    return graph.add("Transpose", [summed], perm=[0, 2, 1])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", default="reader")
    parser.add_argument("--out", type=Path, default=MODEL)
    args = parser.parse_args()
    reader = load(args.name)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "encoder.int8.onnx").write_bytes(encoder(reader, True))
    (args.out / "pairs.onnx").write_bytes(pairs(reader, True))
    float_folder = WORK / "float"
    float_folder.mkdir(exist_ok=True)
    (float_folder / "encoder.onnx").write_bytes(encoder(reader, False))
    (float_folder / "pairs.onnx").write_bytes(pairs(reader, False))


if __name__ == "__main__":
    main()
