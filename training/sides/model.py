"""The model of sides: whether two passages of one claim say the same of it or the opposite. It reads both at once."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn

from meaning.lines import MARKED
from reader.model import Encoder, Shape, shape_from

from .pairs import SECOND


class Sides(nn.Module):
    """The head, of `INNER` units, is given the state of START and the mean of the marked pieces of either passage."""

    INNER = 256

    def __init__(self, shape: Shape, drop: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape, drop)
        self.up, self.drop = nn.Linear(3 * shape.width, self.INNER), nn.Dropout(drop)
        self.same = nn.Linear(self.INNER, 1)

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor) -> Tensor:
        """The logit that both take one side, one a row."""
        with torch.autocast("cpu", torch.bfloat16):
            states = self.encoder(ids, features, keep)
        states, marked = states.float(), (features & MARKED) > 0
        second = (features & SECOND) > 0
        means = [mean(states, marked & ~second), mean(states, marked & second)]
        return self.same(self.drop(torch.relu(self.up(torch.cat([states[:, 0], *means], -1)))))[:, 0]


def mean(states: Tensor, which: Tensor) -> Tensor:
    share = which.float()[..., None]
    return (states * share).sum(1) / share.sum(1).clamp(min=1)


def save(shape: Shape, weights: dict[str, Tensor], path: Path) -> None:
    torch.save({"shape": shape.as_dict(), "weights": weights}, path)


def load(path: Path) -> Sides:
    kept = torch.load(path, weights_only=True)
    sides = Sides(shape_from(kept["shape"]))
    sides.load_state_dict(kept["weights"])
    return sides.eval()
