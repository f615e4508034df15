"""Steps of training over batches, epoch by epoch."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor, nn

from .paths import WORK
from .train import Average, note, optimizer, rate_at

NOTED = 50
"""Steps from one line of the log to the next."""


@dataclass(frozen=True)
class Plan:
    """`rate`: of the encoder at its height; `batches`: those of an epoch, by its number, as many in each."""

    name: str
    epochs: int
    rate: float
    batches: Callable[[int], Sequence]


def run(plan: Plan, model: nn.Module, losses: Callable[..., Tensor], keep: Callable[[dict[str, Tensor]], dict]) -> None:
    """After each epoch `keep` is given the running mean of the weights, and what it answers is noted in the log."""
    optimize, average, log = optimizer(model, plan.rate), Average(model), WORK / f"{plan.name}.log"
    bases = [group["lr"] for group in optimize.param_groups]
    step, steps = 0, plan.epochs * len(plan.batches(0))
    for epoch in range(plan.epochs):
        model.train()
        started, total, batches = time.time(), 0.0, plan.batches(epoch)
        for number, batch in enumerate(batches, 1):
            for group, base in zip(optimize.param_groups, bases):
                group["lr"] = base * rate_at(step, steps)
            loss = losses(model, batch)
            optimize.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimize.step()
            average.update(model, step)
            step, total = step + 1, total + loss.item()
            if number % NOTED == 0:
                note(log, f"epoch {epoch + 1} step {number}/{len(batches)} loss {total / number:.4f} {time.time() - started:.0f} s")
        place = {"epoch": epoch + 1, "loss": round(total / len(batches), 4), "seconds": round(time.time() - started)}
        note(log, json.dumps({**place, **keep(average.values)}))
