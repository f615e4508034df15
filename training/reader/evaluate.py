"""Reads the development articles with a model and scores what it finds."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .batches import Example, Labelled, collate, distances, example, relations
from .corpus import Article, Attribution, read_articles
from .decode import RESERVE, attribution, find_cues, find_pair, word_tags
from .model import Reader
from .pieces import Pieces, cut
from .score import relation_f1, word_sets
from .windows import windows


def development(folder: Path) -> list[Article]:
    """Each article once: of several annotators the first by name."""
    first: dict[str, Article] = {}
    for article in read_articles(folder):
        first.setdefault(article.name, article)
    return list(first.values())


@dataclass(frozen=True)
class Found:
    """An attribution with how sure the model is: of the cue (mean of 1 - P(O)), and of the pieces of source and content."""

    attribution: Attribution
    cue: float
    pair: float


def read(reader: Reader, pieces: Pieces, longest: int, reserve: float = RESERVE) -> list[Found]:
    found = []
    for start, end, own_from, own_to in windows(pieces, longest):
        one = example(Labelled(pieces, []), start, end, (own_from, own_to))
        batch = collate([one], random.Random(0), 0)
        hidden = reader.encoder(batch.ids, batch.features, batch.keep)
        length, continues = end - start, pieces.continues[start:end]
        scores = reader.cue(hidden)[0, 1 : length + 1].float().numpy()
        cues = [cue for cue in find_cues(scores, continues, reserve) if own_from <= start + cue[0] < own_to]
        for cue, tags in zip(cues, pair_scores(reader, hidden, one, cues, pieces, start, end)):
            one_found = attribution(pieces, start, cue, *find_pair(tags, cue, continues))
            found.append(Found(one_found, cue_certainty(scores, cue), pair_certainty(tags, cue, continues)))
    return found


def softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def cue_certainty(scores: np.ndarray, cue: tuple[int, int]) -> float:
    return float((1 - softmax(scores[cue[0] : cue[1] + 1])[:, 0]).mean())


def pair_certainty(scores: np.ndarray, cue: tuple[int, int], continues: list[bool]) -> float:
    tags = word_tags(scores, cue, continues)
    sure = softmax(scores)[[tag > 0 for tag in tags]].max(axis=-1, initial=0)
    return float(sure.mean()) if len(sure) else 1.0


def pair_scores(reader: Reader, hidden: torch.Tensor, one: Example, cues: list, pieces: Pieces, start: int, end: int) -> list:
    if not cues:
        return []
    size, length = hidden.shape[1], end - start + 2
    framed = [
        np.array([values[start], *values[start:end], values[end - 1]]) for values in (pieces.sentences, pieces.paragraphs)
    ]
    mask, distance = np.zeros((len(cues), size), np.float32), np.zeros((len(cues), size), np.int64)
    relation = np.zeros_like(distance)
    for n, (first, last) in enumerate(cues):
        mask[n, first + 1 : last + 2] = 1 / (last - first + 1)
        distance[n, :length] = distances(first + 1, last + 1, length)
        relation[n, :length] = relations(*framed, first + 1)
    inputs = [torch.from_numpy(each) for each in (np.zeros(len(cues), np.int64), mask, distance, relation)]
    return list(reader.pairs(hidden, *inputs)[:, 1 : length - 1].float().numpy())


@torch.no_grad()
def evaluate(reader: Reader, articles: list[Article], longest: int, reserves=(RESERVE,)) -> dict[float, dict[str, float]]:
    reader.eval()
    scores = {}
    for reserve in reserves:
        pairs = [
            (word_sets(a.text, [one.attribution for one in read(reader, cut(a.text), longest, reserve)]), word_sets(a.text, a.attributions))
            for a in articles
        ]
        scores[reserve] = relation_f1(pairs)
    return scores


@torch.no_grad()
def predict(reader: Reader, articles: list[Article], longest: int, out: Path, reserve: float = RESERVE) -> None:
    """Writes what is found as the scorers read it (UTF-16 offsets)."""
    reader.eval()
    with out.open("w") as file:
        for article in articles:
            at = utf16(article.text)
            rows = [
                {role: [[at[s], at[e]] for s, e in getattr(one.attribution, role)] for role in ("source", "cue", "content")}
                for one in read(reader, cut(article.text), longest, reserve)
            ]
            file.write(json.dumps({"id": article.name, "attributions": rows}) + "\n")


def utf16(text: str) -> list[int]:
    """For each code point, and the end, its place in UTF-16 units."""
    places = [0]
    for char in text:
        places.append(places[-1] + (2 if ord(char) > 0xFFFF else 1))
    return places
