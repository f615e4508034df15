"""Writes the trained model as two ONNX graphs, in eight bits and, to compare, in float.

    python -m reader.export --data DIR [--name NAME] [--out DIR]

`encoder.onnx`: the pieces of three windows, one after the other: ids, features, places in the window (int32 [t]) and the lengths of
the windows (int64 [3]) → h [t, width], and what the heads make of each piece alone: cue [t, 3], piece [t, width / 2], narrow [t, width / 4].
`pairs.onnx`: of the same windows piece and narrow, the mean of h over each cue (cues: float [n, width]), and for each row that is asked
about (int32 [p]) its piece (at; t for a gap), its cue (of), their place (distance × 7 + relation) and at × n + of (both; 0 for a gap) → tags [p, 5].
A cue's rows are followed by gaps, as many as the convolution reaches, which nothing passes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch

from .batches import examples, label
from .corpus import read_articles
from .graph import Graph, Small, floats, integers, longs
from .model import PAIR_TAGS, RELATIONS, Reader, Shape, shape_from
from .paths import MODEL, WORK
from .ranges import Ranges, ranges

Weights = dict[str, np.ndarray]
WINDOWS = 3
"""Windows that the encoder reads at once: more are no faster."""
LONGEST = 126
GAP = -1e4
"""What stands in a gap: so low that nothing of it is left once it is rectified."""
ALONE = ("cue", "pairs.piece", "pairs.narrow")
"""Products that ask of a piece nothing but its own state."""


def load(name: str) -> Reader:
    kept = torch.load(WORK / f"{name}.pt", weights_only=True)
    reader = Reader(shape_from(kept["shape"]))
    reader.load_state_dict(kept["weights"])
    return reader.eval()


def layer(graph: Graph, x: str, weights: Weights, prefix: str, shape: Shape, between: Ranges, windows: int = WINDOWS) -> str:
    def both(name: str) -> list[np.ndarray]:
        return [weights[f"{prefix}.{name}.weight"], weights[f"{prefix}.{name}.bias"]]

    def small(at: str, name: str) -> Small:
        return graph.small(at, between[f"{prefix}.{name}"])

    seen = graph.attention(small(x, "qkv"), "lengths", windows, *both("qkv"), shape.heads)
    x = graph.norm(graph.add("Add", [x, graph.linear(small(seen, "out"), *both("out"))]), *both("norm_1"))
    inner = graph.bent(small(x, "up"), *both("up"), between[f"{prefix}.down"], shape.rectified)
    return graph.norm(graph.add("Add", [x, graph.linear(inner, *both("down"))]), *both("norm_2"))


def encoder(reader: Reader, between: Ranges, quantized: bool) -> bytes:
    graph, shape = Graph(quantized), reader.shape
    weights = {name: value.numpy() for name, value in reader.state_dict().items()}
    x = graph.add("Add", [graph.small_rows(weights["encoder.words.weight"], "ids"), graph.rows(weights["encoder.positions.weight"], "places")])
    x = graph.add("Add", [x, graph.rows(weights["encoder.features.weight"], "features")])
    x = graph.norm(x, weights["encoder.norm.weight"], weights["encoder.norm.bias"])
    for index in range(len(shape.layers)):
        x = layer(graph, x, weights, f"encoder.layers.{index}", shape, between)
    graph.rename(x, "h")
    sizes = {name: len(weights[f"{name}.bias"]) for name in ALONE}
    every = [np.concatenate([weights[f"{name}.{kind}"] for name in ALONE]) for kind in ("weight", "bias")]
    split = [graph.linear(graph.small(x, between["cue"]), *every), graph.weight(np.array(list(sizes.values())))]
    for name, result in zip(ALONE, graph.add("Split", split, outputs=len(ALONE), axis=-1)):
        graph.rename(result, name.removeprefix("pairs."))
    inputs = [*(integers(name, ["t"]) for name in ("ids", "features", "places")), longs("lengths", [WINDOWS])]
    outputs = [floats("h", ["t", shape.width]), *(floats(name.removeprefix("pairs."), ["t", size]) for name, size in sizes.items())]
    return graph.model(inputs, outputs)


def pairs(reader: Reader) -> bytes:
    graph, shape = Graph(False), reader.shape
    weights = {name: value.numpy() for name, value in reader.pairs.state_dict().items()}

    def linear(x: str, name: str) -> str:
        return graph.linear(Small(x), weights[f"{name}.weight"], weights[f"{name}.bias"])

    def rows(x: str, ids: str) -> str:
        return graph.add("Gather", [x, ids])

    gap = graph.weight(np.full((1, shape.pair_width), GAP, np.float32))
    pieces = graph.add("Concat", ["piece", gap], axis=0)
    mixed = graph.add("Add", [rows(pieces, "at"), rows(linear("cues", "cue"), "of")])
    mixed = graph.bend(graph.add("Add", [mixed, graph.rows(places(weights), "place")]), shape.rectified)
    mixed = graph.add("Add", [mixed, graph.bend(near(graph, mixed, weights, shape.pair_reach), shape.rectified)])
    each = graph.weight(np.array([-1, shape.width // 4]))
    product = graph.add("Transpose", [graph.add("Reshape", [linear("cues", "product"), each])], perm=[1, 0])
    every = graph.add("Reshape", [graph.add("MatMul", ["narrow", product]), graph.weight(np.array([-1, PAIR_TAGS]))])
    graph.rename(graph.add("Add", [linear(mixed, "tags"), rows(every, "both")]), "tags")
    inputs = [
        floats("piece", ["t", shape.pair_width]),
        floats("narrow", ["t", shape.width // 4]),
        floats("cues", ["n", shape.width]),
        *(integers(name, ["p"]) for name in ("at", "of", "place", "both")),
    ]
    return graph.model(inputs, [floats("tags", ["p", PAIR_TAGS])])


def places(weights: Weights) -> np.ndarray:
    """Distance and relation have one table, a row for each pair of the two."""
    table = weights["distance.weight"][:, None] + weights["relation.weight"][None]
    return table.reshape(-1, table.shape[-1])


def near(graph: Graph, x: str, weights: Weights, reach: int) -> str:
    """The depth-wise convolution, in two dimensions with one of them 1: only those have a kernel that is fast on CPUs."""
    axes = graph.weight(np.array([0, 2]))
    spread = graph.add("Unsqueeze", [graph.add("Transpose", [x], perm=[1, 0]), axes])
    weight, bias, side = graph.weight(weights["near.weight"][:, :, None]), graph.weight(weights["near.bias"]), reach // 2
    sizes = {"group": len(weights["near.bias"]), "kernel_shape": [1, reach], "pads": [0, side, 0, side]}
    summed = graph.add("Squeeze", [graph.add("Conv", [spread, weight, bias], **sizes), axes])
    return graph.add("Transpose", [summed], perm=[1, 0])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", default="reader")
    parser.add_argument("--out", type=Path, default=MODEL)
    args = parser.parse_args()
    reader = load(args.name)
    articles = read_articles(args.data / "polnear" / "train")
    between = ranges(reader, examples([label(article) for article in articles], LONGEST))
    for folder, name, quantized in ((args.out, "encoder.int8.onnx", True), (WORK / "float", "encoder.onnx", False)):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(encoder(reader, between, quantized))
        (folder / "pairs.onnx").write_bytes(pairs(reader))


if __name__ == "__main__":
    main()
