"""Teaches a pruned reader by the full one: on the annotated articles, and on news that nobody annotated.

    python -m reader.distill --data DIR --teacher NAME[,NAME…] [--start NAME] [--name NAME] [--inner 768] [--heads 12]
        [--rectified] [--epochs 3] [--rate .0003] [--every 1]

The loss is that of training plus the distance to the teacher's tags (Hinton et al. 2015) and, where it is as wide, to its last
hidden state. On unannotated news (bodies of FNC-1, reports of ECB+, pages of WiCE; with `--every` 2
every second one) the first teacher says where the cues are. Of several teachers the mean of their tags counts, and the hidden
state of the first. The student is `--start` pruned, or else the first teacher.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from .batches import MASK, Batch, Example, Labelled, batches, collate, distances, example, examples, groups_of, label, relations
from .corpus import read_articles
from .decode import RESERVE, find_cues
from .evaluate import development
from .export import LONGEST, load
from .model import Reader
from .paths import WORK
from .pieces import Pieces, cut
from .prune import prune
from .steps import NOTED, learner, note
from .train import PAIRS_WEIGHT, finish, judge, losses, resume
from .windows import windows

GOLD_WEIGHT = 0.5
HIDDEN_WEIGHT = 0.3
PRUNING_BATCHES = 40
WORDS = (60, 1500)
ROWS = 64


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--teacher", default="teacher")
    parser.add_argument("--start", default=None)
    parser.add_argument("--name", default="reader")
    parser.add_argument("--inner", type=int, default=768)
    parser.add_argument("--heads", type=int, default=12)
    parser.add_argument("--rectified", action="store_true")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--masked", type=float, default=0.05)
    parser.add_argument("--every", type=int, default=1)
    return parser.parse_args()


def unannotated(data: Path) -> Iterator[str]:
    for name in ("fnc-1/train.bodies.jsonl", "ecb/train.jsonl", "stance/wice/train.jsonl"):
        for line in (data / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            text = row["text"]
            if WORDS[0] <= len(text.split()) <= WORDS[1]:
                yield text


@dataclass(frozen=True)
class Unlabelled:
    """A window of a text that nobody annotated: pieces [start, end)."""

    one: Example
    pieces: Pieces
    start: int
    end: int


def with_cues(each: Unlabelled, cues: list[tuple[int, int]]) -> Example:
    """The window with cues to ask about; what their tags are only the teacher knows."""
    start, end, places = each.start, each.end, (each.pieces.sentences, each.pieces.paragraphs)
    framed = [np.array([values[start], *values[start:end], values[end - 1]]) for values in places]
    length = len(each.one.ids)
    return replace(
        each.one,
        cues=cues,
        distance=[distances(first, last, length) for first, last in cues],
        relation=[relations(*framed, first) for first, _ in cues],
        tags=[np.zeros(length, np.int64) for _ in cues],
    )


def windows_of(text: str) -> Iterator[Unlabelled]:
    pieces = cut(text)
    for start, end, own_from, own_to in windows(pieces, LONGEST):
        yield Unlabelled(example(Labelled(pieces, []), start, end, (own_from, own_to)), pieces, start, end)


def encoded(reader: Reader, batch: Batch, ids: Tensor) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16):
        return reader.encoder(ids, batch.features, batch.keep)


def heads(reader: Reader, batch: Batch, hidden: Tensor) -> tuple[Tensor, Tensor | None]:
    with torch.autocast("cpu", torch.bfloat16):
        pair = reader.pairs(hidden, batch.rows, batch.cue_mask, batch.distance, batch.relation) if len(batch.rows) else None
        return reader.cue(hidden), pair


def distance_to(teacher: Tensor, student: Tensor, asked: Tensor) -> Tensor:
    """Mean divergence of tag probabilities over the pieces that are asked about."""
    each = F.kl_div(student.float().log_softmax(-1), teacher.float().log_softmax(-1), reduction="none", log_target=True).sum(-1)
    return (each * asked).sum() / asked.sum().clamp(min=1)


Told = tuple[Tensor | None, Tensor, Tensor | None]
"""Hidden state of the first teacher, where it is as wide as that of the student, mean log-probabilities of cue tags and of pair
tags, which a window without cues lacks."""


@dataclass(frozen=True)
class Teachers:
    """`width`: of the hidden states that the student can be held to."""

    readers: list[Reader]
    width: int


def lesson(teachers: Teachers, every: list[Example]) -> list[Told]:
    """What the teachers say of each window, in short floats; said once, since they never see the masked pieces."""
    order, found = sorted(range(len(every)), key=lambda i: len(every[i].ids)), [None] * len(every)
    for begin in range(0, len(order), ROWS):
        group = order[begin : begin + ROWS]
        for i, told in zip(group, told_of(teachers, [every[i] for i in group])):
            found[i] = told
    return found


@torch.no_grad()
def plain_lesson(teachers: Teachers, texts: Iterator[str]) -> list[tuple[Example, Told]]:
    """Windows of unannotated texts with the cues that the first teacher finds, and what all of them say."""
    every = sorted((each for text in texts for each in windows_of(text)), key=lambda each: len(each.one.ids))
    first = teachers.readers[0]
    found = []
    for begin in range(0, len(every), ROWS):
        group = every[begin : begin + ROWS]
        batch = collate([each.one for each in group], random.Random(0), 0)
        hidden = encoded(first, batch, batch.ids)
        asked = [asked_of(each, scores) for each, scores in zip(group, heads(first, batch, hidden)[0].float().numpy())]
        found.extend(zip(asked, told_of(teachers, asked, hidden)))
    return found


def asked_of(each: Unlabelled, scores: np.ndarray) -> Example:
    cues = find_cues(scores[1 : each.end - each.start + 1], each.pieces.continues[each.start : each.end], RESERVE)
    return with_cues(each, [(first + 1, last + 1) for first, last in cues])


@torch.no_grad()
def told_of(teachers: Teachers, group: list[Example], first: Tensor | None = None) -> list[Told]:
    """`first`: the hidden state of the first teacher, where it is known."""
    batch = collate(group, random.Random(0), 0)
    others = teachers.readers if first is None else teachers.readers[1:]
    hidden = [*([] if first is None else [first]), *(encoded(each, batch, batch.ids) for each in others)]
    told = [heads(each, batch, states) for each, states in zip(teachers.readers, hidden)]
    cue, pair, found, place = mean([cue for cue, _ in told]), mean([pair for _, pair in told]), [], 0
    for row, one in enumerate(group):
        size, asked = len(one.ids), len(one.cues)
        states = hidden[0][row, :size].bfloat16().clone() if hidden[0].shape[-1] == teachers.width else None
        mine = pair[place : place + asked, :size].half().clone() if asked else None
        found.append((states, cue[row, :size].half().clone(), mine))
        place += asked
    return found


def mean(scores: list[Tensor | None]) -> Tensor | None:
    """Log of the mean probabilities."""
    return None if scores[0] is None else torch.stack([each.float().softmax(-1) for each in scores]).mean(0).log()


def padded(told: list[Told], length: int) -> Told:
    """What was said of the windows of one batch, filled up to its length."""

    def fill(each: Tensor) -> Tensor:
        return F.pad(each, (0, 0, 0, length - each.shape[-2])).float()

    pairs = [fill(pair) for _, _, pair in told if pair is not None]
    hidden = torch.stack([fill(each[0]) for each in told]) if told[0][0] is not None else None
    return hidden, torch.stack([fill(each[1]) for each in told]), torch.cat(pairs) if pairs else None


def loss_of(student: Reader, told: Told, batch: Batch, ids: Tensor, is_gold: bool) -> Tensor:
    hidden_t, cue_t, pair_t = told
    hidden = encoded(student, batch, ids)
    cue, pair = heads(student, batch, hidden)
    loss = distance_to(cue_t, cue, batch.cues >= 0)
    if hidden_t is not None:
        keep = batch.keep[..., None]
        loss = loss + HIDDEN_WEIGHT * ((hidden.float() - hidden_t.float()) ** 2 * keep).sum() / (keep.sum() * hidden.shape[-1])
    if pair is not None:
        loss = loss + PAIRS_WEIGHT * distance_to(pair_t, pair, batch.tags >= 0)
    if is_gold:
        gold = F.cross_entropy(cue.float().flatten(0, 1), batch.cues.flatten())
        if pair is not None:
            gold = gold + PAIRS_WEIGHT * F.cross_entropy(pair.float().flatten(0, 1), batch.tags.flatten())
        loss = loss + GOLD_WEIGHT * gold
    return loss


def masked(batch: Batch, share: float) -> Tensor:
    hide = (torch.rand(batch.ids.shape) < share) & (batch.ids > MASK)
    return torch.where(hide, torch.tensor(MASK), batch.ids)


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    names, log = args.teacher.split(","), WORK / f"{args.name}.log"
    gold = examples([label(article) for article in read_articles(args.data / "polnear" / "train")], LONGEST)
    student = pruned(args, args.start or names[0], gold)
    teachers = Teachers([load(name) for name in names], student.shape.width)
    plain = kept(args.name, "plain", lambda: plain_lesson(teachers, islice(unannotated(args.data), 0, None, args.every)))
    note(log, f"{len(gold)} annotated windows, {len(plain)} others")
    told_of_gold = kept(args.name, "gold", lambda: lesson(teachers, gold))
    lessons = {id(one): told for one, told in [*zip(gold, told_of_gold), *plain]}
    note(log, "taught")
    run(args, lessons, student, (gold, [one for one, _ in plain]), log)


def kept(name: str, part: str, ask: Callable[[], list]) -> list:
    """What the teachers said, kept for when the step is started again: a large one takes longer to ask than the student to learn."""
    path = WORK / f"{name}.{part}.told"
    if path.exists():
        return torch.load(path, weights_only=False)
    told = ask()
    torch.save(told, path)
    return told


def pruned(args: argparse.Namespace, name: str, gold: list[Example]) -> Reader:
    some = list(batches(gold, random.Random(args.seed)))[:PRUNING_BATCHES]
    return prune(load(name), some, losses, args.inner, args.heads, args.rectified)


def run(args: argparse.Namespace, lessons: dict[int, Told], student: Reader, sets: tuple, log: Path) -> None:
    dev, learns = development(args.data / "polnear" / "dev"), learner(student, args.rate)
    first, step = resume(args.name, learns)
    for epoch in range(first, args.epochs):
        torch.manual_seed(args.seed * 1000 + epoch)
        mixed, started, total = mixture(sets, args.seed * 1000 + epoch), time.time(), 0.0
        student.train()
        for number, (chosen, is_gold) in enumerate(mixed, 1):
            batch = collate(chosen, random.Random(0), 0)
            told = padded([lessons[id(one)] for one in chosen], batch.ids.shape[1])
            loss = loss_of(student, told, batch, masked(batch, args.masked), is_gold)
            total += learns.take(loss, step, len(mixed) * args.epochs)
            step += 1
            if number % NOTED == 0:
                note(log, f"epoch {epoch + 1} step {number}/{len(mixed)} loss {total / number:.4f} {time.time() - started:.0f} s")
        finish(args.name, learns, {"epoch": epoch + 1, "step": step})
        scores = judge(learns.average, student, dev)
        note(log, json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - started), **scores}))


def mixture(sets: tuple, seed: int) -> list[tuple[list[Example], bool]]:
    """Groups of annotated windows (True) and of others, a group a batch, in random order."""
    generator = random.Random(seed)
    gold, plain = sets
    mixed = [(group, True) for group in groups_of(gold, generator)] + [(group, False) for group in groups_of(plain, generator)]
    generator.shuffle(mixed)
    return mixed


if __name__ == "__main__":
    main()
