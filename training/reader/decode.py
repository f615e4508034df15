"""From scores to attributions, as `src/infer/attributions` does it."""

from __future__ import annotations

import numpy as np

from .corpus import Attribution
from .pieces import Pieces

RESERVE = 0.4
NONE, BEGIN, INSIDE = 0, 1, 2


def find_cues(scores: np.ndarray, continues: list[bool], reserve: float = RESERVE) -> list[tuple[int, int]]:
    """(first, last) of each cue: a word takes its first piece's tag; B starts a cue, and so does an I after none."""
    best = (scores - np.array([-reserve, 0, 0])).argmax(1)
    tags: list[int] = []
    for i, tag in enumerate(best):
        held = tags[-1] if i and continues[i] else None
        tags.append(int(tag) if held is None else INSIDE if held == BEGIN else held)
    cues = []
    for i, tag in enumerate(tags):
        if tag == BEGIN or (tag == INSIDE and (i == 0 or tags[i - 1] == NONE)):
            last = i
            while last + 1 < len(tags) and tags[last + 1] == INSIDE:
                last += 1
            cues.append((i, last))
    return cues


def find_pair(scores: np.ndarray, cue: tuple[int, int], continues: list[bool]) -> tuple[list, list]:
    """Runs (first, last) of source and of content."""
    tags = word_tags(scores, cue, continues)
    fill_holes(tags)
    return runs(tags, 1), runs(tags, 3)


def word_tags(scores: np.ndarray, cue: tuple[int, int], continues: list[bool]) -> list[int]:
    """The best tag of a word's first piece holds for the word; the cue's own pieces have -1."""
    tags: list[int] = []
    for i, tag in enumerate(scores.argmax(1)):
        tags.append(int(tag) if not i or not continues[i] else {1: 2, 3: 4}.get(tags[-1], tags[-1]))
    tags[cue[0] : cue[1] + 1] = [-1] * (cue[1] + 1 - cue[0])
    return tags


def fill_holes(tags: list[int]) -> None:
    """A gap in the content is content, unless the cue or a piece of the source lies in it."""
    before = -1
    for i, tag in enumerate(list(tags)):
        if tag in (-1, 1, 2):
            before = -1
        if tag in (3, 4):
            if 0 <= before < i - 1:
                tags[before + 1 : i + 1] = [4] * (i - before)
            before = i


def runs(tags: list[int], begin: int) -> list[tuple[int, int]]:
    found: list[list[int]] = []
    for i, tag in enumerate(tags):
        if tag not in (begin, begin + 1):
            continue
        if tag == begin or not found or found[-1][1] != i - 1:
            found.append([i, i])
        else:
            found[-1][1] = i
    return [(a, b) for a, b in found]


def attribution(pieces: Pieces, start: int, cue: tuple, source: list, content: list) -> Attribution:
    """The same in characters of the text; runs count from piece `start`."""

    def span(run: tuple[int, int]) -> tuple[int, int]:
        return pieces.spans[start + run[0]][0], pieces.spans[start + run[1]][1]

    return Attribution([span(run) for run in source], [span(cue)], [span(run) for run in content])
