"""Pairs of lines of one claim from the invented stories, and whether they say the same of it or the opposite."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from torch import Tensor

from meaning.lines import HELD_OUT, STORIES, Cut, cut, line
from meaning.model import filled
from reader.batches import START, STOP

SECOND = 8
"""Added to the features of the second passage, and of what ends it."""


@dataclass(frozen=True)
class Pair:
    """Both passages as one row of pieces; `same`: 1 where they take one side, 0 where they take two."""

    ids: list[int]
    features: list[int]
    same: float


Side = tuple[Cut, bool]
"""A line, and whether it goes against the gist of its claim."""


@cache
def claims() -> tuple[list[list[Side]], list[list[Side]]]:
    """The lines of each claim: of the stories to learn from, and of those held out."""
    learnt, held = [], []
    for number, row in enumerate(STORIES.read_text(encoding="utf-8").splitlines()):
        for claim in json.loads(row)["claims"]:
            lines = [(cut(line(text)), at in claim["opposite"]) for at, text in enumerate(claim["lines"])]
            (learnt if number % HELD_OUT else held).append(lines)
    return learnt, held


def joined(first: Cut, second: Cut) -> tuple[list[int], list[int]]:
    """Ids and features of a row: START, one passage, STOP, the other, STOP."""
    after = [feature + SECOND for feature in second.features]
    return [START, *first.ids, STOP, *second.ids, STOP], [0, *first.features, 0, *after, SECOND]


def pair(one: Side, other: Side) -> Pair:
    return Pair(*joined(one[0], other[0]), float(one[1] == other[1]))


def pairs(lines: list[Side]) -> list[Pair]:
    """Every two lines of a claim, in the order they stand."""
    return [pair(one, other) for at, one in enumerate(lines) for other in lines[at + 1 :]]


def drawn(every: list[list[Side]], most: int, generator: random.Random) -> list[Pair]:
    """Some pairs of each claim, in either order."""
    found = []
    for lines in every:
        chosen = [(one, other) for at, one in enumerate(lines) for other in lines[at + 1 :]]
        for one, other in generator.sample(chosen, min(most, len(chosen))):
            found.append(pair(one, other) if generator.random() < 0.5 else pair(other, one))
    return found


def collate(rows: Sequence[Pair]) -> tuple[Tensor, Tensor, Tensor]:
    """Ids, features and which places are filled, pairs × pieces."""
    return filled([(row.ids, row.features) for row in rows])
