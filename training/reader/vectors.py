"""Writes the vectors that the runtime is tested against: invented texts, nasty ones among them, with what Python makes of them.

    python -m reader.vectors

The texts are those of the vectors that stand there; pieces and features go to `src/infer`, attributions to `src/infer/attributions`.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from .evaluate import read, utf16
from .export import LONGEST, WINDOWS
from .model import RELATIONS, Shape
from .paths import MODEL, TRAINING
from .pieces import cut

SOURCES = TRAINING.parent / "src"
PIECES = SOURCES / "infer" / "vectors.test.jsonl"
ATTRIBUTIONS = SOURCES / "infer" / "attributions" / "vectors.test.jsonl"
GAPS = Shape.pair_reach // 2
"""Rows between two cues: what the convolution reaches on one side."""


class Quantized:
    """The exported graphs behind the face of the trained model, so that the same code reads with both."""

    def __init__(self, folder: Path = MODEL) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        names = [path for pattern in ("encoder*.onnx", "pairs*.onnx") for path in folder.glob(pattern)]
        self.graphs = [onnxruntime.InferenceSession(str(path), options) for path in names]

    def encoder(self, ids: torch.Tensor, features: torch.Tensor, keep: torch.Tensor) -> torch.Tensor:
        """One window; the others are of one piece, since none may be empty. What a piece has cannot depend on them."""
        length, rest = int(keep.sum()), WINDOWS - 1
        rows = {"ids": ids[0, :length], "features": features[0, :length], "places": torch.arange(length)}
        inputs = {name: whole(torch.cat([each, torch.zeros(rest, dtype=each.dtype)])) for name, each in rows.items()}
        found = self.graphs[0].run(None, {**inputs, "lengths": np.array([length, *[1] * rest])})
        hidden, self.scores, self.piece, self.narrow = (each[:length] for each in found)
        return torch.from_numpy(hidden)[None]

    def cue(self, _: torch.Tensor) -> torch.Tensor:
        return torch.from_numpy(self.scores)[None]

    def pairs(self, hidden, _rows, cue_mask, distance, relation) -> torch.Tensor:
        cues, length = distance.shape
        gaps = np.full((cues, GAPS), length), np.zeros((cues, GAPS))
        at = np.concatenate([np.tile(np.arange(length), (cues, 1)), gaps[0]], axis=1)
        of = np.repeat(np.arange(cues)[:, None], length + GAPS, axis=1)
        place = np.concatenate([(distance * RELATIONS + relation).numpy(), gaps[1]], axis=1)
        both = np.where(at < length, at * cues + of, 0)
        asked = {name: each.flatten().astype(np.int32) for name, each in {"at": at, "of": of, "place": place, "both": both}.items()}
        states = {"piece": self.piece, "narrow": self.narrow, "cues": (cue_mask @ hidden[0]).numpy()}
        tags = self.graphs[1].run(None, {**states, **asked})[0].reshape(cues, length + GAPS, -1)
        return torch.from_numpy(tags[:, :length])

    def eval(self) -> None:
        """Nothing to switch: the graphs have no drop-out."""


def whole(values: torch.Tensor) -> np.ndarray:
    return values.numpy().astype(np.int32)


def texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line]


def write(path: Path, rows: list[dict]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def piece_row(text: str) -> dict:
    found, at = cut(text), utf16(text)
    places = {"sentences": found.sentences, "paragraphs": found.paragraphs}
    return {"text": text, "ids": found.ids, "offsets": [[at[s], at[e]] for s, e in found.spans], "features": found.features, **places}


def attribution_row(reader: Quantized, text: str, reserve: float) -> dict:
    at = utf16(text)
    rows = [
        {role: [[at[s], at[e]] for s, e in getattr(one.attribution, role)] for role in ("source", "cue", "content")}
        for one in read(reader, cut(text), LONGEST, reserve)
    ]
    return {"text": text, "attributions": rows}


def main() -> None:
    reader = Quantized()
    reserve = json.loads((MODEL / "tuning.json").read_text())["reserve"]
    write(PIECES, [piece_row(text) for text in texts(PIECES)])
    write(ATTRIBUTIONS, [attribution_row(reader, text, reserve) for text in texts(ATTRIBUTIONS)])


if __name__ == "__main__":
    main()
