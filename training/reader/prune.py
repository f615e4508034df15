"""A smaller reader from a trained one: the least useful units of the feed-forward parts and the least useful heads go.

How useful a unit is: the mean of |value × gradient of the loss| over some batches (first-order Taylor, Molchanov et al. 2017;
heads as in Michel et al. 2019). Layers stay, since a chain of thin layers loses less than a short chain of thick ones.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from .batches import Batch
from .model import Layer, Reader


def usefulness(reader: Reader, batches: list[Batch], loss_of) -> tuple[list[Tensor], list[Tensor]]:
    """For each layer the usefulness of its feed-forward units, and of its heads."""
    layers = list(reader.encoder.layers)
    inner = [torch.zeros(reader.shape.inner) for _ in layers]
    heads = [torch.zeros(reader.shape.heads) for _ in layers]
    held: list[tuple[list[Tensor], int, Tensor]] = []

    def hold(sums: list[Tensor], index: int):
        def hook(_module, inputs: tuple) -> None:
            value = inputs[0]
            value.retain_grad()
            held.append((sums, index, value))

        return hook

    hooks = [
        module.register_forward_pre_hook(hold(sums, index))
        for index, layer in enumerate(layers)
        for module, sums in ((layer.down, inner), (layer.out, heads))
    ]
    reader.eval()
    for batch in batches:
        held.clear()
        loss_of(reader, batch).backward()
        for sums, index, value in held:
            score = (value * value.grad).float().abs().flatten(0, 1).sum(0)
            sums[index] += score.view(len(sums[index]), -1).sum(1)
        reader.zero_grad()
    for hook in hooks:
        hook.remove()
    return inner, heads


def prune(reader: Reader, batches: list[Batch], loss_of, inner: int, heads: int, rectified: bool) -> Reader:
    """The same reader with `inner` feed-forward units and `heads` heads in each layer, the most useful ones; relu for gelu where `rectified`."""
    units, kept_heads = usefulness(reader, batches, loss_of)
    small = Reader(replace(reader.shape, inner=inner, heads=heads, rectified=rectified), 0.1)
    state = {name: value for name, value in reader.state_dict().items() if ".layers." not in name}
    small.load_state_dict(state, strict=False)
    for index, (new, old) in enumerate(zip(small.encoder.layers, reader.encoder.layers)):
        cut(new, old, best(units[index], inner), best(kept_heads[index], heads), reader.shape.head)
    return small


def best(scores: Tensor, count: int) -> Tensor:
    return scores.topk(count).indices.sort().values


@torch.no_grad()
def cut(new: Layer, old: Layer, units: Tensor, heads: Tensor, size: int) -> None:
    columns = (heads[:, None] * size + torch.arange(size)).flatten()
    rows = torch.cat([columns + part * old.heads * size for part in range(3)])
    new.qkv.weight.copy_(old.qkv.weight[rows])
    new.qkv.bias.copy_(old.qkv.bias[rows])
    new.out.weight.copy_(old.out.weight[:, columns])
    new.out.bias.copy_(old.out.bias)
    new.up.weight.copy_(old.up.weight[units])
    new.up.bias.copy_(old.up.bias[units])
    new.down.weight.copy_(old.down.weight[:, units])
    new.down.bias.copy_(old.down.bias)
    new.norm_1.load_state_dict(old.norm_1.state_dict())
    new.norm_2.load_state_dict(old.norm_2.state_dict())
