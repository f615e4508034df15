"""Trains the meaning model on the invented stories.

    python -m meaning.train --base FILE [--name meaning-teacher] [--epochs 3] [--rate .00015] [--seed 1]

All pairs of lines of a story are asked at once whether they are of one claim; pairs of two stories, which never are, count little.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from reader.model import Shape, load_base
from reader.paths import WORK
from reader.train import Average, note, optimizer, rate_at

from .evaluate import judge
from .lines import Cut, Story, cut, stories
from .model import Meaning, collate, save

AT_ONCE = 4
"""Stories in a step."""
ONE_CLAIM, APART, ELSEWHERE = 1.0, 2.0, 0.2
"""What pairs count: of one claim, of two claims of a story, of two stories."""

Told = list[tuple[Cut, int]]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True, help="all-MiniLM-L6-v2, safetensors")
    parser.add_argument("--name", default="meaning-teacher")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def told(story: Story) -> Told:
    return [(cut(line), line.claim) for line in story]


def relations(batch: list[Told]) -> tuple[Tensor, Tensor]:
    """Which pairs of lines are of one claim, and which of one story; no line with itself."""
    of = torch.tensor([number for number, story in enumerate(batch) for _ in story])
    claims = torch.tensor([claim for story in batch for _, claim in story])
    near = of[:, None] == of
    other = ~torch.eye(len(of), dtype=torch.bool)
    return near & (claims[:, None] == claims) & (claims >= 0) & other, near & other


def loss_of(logits: Tensor, one: Tensor, near: Tensor) -> Tensor:
    apart, elsewhere = near & ~one, ~near & ~torch.eye(len(near), dtype=torch.bool)
    kinds = ((ONE_CLAIM, logits[one], 1.0), (APART, logits[apart], 0.0), (ELSEWHERE, logits[elsewhere], 0.0))
    return sum(
        weight * F.binary_cross_entropy_with_logits(values, torch.full_like(values, wanted))
        for weight, values, wanted in kinds
        if values.numel()
    )


def losses(meaning: Meaning, batch: list[Told]) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16):
        points = meaning(*collate([each for story in batch for each, _ in story]))
    return loss_of(meaning.logits(points.float()), *relations(batch))


def shuffled(learnt: list[Told], seed: int) -> list[list[Told]]:
    order = random.Random(seed).sample(learnt, len(learnt))
    return [order[i : i + AT_ONCE] for i in range(0, len(order), AT_ONCE)]


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    WORK.mkdir(exist_ok=True)
    meaning = Meaning(Shape())
    load_base(meaning, args.base)
    run(args, meaning, [told(story) for story in stories()[0]], losses)


def run(args: argparse.Namespace, meaning: Meaning, learnt: list[Told], losses) -> None:
    """Some epochs over all stories; the running mean of the weights is kept after each."""
    optimize, average, log = optimizer(meaning, args.rate), Average(meaning), WORK / f"{args.name}.log"
    bases = [group["lr"] for group in optimize.param_groups]
    step, steps = 0, args.epochs * len(shuffled(learnt, 0))
    for epoch in range(args.epochs):
        meaning.train()
        started, total, batches = time.time(), 0.0, shuffled(learnt, args.seed * 1000 + epoch)
        for batch in batches:
            for group, base in zip(optimize.param_groups, bases):
                group["lr"] = base * rate_at(step, steps)
            loss = losses(meaning, batch)
            optimize.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(meaning.parameters(), 1.0)
            optimize.step()
            average.update(meaning, step)
            step, total = step + 1, total + loss.item()
        mean = Meaning(meaning.shape, meaning.size)
        mean.load_state_dict(average.values)
        save(mean, average.values, WORK / f"{args.name}.pt")
        place = {"epoch": epoch + 1, "loss": round(total / len(batches), 4), "seconds": round(time.time() - started)}
        note(log, json.dumps({**place, **judge(mean.eval())}))


if __name__ == "__main__":
    main()
