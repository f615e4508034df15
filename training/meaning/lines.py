"""The invented stories that the meaning model learns from, and their lines as word pieces.

A story is one event with the claims at issue in it. A line is a sentence of a report with the words marked that say something of a
claim: the same as its gist or the opposite.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from reader.pieces import cut as pieces_of

STORIES = Path(__file__).parent / "stories.jsonl"
HELD_OUT = 20
"""Every so manieth story is kept for measuring."""
LONGEST, AROUND = 48, 36
"""Pieces of the marked words, and of the rest of their sentence, that are read."""
CASE, MARKED = 3, 4
OUTSIDE = ("ecb/train.jsonl", "stance/wice/train.jsonl")
FROM_ONE = 16
TEXTS = 4
"""Sentences of one text, at most, and texts that go together: as many lines as a story has."""
SENTENCE = (8, 50)
"""Pieces of a sentence that is taken."""
OPENS, CLOSES = "⟦", "⟧"
NONE = -1


@dataclass(frozen=True)
class Line:
    """`start`, `end`: the marked words, in code points; `claim`: its number in the story, below zero where it is of none."""

    text: str
    start: int
    end: int
    claim: int = NONE


@dataclass(frozen=True)
class Cut:
    """Word pieces; a feature is the case of a piece (0 to 3, as in `reader.pieces`), and 4 more where it is marked."""

    ids: list[int]
    features: list[int]


Story = list[Line]


def line(marked: str, claim: int) -> Line:
    start, end = marked.index(OPENS), marked.index(CLOSES) - len(OPENS)
    return Line(marked.replace(OPENS, "").replace(CLOSES, ""), start, end, claim)


@cache
def stories() -> tuple[list[Story], list[Story]]:
    """Those to learn from, and those held out."""
    learnt, held = [], []
    for number, row in enumerate(STORIES.read_text(encoding="utf-8").splitlines()):
        told = json.loads(row)
        lines = [line(text, number) for number, claim in enumerate(told["claims"]) for text in claim["lines"]]
        apart = [Line(text, 0, len(text), NONE - number) for number, text in enumerate(told["loose"])]
        (learnt if number % HELD_OUT else held).append(lines + apart)
    return learnt, held


def outside(data: Path, generator: random.Random) -> list[Story]:
    """Sentences of openly licensed texts (reports of ECB+, pages of WiCE) with any words marked, those of a few texts together."""
    texts = [json.loads(row)["text"] for name in OUTSIDE for row in (data / name).read_text(encoding="utf-8").splitlines()]
    told = [[remarked(Line(each, 0, len(each)), generator) for each in sentences(text)] for text in dict.fromkeys(texts)]
    some = [generator.sample(lines, min(len(lines), FROM_ONE)) for lines in told if len(lines) > 1]
    return [[each for lines in some[at : at + TEXTS] for each in lines] for at in range(0, len(some), TEXTS)]


def sentences(text: str) -> list[str]:
    """Those of a length that a statement has."""
    pieces = pieces_of(text)
    numbered = groupby(zip(pieces.sentences, pieces.spans), key=lambda each: each[0])
    runs = [[span for _, span in run] for _, run in numbered]
    return [text[run[0][0] : run[-1][1]] for run in runs if SENTENCE[0] <= len(run) <= SENTENCE[1]]


def cut(line: Line) -> Cut:
    """The marked words with what stands around them, as far as it is read."""
    pieces = pieces_of(line.text)
    marked = [line.start <= start < line.end for start, _ in pieces.spans]
    first = marked.index(True)
    last = min(len(marked) - marked[::-1].index(True), first + LONGEST)
    before = min(first, max(AROUND // 2, AROUND - (len(marked) - last)))
    after = min(len(marked) - last, AROUND - before)
    kept = range(first - before, last + after)
    features = [pieces.features[i] & CASE | (MARKED if marked[i] else 0) for i in kept]
    return Cut([pieces.ids[i] for i in kept], features)


def remarked(line: Line, generator: random.Random) -> Line:
    """The same sentence with other words marked: so a student sees more than what is marked."""
    words = [i for i, char in enumerate(line.text) if char == " "]
    if len(words) < 4:
        return line
    start, end = sorted(generator.sample(range(len(words)), 2))
    return Line(line.text, words[start] + 1, words[end], line.claim)
