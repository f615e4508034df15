"""The reading model: one small encoder, a cue head on every piece, a pair head on every cue and piece."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn

FEATURES = 16
CUE_TAGS = 3
PAIR_TAGS = 5
DISTANCES = 48
RELATIONS = 7


@dataclass(frozen=True)
class Shape:
    """`layers` of the base that are kept, by index; `inner`, `heads`: width of feed-forward parts, number of heads of `head`
    values each, which pruning lowers; `rectified`: relu in place of gelu, everywhere; `buckets`: of relative places, where attention
    knows them; the rest as in the base."""

    layers: tuple[int, ...] = (0, 1, 2, 3, 4, 5)
    width: int = 384
    heads: int = 12
    head: int = 32
    inner: int = 1536
    pair_width: int = 192
    pair_reach: int = 5
    rectified: bool = False
    buckets: int = 0
    pieces: int = 30522
    positions: int = 512

    def as_dict(self) -> dict:
        return asdict(self)


def shape_from(kept: dict) -> Shape:
    """Of what `as_dict` gave, as a file keeps it."""
    return Shape(**{**kept, "layers": tuple(kept["layers"])})


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


class Relative(nn.Module):
    """What attention adds for how far apart two pieces stand (Raffel et al. 2020): near ones each for itself, far ones by logarithm."""

    FARTHEST = 128

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.table = nn.Embedding(shape.buckets, shape.heads)

    def forward(self, length: int) -> Tensor:
        places = torch.arange(length)
        apart = places[:, None] - places
        half = self.table.num_embeddings // 2
        near, far = half // 2, apart.abs().clamp(min=1).float()
        steps = near + (torch.log(far / near) / math.log(self.FARTHEST / near) * (half - near)).long()
        bucket = torch.where(apart.abs() < near, apart.abs(), steps.clamp(max=half - 1)) + half * (apart < 0)
        return self.table(bucket).permute(2, 0, 1)[None]


class Encoder(nn.Module):
    def __init__(self, shape: Shape, drop: float) -> None:
        super().__init__()
        self.drop = Dropout(drop)
        self.words = nn.Embedding(shape.pieces, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.features = nn.Embedding(FEATURES, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, drop) for _ in shape.layers)
        self.relative = Relative(shape) if shape.buckets else None
        nn.init.normal_(self.features.weight, std=0.02)

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor) -> Tensor:
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.features(features)
        x = self.drop(self.norm(x))
        mask = torch.where(keep, 0.0, -1e4)[:, None, None, :]
        if self.relative:
            mask = mask + self.relative(ids.shape[1])
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
