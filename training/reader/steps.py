"""Steps of training over batches, epoch by epoch: what all models here learn by."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from .paths import WORK

AVERAGE = 0.998
NOTED = 50
"""Steps from one line of the log to the next."""


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

    def __init__(self, model: nn.Module) -> None:
        self.values = {name: value.detach().clone() for name, value in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model: nn.Module, step: int) -> None:
        keep = min(AVERAGE, (step + 1) / (step + 10))
        for name, value in model.state_dict().items():
            self.values[name].lerp_(value, 1 - keep)


@dataclass(frozen=True)
class Learner:
    """A model with what its steps need. `rates`: of each group of weights at its height."""

    model: nn.Module
    optimize: torch.optim.Optimizer
    rates: list[float]
    average: Average

    def take(self, loss: Tensor, step: int, steps: int) -> float:
        """Step number `step` of `steps`; gives the loss as a number."""
        for group, rate in zip(self.optimize.param_groups, self.rates):
            group["lr"] = rate * rate_at(step, steps)
        self.optimize.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimize.step()
        self.average.update(self.model, step)
        return loss.item()


def learner(model: nn.Module, rate: float) -> Learner:
    optimize = optimizer(model, rate)
    return Learner(model, optimize, [group["lr"] for group in optimize.param_groups], Average(model))


@dataclass(frozen=True)
class Plan:
    """`rate`: of the encoder at its height; `batches`: those of an epoch, by its number, about as many in each."""

    name: str
    epochs: int
    rate: float
    batches: Callable[[int], Sequence]


def run(plan: Plan, model: nn.Module, losses: Callable[..., Tensor], keep: Callable[[dict[str, Tensor]], dict]) -> None:
    """After each epoch `keep` is given the running mean of the weights, and what it answers is noted in the log."""
    learns, log = learner(model, plan.rate), WORK / f"{plan.name}.log"
    step, steps = 0, plan.epochs * len(plan.batches(0))
    for epoch in range(plan.epochs):
        model.train()
        started, total, batches = time.time(), 0.0, plan.batches(epoch)
        for number, batch in enumerate(batches, 1):
            total += learns.take(losses(model, batch), step, steps)
            step += 1
            if number % NOTED == 0:
                note(log, f"epoch {epoch + 1} step {number}/{len(batches)} loss {total / number:.4f} {time.time() - started:.0f} s")
        place = {"epoch": epoch + 1, "loss": round(total / len(batches), 4), "seconds": round(time.time() - started)}
        note(log, json.dumps({**place, **keep(learns.average.values)}))


def keeper(name: str, save: Callable[[dict[str, Tensor], Path], None], judge: Callable[[Path], dict]):
    """Saves the weights that it is given, and tells how good they are."""
    path = WORK / f"{name}.pt"

    def keep(weights: dict[str, Tensor]) -> dict:
        save(weights, path)
        return judge(path)

    return keep


def note(log: Path, line: str) -> None:
    with log.open("a") as file:
        file.write(line + "\n")
    print(line, flush=True)
