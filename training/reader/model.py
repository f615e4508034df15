"""The reading model: one small encoder, a cue head on every piece, a pair head on every cue and piece."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

FEATURES = 16
CUE_TAGS = 3
PAIR_TAGS = 5
DISTANCES = 48
RELATIONS = 7


@dataclass(frozen=True)
class Shape:
    """`layers` of the base that are kept, by index; `inner`, `heads`: width of feed-forward parts, number of heads of `head`
    values each, which pruning lowers; `rectified`: relu in place of gelu, everywhere; the rest as in the base."""

    layers: tuple[int, ...] = (0, 1, 2, 3, 4, 5)
    width: int = 384
    heads: int = 12
    head: int = 32
    inner: int = 1536
    pair_width: int = 192
    pair_reach: int = 5
    rectified: bool = False
    pieces: int = 30522
    positions: int = 512

    def as_dict(self) -> dict:
        return asdict(self)


class Dropout(nn.Module):
    """Drop-out from a pool of random numbers at a random place: fresh ones for every value take a sixth of a step on CPUs."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share, self.pool = share, None

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        if self.pool is None or self.pool.numel() < 2 * x.numel() or self.pool.dtype != x.dtype:
            kept = torch.rand(2 * x.numel() + 1_000_003) >= self.share
            self.pool = (kept / (1 - self.share)).to(x.dtype)
        start = int(torch.randint(self.pool.numel() - x.numel(), ()))
        return x * self.pool[start : start + x.numel()].view(x.shape)


def bend(shape: Shape) -> nn.Module:
    """What bends the straight lines between two products."""
    return nn.ReLU() if shape.rectified else nn.GELU(approximate="tanh")


class Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019), with the tanh form of gelu, which runs faster."""

    def __init__(self, shape: Shape, drop: float) -> None:
        super().__init__()
        self.heads, self.drop, self.bend = shape.heads, Dropout(drop), bend(shape)
        self.qkv = nn.Linear(shape.width, 3 * shape.heads * shape.head)
        self.out = nn.Linear(shape.heads * shape.head, shape.width)
        self.norm_1 = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.inner)
        self.down = nn.Linear(shape.inner, shape.width)
        self.norm_2 = nn.LayerNorm(shape.width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        with torch.autocast("cpu", enabled=False):
            weights = torch.softmax(q * q.shape[-1] ** -0.5 @ k.transpose(-1, -2) + mask.to(q.dtype), -1)
            seen = weights @ v
        seen = self.out(seen.transpose(1, 2).reshape(batch, length, -1))
        x = self.norm_1(x + self.drop(seen))
        inner = self.down(self.bend(self.up(x)))
        return self.norm_2(x + self.drop(inner))


class Encoder(nn.Module):
    def __init__(self, shape: Shape, drop: float) -> None:
        super().__init__()
        self.drop = Dropout(drop)
        self.words = nn.Embedding(shape.pieces, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.features = nn.Embedding(FEATURES, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, drop) for _ in shape.layers)
        nn.init.normal_(self.features.weight, std=0.02)

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor) -> Tensor:
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.features(features)
        x = self.drop(self.norm(x))
        mask = torch.where(keep, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


class PairHead(nn.Module):
    """For a cue (mean of its pieces) and every piece of the window: nothing, source or content. A depth-wise convolution
    lets neighbours agree on where a span begins and ends."""

    def __init__(self, shape: Shape, drop: float) -> None:
        super().__init__()
        self.drop, self.bend = Dropout(drop), bend(shape)
        self.piece = nn.Linear(shape.width, shape.pair_width)
        self.cue = nn.Linear(shape.width, shape.pair_width)
        self.distance = nn.Embedding(DISTANCES, shape.pair_width)
        self.relation = nn.Embedding(RELATIONS, shape.pair_width)
        self.near = nn.Conv1d(shape.pair_width, shape.pair_width, shape.pair_reach, padding="same", groups=shape.pair_width)
        self.tags = nn.Linear(shape.pair_width, PAIR_TAGS)
        self.product = nn.Linear(shape.width, PAIR_TAGS * shape.width // 4)
        self.narrow = nn.Linear(shape.width, shape.width // 4)
        for table in (self.distance, self.relation):
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, hidden: Tensor, rows: Tensor, cue_mask: Tensor, distance: Tensor, relation: Tensor) -> Tensor:
        """`rows`: the window of each cue; the rest cues × pieces. Gives cues × pieces × tags."""
        cues = torch.bmm(cue_mask.to(hidden.dtype)[:, None], hidden.index_select(0, rows))[:, 0]
        mixed = self.piece(hidden).index_select(0, rows) + self.cue(cues)[:, None] + self.distance(distance) + self.relation(relation)
        mixed = self.bend(mixed)
        mixed = mixed + self.bend(self.near(mixed.transpose(1, 2)).transpose(1, 2))
        product = self.product(cues).view(len(rows), PAIR_TAGS, -1)
        bilinear = torch.bmm(self.narrow(hidden).index_select(0, rows), product.transpose(1, 2))
        return self.tags(self.drop(mixed)) + bilinear


class Reader(nn.Module):
    def __init__(self, shape: Shape, drop: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape, drop)
        self.cue = nn.Linear(shape.width, CUE_TAGS)
        self.pairs = PairHead(shape, drop)


def load_base(model: nn.Module, path: Path) -> None:
    """Copies the weights of the base (all-MiniLM-L6-v2) into the encoder of a model, the layers that its `shape` keeps."""
    base = {name: value.float() for name, value in load_file(path).items() if value.is_floating_point()}
    encoder = model.encoder
    with torch.no_grad():
        kind = base["embeddings.token_type_embeddings.weight"][0]
        encoder.words.weight.copy_(base["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(base["embeddings.position_embeddings.weight"] + kind)
        copy(encoder.norm, base, "embeddings.LayerNorm")
        for layer, index in zip(encoder.layers, model.shape.layers):
            load_layer(layer, base, f"encoder.layer.{index}")


def load_layer(layer: Layer, base: dict, prefix: str) -> None:
    parts = [f"{prefix}.attention.self.{name}" for name in ("query", "key", "value")]
    layer.qkv.weight.copy_(torch.cat([base[f"{part}.weight"] for part in parts]))
    layer.qkv.bias.copy_(torch.cat([base[f"{part}.bias"] for part in parts]))
    copy(layer.out, base, f"{prefix}.attention.output.dense")
    copy(layer.norm_1, base, f"{prefix}.attention.output.LayerNorm")
    copy(layer.up, base, f"{prefix}.intermediate.dense")
    copy(layer.down, base, f"{prefix}.output.dense")
    copy(layer.norm_2, base, f"{prefix}.output.LayerNorm")


def copy(module: nn.Module, base: dict, name: str) -> None:
    module.weight.copy_(base[f"{name}.weight"])
    module.bias.copy_(base[f"{name}.bias"])
