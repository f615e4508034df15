"""Windows of many articles as tensors: labels for each piece, and for each cue and piece."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .corpus import Article, Attribution
from .pieces import Pieces, cut
from .windows import windows

START, STOP, MASK = 101, 102, 103
PIECES_AT_ONCE = 4096
NEAR, FARTHEST, AFTER = 8, 23, 24


@dataclass(frozen=True)
class Labelled:
    """An article with, for each attribution, the numbers of the pieces of source, cue and content (list of runs each)."""

    pieces: Pieces
    attributions: list[tuple[list, list, list]]


@dataclass(frozen=True)
class Batch:
    ids: Tensor
    features: Tensor
    keep: Tensor
    cues: Tensor
    rows: Tensor
    cue_mask: Tensor
    distance: Tensor
    relation: Tensor
    tags: Tensor


def label(article: Article) -> Labelled:
    pieces = cut(article.text)
    starts = np.array([start for start, _ in pieces.spans])
    ends = np.array([end for _, end in pieces.spans])

    def runs(spans: list) -> list[tuple[int, int]]:
        found = [np.flatnonzero((starts < end) & (ends > start)) for start, end in spans]
        return sorted((int(run[0]), int(run[-1])) for run in found if len(run))

    def parts(one: Attribution) -> tuple[list, list, list]:
        return runs(one.source), runs(one.cue), runs(one.content)

    every = [parts(one) for one in article.attributions]
    return Labelled(pieces, [one for one in every if one[1]])


def bucket(distance: int) -> int:
    """Signed distance in pieces, exact up to 7, then four steps to a doubling; 24 and more lie after the cue."""
    far = abs(distance)
    step = far if far < NEAR else min(FARTHEST, NEAR + math.floor(4 * math.log2(far / NEAR)))
    return step + (AFTER if distance > 0 else 0)


BUCKETS = np.array([bucket(d) for d in range(-600, 601)])


def distances(first: int, last: int, length: int) -> np.ndarray:
    at = np.arange(length)
    signed = np.where(at < first, at - first, np.where(at > last, at - last, 0))
    return BUCKETS[signed + 600]


def relations(sentences: np.ndarray, paragraphs: np.ndarray, first: int) -> np.ndarray:
    """0 a paragraph before the cue's, 1 one after it, else 2 to 6: sentences between, from two before to two after."""
    step = np.clip(sentences - sentences[first], -2, 2) + 4
    aside = paragraphs - paragraphs[first]
    return np.where(aside < 0, 0, np.where(aside > 0, 1, step))


def framed(values, first: int, last: int) -> list[int]:
    return [first, *values, last]


@dataclass(frozen=True)
class Example:
    """One window: `cues` are (first, last) in the framed window, `tags` the pair tags of each cue's framed pieces."""

    ids: list[int]
    features: list[int]
    cue_tags: np.ndarray
    cues: list[tuple[int, int]]
    distance: list[np.ndarray]
    relation: list[np.ndarray]
    tags: list[np.ndarray]


def example(article: Labelled, start: int, end: int, own: tuple[int, int]) -> Example:
    pieces, length = article.pieces, end - start + 2
    sentences = np.array(framed(pieces.sentences[start:end], pieces.sentences[start], pieces.sentences[end - 1]))
    paragraphs = np.array(framed(pieces.paragraphs[start:end], pieces.paragraphs[start], pieces.paragraphs[end - 1]))
    cue_tags, cues, tags = np.zeros(length, np.int64), [], []
    for source, cue, content in article.attributions:
        first, last = cue[0][0], cue[-1][1]
        if not own[0] <= first < own[1] or last >= end:
            continue
        cue_tags[first - start + 1] = 1
        cue_tags[first - start + 2 : last - start + 2] = 2
        row = np.zeros(length, np.int64)
        for runs, tag in ((content, 3), (source, 1)):
            for a, b in runs:
                mark(row, a - start + 1, b - start + 1, tag)
        cues.append((first - start + 1, last - start + 1))
        tags.append(row)
    ids = framed(pieces.ids[start:end], START, STOP)
    return Example(
        ids,
        framed(pieces.features[start:end], 0, 0),
        cue_tags,
        cues,
        [distances(first, last, length) for first, last in cues],
        [relations(sentences, paragraphs, first) for first, _ in cues],
        tags,
    )


def mark(row: np.ndarray, first: int, last: int, tag: int) -> None:
    low, high = max(1, first), min(len(row) - 2, last)
    if low <= high:
        row[low : high + 1] = tag + 1
        if first >= 1:
            row[first] = tag


def examples(articles: list[Labelled], longest: int) -> list[Example]:
    return [
        example(article, start, end, (own_from, own_to))
        for article in articles
        for start, end, own_from, own_to in windows(article.pieces, longest)
    ]


def batches(windows_: list[Example], generator: random.Random, masked: float = 0.0) -> Iterator[Batch]:
    """The groups of `groups_of` as tensors."""
    for group in groups_of(windows_, generator):
        yield collate(group, generator, masked)


def groups_of(windows_: list[Example], generator: random.Random) -> list[list[Example]]:
    """Windows (or other rows with `ids`) of like length together, `PIECES_AT_ONCE` pieces with filling, in random order."""
    order = sorted(windows_, key=lambda one: (-(-len(one.ids) // 16), generator.random()))
    groups, group = [], []
    for one in order:
        group.append(one)
        if -(-len(one.ids) // 16) * 16 * (len(group) + 1) > PIECES_AT_ONCE:
            groups.append(group)
            group = []
    groups.extend([group] if group else [])
    generator.shuffle(groups)
    return groups


def collate(group: list[Example], generator: random.Random, masked: float) -> Batch:
    length = -(-max(len(one.ids) for one in group) // 16) * 16
    ids = np.zeros((len(group), length), np.int64)
    features, cues = np.zeros_like(ids), np.full_like(ids, -100)
    for row, one in enumerate(group):
        size = len(one.ids)
        ids[row, :size] = one.ids
        features[row, :size] = one.features
        cues[row, 1 : size - 1] = one.cue_tags[1:-1]
    if masked:
        noise = np.random.default_rng(generator.getrandbits(32)).random(ids.shape)
        ids[(noise < masked) & (ids > MASK)] = MASK
    keep = ids > 0
    pairs = [(row, one, i) for row, one in enumerate(group) for i in range(len(one.cues))]
    shape = (len(pairs), length)
    cue_mask, distance = np.zeros(shape, np.float32), np.zeros(shape, np.int64)
    relation, tags = np.zeros(shape, np.int64), np.full(shape, -100)
    for n, (_, one, i) in enumerate(pairs):
        size, (first, last) = len(one.ids), one.cues[i]
        cue_mask[n, first : last + 1] = 1 / (last - first + 1)
        distance[n, :size], relation[n, :size] = one.distance[i], one.relation[i]
        tags[n, 1 : size - 1] = one.tags[i][1:-1]
        tags[n, first : last + 1] = -100
    rows = np.array([row for row, _, _ in pairs], np.int64)
    return Batch(*(torch.from_numpy(each) for each in (ids, features, keep, cues, rows, cue_mask, distance, relation, tags)))
