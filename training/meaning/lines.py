"""The invented stories and boards that the meaning model learns from, and their lines as word pieces.

A story is one event with the claims at issue in it. A line is a sentence of a report with the words marked that say something of a
claim: the same as its gist or the opposite. The lines of a board are the statements of one report, or of a few of one event, as the
desk reads them (`eval/board-lines.ts`); they may also leave the claim open, look into it or say nothing of it, and be of several claims.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from reader.paths import WORK
from reader.pieces import cut as pieces_of

STORIES = Path(__file__).parent / "stories.jsonl"
BOARDS = WORK / "board-lines.jsonl"
BEARINGS = ("asserts", "denies", "cannot verify", "investigating", "no comment")
"""The stances that words may take, in the order of the model's answers."""
SAYS, AGAINST = 0, 1
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


@dataclass(frozen=True)
class Line:
    """`start`, `end`: the marked words, in code points; `claims`: those of its story that it is of, `near`: those so close that it may be of
    them too; `bearing`: the stance that the words take, by its number, where it is known."""

    text: str
    start: int
    end: int
    claims: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    bearing: int | None = None


@dataclass(frozen=True)
class Cut:
    """Word pieces; a feature is the case of a piece (0 to 3, as in `reader.pieces`), and 4 more where it is marked."""

    ids: list[int]
    features: list[int]


Story = list[Line]


def line(marked: str, claims: frozenset[str] = frozenset(), near: frozenset[str] = frozenset(), bearing: int | None = None) -> Line:
    start, end = marked.index(OPENS), marked.index(CLOSES) - len(OPENS)
    return Line(marked.replace(OPENS, "").replace(CLOSES, ""), start, end, claims, near, bearing)


@cache
def stories() -> tuple[list[Story], list[Story]]:
    """Those to learn from, and those held out."""
    learnt, held = [], []
    for number, row in enumerate(STORIES.read_text(encoding="utf-8").splitlines()):
        told = json.loads(row)
        lines = [each for number, claim in enumerate(told["claims"]) for each in lines_of(str(number), claim)]
        apart = [Line(text, 0, len(text)) for text in told["loose"]]
        (learnt if number % HELD_OUT else held).append(lines + apart)
    return learnt, held


def lines_of(name: str, claim: dict) -> Story:
    against = set(claim["opposite"])
    return [line(text, frozenset([name]), bearing=AGAINST if at in against else SAYS) for at, text in enumerate(claim["lines"])]


@cache
def boards() -> list[Story]:
    """The statements of the boards, all to learn from; statements without words of their own are left out."""
    read = [json.loads(row) for row in BOARDS.read_text(encoding="utf-8").splitlines()]
    told = [[board_line(each, board["near"]) for each in board["lines"]] for board in read]
    return [[each for each in story if readable(each)] for story in told]


def board_line(told: dict, near: dict[str, list[str]]) -> Line:
    kin = frozenset(other for claim in told["claims"] for other in near[claim])
    bearing = BEARINGS.index(told["bearing"]) if told["bearing"] else None
    return line(told["line"], frozenset(told["claims"]), kin, bearing)


def readable(line: Line) -> bool:
    return any(line.start <= start < line.end for start, _ in pieces_of(line.text).spans)


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
    return Line(line.text, words[start] + 1, words[end])
