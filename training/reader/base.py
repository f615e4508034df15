"""Ready-made encoders that training may begin from: all-MiniLM-L6-v2 (BERT), which what is shipped is made of, and all-mpnet-base-v2,
which only teaches (Song et al. 2020). The file itself tells which one it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from .model import Layer, Shape

RELATIVE = "encoder.relative_attention_bias.weight"
"""Stands in MPNet alone."""
MPNET_SHAPE = Shape(layers=tuple(range(12)), width=768, head=64, inner=3072, buckets=32)
MPNET_SHIFT = 4
"""MPNet's own four pieces stand before the vocabulary of BERT."""
MPNET_PIECES = {0: 1, 100: 3, 101: 0, 102: 2, 103: 30526}
"""BERT's number of filling, unknown, start, stop and mask: MPNet's."""
MPNET_FIRST_PLACE = 2

Weights = dict[str, Tensor]


def read_base(path: Path) -> Weights:
    return {name: value.float() for name, value in load_file(path).items() if value.is_floating_point()}


def shape_of(base: Weights, layers: tuple[int, ...] | None = None) -> Shape:
    """The shape of the encoder in the file, with some of its layers or all."""
    shape = MPNET_SHAPE if RELATIVE in base else Shape()
    return replace(shape, layers=layers or shape.layers)


@torch.no_grad()
def load_base(model: nn.Module, base: Weights) -> None:
    """Copies the weights of a base into the encoder of a model, the layers that its `shape` keeps."""
    encoder = model.encoder
    words, places = embeddings(base)
    encoder.words.weight.copy_(words)
    encoder.positions.weight.copy_(places)
    copy(encoder.norm, base, "embeddings.LayerNorm")
    if RELATIVE in base:
        encoder.relative.table.weight.copy_(base[RELATIVE])
    for layer, index in zip(encoder.layers, model.shape.layers):
        load_layer(layer, base, f"encoder.layer.{index}")


def embeddings(base: Weights) -> tuple[Tensor, Tensor]:
    """Of BERT's word pieces in BERT's order, and of places from the first on."""
    words, places = base["embeddings.word_embeddings.weight"], base["embeddings.position_embeddings.weight"]
    if RELATIVE not in base:
        return words, places + base["embeddings.token_type_embeddings.weight"][0]
    ordered = words[MPNET_SHIFT:-1].clone()
    for piece, own in MPNET_PIECES.items():
        ordered[piece] = words[own]
    return ordered, places[MPNET_FIRST_PLACE:]


def load_layer(layer: Layer, base: Weights, prefix: str) -> None:
    attention, parts, out, norm = f"{prefix}.attention", ("self.query", "self.key", "self.value"), "output.dense", "output.LayerNorm"
    if RELATIVE in base:
        parts, out, norm = ("attn.q", "attn.k", "attn.v"), "attn.o", "LayerNorm"
    layer.qkv.weight.copy_(torch.cat([base[f"{attention}.{part}.weight"] for part in parts]))
    layer.qkv.bias.copy_(torch.cat([base[f"{attention}.{part}.bias"] for part in parts]))
    copy(layer.out, base, f"{attention}.{out}")
    copy(layer.norm_1, base, f"{attention}.{norm}")
    copy(layer.up, base, f"{prefix}.intermediate.dense")
    copy(layer.down, base, f"{prefix}.output.dense")
    copy(layer.norm_2, base, f"{prefix}.output.LayerNorm")


def copy(module: nn.Module, base: Weights, name: str) -> None:
    module.weight.copy_(base[f"{name}.weight"])
    module.bias.copy_(base[f"{name}.bias"])
