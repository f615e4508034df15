"""Teaches a small meaning model by the full one: thin layers, and points of few numbers.

    python -m meaning.distill [--teacher meaning-teacher] [--start NAME] [--name meaning] [--inner 512] [--heads 4] [--size 128]
        [--epochs 8] [--data DIR]

The student is the teacher pruned (`reader.prune`), with its points turned to their main directions (principal components over the
stories). Where the teacher is of another shape, `--start` is a student to go on with, and the teacher's points are turned to lie as
near to those of the start as they can (orthogonal Procrustes). Its loss is the distance to the teacher's points, on every line and on
the same sentences with other words marked, and those of `--data`, and how far its view of each pair of lines is from the teacher's, beside
that of training.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from reader.paths import WORK
from reader.prune import best, cut as thin, usefulness
from reader.steps import run

from .lines import NONE, Cut, Story, cut, outside, remarked, stories
from .model import Meaning, load, points
from .train import Told, keeping, loss_of, losses, plan, relations, told

PRUNING_BATCHES = 30
AT_ONCE = 192
POINTS_WEIGHT, PAIRS_WEIGHT, GOLD_WEIGHT = 20.0, 20.0, 0.5


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--teacher", default="meaning-teacher")
    parser.add_argument("--start", help="a student to go on with; the teacher pruned unless given")
    parser.add_argument("--name", default="meaning")
    parser.add_argument("--data", type=Path, help="folder that holds ecb/ and stance/wice/, to be taught on their sentences too")
    parser.add_argument("--inner", type=int, default=512)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


@torch.no_grad()
def points_of(meaning: Meaning, cuts: list[Cut]) -> Tensor:
    """In the order given; lines of like length are read together."""
    order = sorted(range(len(cuts)), key=lambda i: len(cuts[i].ids))
    read = [points(meaning, [cuts[i] for i in order[at : at + AT_ONCE]]) for at in range(0, len(order), AT_ONCE)]
    return torch.cat(read)[torch.tensor(order).argsort()]


def directions(points: Tensor, size: int) -> Tensor:
    """The main directions of points about zero, one row each."""
    return torch.linalg.svd(points, full_matrices=False).Vh[:size]


def student_of(teacher: Meaning, learnt: list[Told], inner: int, heads: int, main: Tensor) -> Meaning:
    some = [[each] for each in learnt[:PRUNING_BATCHES]]
    units, kept_heads = usefulness(teacher, some, losses)
    student = Meaning(replace(teacher.shape, inner=inner, heads=heads, rectified=True), len(main))
    student.load_state_dict({name: value for name, value in teacher.state_dict().items() if ".layers." not in name}, strict=False)
    for index, (new, old) in enumerate(zip(student.encoder.layers, teacher.encoder.layers)):
        thin(new, old, best(units[index], inner), best(kept_heads[index], heads), teacher.shape.head)
    with torch.no_grad():
        student.narrow.weight.copy_(main)
        student.narrow.bias.zero_()
    return student


def turned(points: Tensor, to: Tensor) -> Tensor:
    """The turn that brings points nearest to others of the same lines (Schönemann 1966)."""
    left, _, right = torch.linalg.svd(points.T @ to, full_matrices=False)
    return left @ right


def again(story: Story, generator: random.Random) -> Told:
    """Every line, and each sentence again with other words marked, which are of no claim."""
    return [(cut(each), each.claim) for each in story] + [(cut(remarked(each, generator)), NONE) for each in story]


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    teacher = load(WORK / f"{args.teacher}.pt")
    learnt = stories()[0]
    generator = random.Random(args.seed)
    lines = [again(story, generator) for story in learnt]
    if args.data:
        lines += [[(cut(each), NONE) for each in text] for text in outside(args.data, generator)]
    flat = [each for story in lines for each, _ in story]
    every = points_of(teacher, flat)
    directed = directions(every, args.size)
    aims = F.normalize(every @ directed.T, dim=-1)
    if args.start:
        student = load(WORK / f"{args.start}.pt")
        aims = aims @ turned(aims, points_of(student, flat))
    else:
        student = student_of(teacher, [told(story) for story in learnt], args.inner, args.heads, directed)
    taught = {id(story): aim for story, aim in zip(lines, aims.split([len(story) for story in lines]))}

    def taught_losses(meaning: Meaning, batch: list[Told]) -> Tensor:
        read, aim = points(meaning, [each for story in batch for each, _ in story]), torch.cat([taught[id(story)] for story in batch])
        one, near = relations(batch)
        apart = (read @ read.T - aim @ aim.T)[near].square().mean()
        distance = (1 - (read * aim).sum(-1)).mean()
        real = torch.tensor([claim >= 0 for story in batch for _, claim in story])
        gold = loss_of(meaning.logits(read)[real][:, real], one[real][:, real], near[real][:, real])
        return POINTS_WEIGHT * distance + PAIRS_WEIGHT * apart + GOLD_WEIGHT * gold

    run(plan(args, lines), student, taught_losses, keeping(student, args.name))


if __name__ == "__main__":
    main()
