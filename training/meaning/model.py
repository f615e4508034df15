"""The meaning model: what the marked words of a sentence say, as a point on a sphere, and which stance they take. Two passages of one
claim lie near each other, whichever side they take."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from reader.batches import START, STOP
from reader.model import Encoder, Shape, shape_from

from .lines import BEARINGS, MARKED, Cut


class Meaning(nn.Module):
    """`size`: of the point; none keeps the width of the encoder. `scale`, `offset`: of the logit that two points are of one claim."""

    UNITS = 128
    """Of the head that tells the stance."""

    def __init__(self, shape: Shape, size: int | None = None, drop: float = 0.1) -> None:
        super().__init__()
        self.shape, self.size = shape, size
        self.encoder = Encoder(shape, drop)
        self.narrow = nn.Linear(shape.width, size) if size else nn.Identity()
        self.up, self.bearings = nn.Linear(shape.width, self.UNITS), nn.Linear(self.UNITS, len(BEARINGS))
        self.scale, self.offset = nn.Parameter(torch.tensor(10.0)), nn.Parameter(torch.tensor(-5.0))

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor) -> tuple[Tensor, Tensor]:
        """Points and the logits of the stances, a row each."""
        states = self.encoder(ids, features, keep).float()
        marked = ((features & MARKED) > 0).float()[..., None]
        mean = (states * marked).sum(1) / marked.sum(1)
        return F.normalize(self.narrow(mean), dim=-1), self.bearings(torch.relu(self.up(mean)))

    def logits(self, points: Tensor) -> Tensor:
        return self.scale * points @ points.T + self.offset


def collate(cuts: list[Cut]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, features and which places are filled, lines × pieces, each between START and STOP."""
    return filled([([START, *cut.ids, STOP], [0, *cut.features, 0]) for cut in cuts])


def filled(rows: list[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids and features of rows of pieces, filled up to the longest, and which places hold one."""
    length = max(len(ids) for ids, _ in rows)
    ids, features = torch.zeros(2, len(rows), length, dtype=torch.long)
    keep = torch.zeros(len(rows), length, dtype=torch.bool)
    for place, (row, told) in enumerate(rows):
        ids[place, : len(row)] = torch.tensor(row)
        features[place, : len(row)] = torch.tensor(told)
        keep[place, : len(row)] = True
    return ids, features, keep


LENGTHS = 3
"""Groups of lines of like length that are read apart, so that little is padding."""


def read(meaning: Meaning, cuts: list[Cut]) -> tuple[Tensor, Tensor]:
    """Points and logits in the order given."""
    order = sorted(range(len(cuts)), key=lambda i: len(cuts[i].ids))
    groups = [group for group in (order[len(order) * i // LENGTHS : len(order) * (i + 1) // LENGTHS] for i in range(LENGTHS)) if group]
    with torch.autocast("cpu", torch.bfloat16):
        found = [meaning(*collate([cuts[i] for i in group])) for group in groups]
    back = torch.tensor([i for group in groups for i in group]).argsort()
    return torch.cat([points.float() for points, _ in found])[back], torch.cat([logits.float() for _, logits in found])[back]


def save(meaning: Meaning, weights: dict[str, Tensor], path: Path) -> None:
    torch.save({"shape": meaning.shape.as_dict(), "size": meaning.size, "weights": weights}, path)


def load(path: Path) -> Meaning:
    kept = torch.load(path, weights_only=True)
    meaning = Meaning(shape_from(kept["shape"]), kept["size"])
    meaning.load_state_dict(kept["weights"])
    return meaning.eval()
