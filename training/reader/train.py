"""Trains the reading model; goes on where it was stopped.

    python -m reader.train --data DIR --base FILE [--name NAME] [--layers 0,1,2] [--epochs 6] [--seed 1]
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

from .base import load_base, read_base, shape_of
from .batches import Batch, batches, examples, label
from .corpus import read_articles
from .evaluate import development, evaluate
from .model import Reader
from .paths import WORK

PAIRS_WEIGHT = 3.0
AVERAGE = 0.998
LENGTHS = (126,)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True, help="folder that holds polnear/")
    parser.add_argument("--base", type=Path, required=True, help="all-MiniLM-L6-v2 or all-mpnet-base-v2, safetensors")
    parser.add_argument("--name", default="reader")
    parser.add_argument("--layers", help="of the base, by number; all of them unless said")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--masked", type=float, default=0.05)
    return parser.parse_args()


def losses(reader: Reader, batch: Batch) -> Tensor:
    with torch.autocast("cpu", torch.bfloat16):
        hidden = reader.encoder(batch.ids, batch.features, batch.keep)
        cue = reader.cue(hidden)
        pair = reader.pairs(hidden, batch.rows, batch.cue_mask, batch.distance, batch.relation) if len(batch.rows) else None
    loss = F.cross_entropy(cue.float().flatten(0, 1), batch.cues.flatten())
    if pair is not None:
        loss = loss + PAIRS_WEIGHT * F.cross_entropy(pair.float().flatten(0, 1), batch.tags.flatten())
    return loss


def optimizer(model: nn.Module, rate: float) -> torch.optim.Optimizer:
    encoder = list(model.encoder.parameters())
    known = {id(each) for each in encoder}
    heads = [each for each in model.parameters() if id(each) not in known]
    groups = [{"params": encoder, "lr": rate}, {"params": heads, "lr": 1e-3}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def rate_at(step: int, steps: int) -> float:
    """Warm-up over a tenth, then a straight line to a twentieth."""
    warm = steps // 10
    return step / warm if step < warm else max(0.05, (steps - step) / (steps - warm))


class Average:
    """Running mean of the weights (Polyak averaging), the model that is kept."""

    def __init__(self, reader: Reader) -> None:
        self.values = {name: value.detach().clone() for name, value in reader.state_dict().items()}

    @torch.no_grad()
    def update(self, reader: Reader, step: int) -> None:
        keep = min(AVERAGE, (step + 1) / (step + 10))
        for name, value in reader.state_dict().items():
            self.values[name].lerp_(value, 1 - keep)


def main() -> None:
    args = arguments()
    torch.manual_seed(args.seed)
    WORK.mkdir(exist_ok=True)
    base = read_base(args.base)
    reader = Reader(shape_of(base, tuple(int(each) for each in args.layers.split(",")) if args.layers else None))
    load_base(reader, base)
    articles = [label(article) for article in read_articles(args.data / "polnear" / "train")]
    dev = development(args.data / "polnear" / "dev")
    sets = {length: examples(articles, length) for length in LENGTHS}
    run(args, reader, sets, dev)


def epoch_batches(sets: dict, epoch: int, seed: int, masked: float) -> list[Batch]:
    """Every epoch reads the articles once, in short windows and in long ones by turns."""
    generator = random.Random(seed * 1000 + epoch)
    return list(batches(sets[LENGTHS[epoch % len(LENGTHS)]], generator, masked))


def run(args: argparse.Namespace, reader: Reader, sets: dict, dev: list) -> None:
    optimize, average = optimizer(reader, args.rate), Average(reader)
    checkpoint, log = WORK / f"{args.name}.resume.pt", WORK / f"{args.name}.log"
    steps = sum(len(epoch_batches(sets, epoch, args.seed, 0)) for epoch in range(args.epochs))
    first = step = 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        reader.load_state_dict(state["reader"])
        optimize.load_state_dict(state["optimizer"])
        average.values, first, step = state["average"], state["epoch"], state["step"]
    bases = [group["lr"] for group in optimizer(reader, args.rate).param_groups]
    for epoch in range(first, args.epochs):
        torch.manual_seed(args.seed * 1000 + epoch)
        reader.train()
        started, total = time.time(), 0.0
        for number, batch in enumerate(epoch_batches(sets, epoch, args.seed, args.masked), 1):
            for group, base in zip(optimize.param_groups, bases):
                group["lr"] = base * rate_at(step, steps)
            loss = losses(reader, batch)
            optimize.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimize.step()
            average.update(reader, step)
            step, total = step + 1, total + loss.item()
            if number % 50 == 0:
                note(log, f"epoch {epoch + 1} step {number} loss {total / number:.4f} {time.time() - started:.0f} s")
        finish(args, reader, optimize, average, {"epoch": epoch + 1, "step": step}, checkpoint)
        note(log, json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - started), **judge(average, reader, dev)}))


def judge(average: Average, reader: Reader, dev: list) -> dict:
    mean = Reader(reader.shape)
    mean.load_state_dict(average.values)
    return {str(length): evaluate(mean, dev, length) for length in LENGTHS}


def finish(args, reader: Reader, optimize, average: Average, place: dict, checkpoint: Path) -> None:
    state = {"reader": reader.state_dict(), "optimizer": optimize.state_dict(), "average": average.values, **place}
    torch.save(state, checkpoint.with_suffix(".new"))
    checkpoint.with_suffix(".new").rename(checkpoint)
    torch.save({"shape": reader.shape.as_dict(), "weights": average.values}, WORK / f"{args.name}.pt")


def note(log: Path, line: str) -> None:
    with log.open("a") as file:
        file.write(line + "\n")
    print(line, flush=True)


if __name__ == "__main__":
    main()
