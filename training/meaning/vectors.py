"""Writes the vectors that the runtime is tested against: invented sentences with marked words, and what the graph makes of them.

    python -m meaning.vectors

The sentences are those of the vectors that stand there.
"""

from __future__ import annotations

import json

import numpy as np
import onnxruntime

from reader.batches import START, STOP
from reader.evaluate import utf16
from reader.paths import TRAINING

from .export import MODEL, PASSAGES
from .lines import BEARINGS, MARKED, Cut, cut, line

VECTORS = TRAINING.parent / "src" / "infer" / "meanings" / "vectors.test.jsonl"
EMPTY = Cut([STOP], [MARKED])


def answer(graph: onnxruntime.InferenceSession, given: Cut) -> dict[str, list]:
    """The point as 128 signed bytes, 127 being 1, and the shares of the stances."""
    rows = [given, *[EMPTY] * (PASSAGES - 1)]
    ids = [piece for row in rows for piece in (START, *row.ids, STOP)]
    features = [feature for row in rows for feature in (0, *row.features, 0)]
    lengths = [len(row.ids) + 2 for row in rows]
    shares, first = np.zeros((PASSAGES, len(ids)), np.float32), 0
    for number, length in enumerate(lengths):
        marked = [at for at in range(first, first + length) if features[at] & MARKED]
        shares[number, marked] = 1 / len(marked)
        first += length
    places = [at for length in lengths for at in range(length)]
    inputs = {"ids": ids, "features": features, "places": places}
    whole = {name: np.array(values, np.int32) for name, values in inputs.items()}
    (point, *_), (logits, *_) = graph.run(["points", "bearings"], {**whole, "lengths": np.array(lengths), "shares": shares})
    odds = np.exp(logits - logits.max())
    bearing = dict(zip(BEARINGS, np.round(odds / odds.sum(), 2).tolist()))
    return {"point": np.round(127 * point / np.linalg.norm(point)).astype(int).tolist(), "bearing": bearing}


def main() -> None:
    graph = onnxruntime.InferenceSession(str(MODEL / "encoder.int8.onnx"))
    told = [json.loads(row)["marked"] for row in VECTORS.read_text(encoding="utf-8").splitlines()]
    rows = []
    for marked in told:
        read = line(marked)
        at, given = utf16(read.text), cut(read)
        span = [at[read.start], at[read.end]]
        rows.append({"marked": marked, "text": read.text, "span": span, "ids": given.ids, "features": given.features, **answer(graph, given)})
    VECTORS.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
