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
from torch import Tensor
from torch.nn import functional as F

from .base import load_base, read_base, shape_of
from .batches import Batch, batches, examples, label
from .corpus import read_articles
from .evaluate import development, evaluate
from .model import Reader
from .paths import WORK
from .steps import NOTED, Average, Learner, learner, note

PAIRS_WEIGHT = 3.0
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
    learns, log = learner(reader, args.rate), WORK / f"{args.name}.log"
    steps = sum(len(epoch_batches(sets, epoch, args.seed, 0)) for epoch in range(args.epochs))
    first, step = resume(args.name, learns)
    for epoch in range(first, args.epochs):
        torch.manual_seed(args.seed * 1000 + epoch)
        reader.train()
        started, total = time.time(), 0.0
        for number, batch in enumerate(epoch_batches(sets, epoch, args.seed, args.masked), 1):
            total += learns.take(losses(reader, batch), step, steps)
            step += 1
            if number % NOTED == 0:
                note(log, f"epoch {epoch + 1} step {step} loss {total / number:.4f} {time.time() - started:.0f} s")
        finish(args.name, learns, {"epoch": epoch + 1, "step": step})
        note(log, json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - started), **judge(learns.average, reader, dev)}))


def checkpoint_of(name: str) -> Path:
    return WORK / f"{name}.resume.pt"


def resume(name: str, learns: Learner) -> tuple[int, int]:
    """Goes on where training of this name was stopped; gives the epochs and steps that were made."""
    if not checkpoint_of(name).exists():
        return 0, 0
    state = torch.load(checkpoint_of(name), weights_only=True)
    learns.model.load_state_dict(state["reader"])
    learns.optimize.load_state_dict(state["optimizer"])
    learns.average.values = state["average"]
    return state["epoch"], state["step"]


def judge(average: Average, reader: Reader, dev: list) -> dict:
    mean = Reader(reader.shape)
    mean.load_state_dict(average.values)
    return {str(length): evaluate(mean, dev, length) for length in LENGTHS}


def finish(name: str, learns: Learner, place: dict) -> None:
    """Keeps what it takes to go on, and the running mean as the model."""
    reader, average, checkpoint = learns.model, learns.average.values, checkpoint_of(name)
    state = {"reader": reader.state_dict(), "optimizer": learns.optimize.state_dict(), "average": average, **place}
    torch.save(state, checkpoint.with_suffix(".new"))
    checkpoint.with_suffix(".new").rename(checkpoint)
    torch.save({"shape": reader.shape.as_dict(), "weights": average}, WORK / f"{name}.pt")


if __name__ == "__main__":
    main()
