"""Teaches a small meaning model by the full one: thin layers, points of few numbers, and the same stances.

    python -m meaning.distill [--teacher meaning-teacher] [--start NAME] [--name meaning] [--inner 512] [--heads 4] [--size 128]
        [--epochs 8] [--data DIR]

The student is the teacher pruned (`reader.prune`), with its points turned to their main directions (principal components over the
stories). Where the teacher is of another shape, `--start` is a student to go on with, and the teacher's points are turned to lie as
near to those of the start as they can (orthogonal Procrustes). Its loss is the distance to the teacher's points, on every line, on the
sentences of boards with other words marked, and on those of `--data`, how far its view of each pair of lines is from the teacher's, and how far
its stances are (Kullback-Leibler), beside that of training.
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

from .lines import Cut, Story, boards, cut, outside, remarked, stories
from .model import Meaning, load, read
from .train import Told, bearing_loss, keeping, loss_of, losses, plan, relations, stories_of, told

PRUNING_BATCHES = 30
AT_ONCE = 192
POINTS_WEIGHT, PAIRS_WEIGHT, BEARINGS_WEIGHT = 20.0, 20.0, 1.0
GOLD_WEIGHT, GOLD_BEARINGS_WEIGHT = 0.5, 1.0


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
def answers_of(meaning: Meaning, cuts: list[Cut]) -> tuple[Tensor, Tensor]:
    """Points and logits in the order given; lines of like length are read together."""
    order = sorted(range(len(cuts)), key=lambda i: len(cuts[i].ids))
    found = [read(meaning, [cuts[i] for i in order[at : at + AT_ONCE]]) for at in range(0, len(order), AT_ONCE)]
    back = torch.tensor(order).argsort()
    return torch.cat([points for points, _ in found])[back], torch.cat([logits for _, logits in found])[back]


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
    others = [remarked(each, generator) for each in story]
    return [(cut(each), each) for each in [*story, *others]]


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    teacher = load(WORK / f"{args.teacher}.pt")
    learnt = [*stories()[0], *boards()]
    generator = random.Random(args.seed)
    lines = [told(story) for story in stories()[0]] + [again(board, generator) for board in boards()]
    if args.data:
        lines += [told(text) for text in outside(args.data, generator)]
    flat = [each for story in lines for each, _ in story]
    every, bearings = answers_of(teacher, flat)
    directed = directions(every, args.size)
    aims = F.normalize(every @ directed.T, dim=-1)
    if args.start:
        student = load(WORK / f"{args.start}.pt")
        aims = aims @ turned(aims, answers_of(student, flat)[0])
    else:
        student = student_of(teacher, [told(story) for story in learnt], args.inner, args.heads, directed)
    sizes = [len(story) for story in lines]
    taught = {id(story): aim for story, *aim in zip(lines, aims.split(sizes), bearings.softmax(-1).split(sizes))}

    def taught_losses(meaning: Meaning, batch: list[Told]) -> Tensor:
        points, logits = read(meaning, [each for story in batch for each, _ in story])
        aim, bearing = (torch.cat(parts) for parts in zip(*(taught[id(story)] for story in batch)))
        one, near = relations(batch)
        apart = (points @ points.T - aim @ aim.T)[near].square().mean()
        distance = (1 - (points * aim).sum(-1)).mean()
        stance = F.kl_div(logits.log_softmax(-1), bearing, reduction="batchmean")
        taught_part = POINTS_WEIGHT * distance + PAIRS_WEIGHT * apart + BEARINGS_WEIGHT * stance
        return taught_part + GOLD_WEIGHT * gold_loss(meaning, points, batch) + GOLD_BEARINGS_WEIGHT * bearing_loss(logits, batch)

    run(plan(args, lines), student, taught_losses, keeping(student, args.name))


def gold_loss(meaning: Meaning, points: Tensor, batch: list[Told]) -> Tensor:
    """Of the lines that are of a claim."""
    one, near = relations(batch)
    real = torch.tensor([bool(line.claims) for story in batch for _, line in story])
    return loss_of(meaning.logits(points)[real][:, real], *(each[real][:, real] for each in (one, near)), stories_of(batch)[real])


if __name__ == "__main__":
    main()
