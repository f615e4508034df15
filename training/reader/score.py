"""Relation F1 as `eval/attribution.ts` counts it; here to choose a threshold while training."""

from __future__ import annotations

import re

from .corpus import Attribution

WORD = re.compile(r"[^\W_]+(?:[’'][^\W\d_]+)?")
Sets = tuple[frozenset, frozenset, frozenset]


def word_sets(text: str, attributions: list[Attribution]) -> list[Sets]:
    words = [match.span() for match in WORD.finditer(text)]

    def inside(spans: list) -> frozenset:
        return frozenset(i for start, end in spans for i, (a, b) in enumerate(words) if a < end and b > start)

    return [(inside(one.source), inside(one.cue), inside(one.content)) for one in attributions]


def overlap(a: frozenset, b: frozenset) -> float:
    return len(a & b) / len(a | b) if a or b else 1.0


def soft(p: Sets, g: Sets) -> float:
    if not p[1] & g[1]:
        return 0.0
    source, content = overlap(p[0], g[0]), overlap(p[2], g[2])
    return source + content if source >= 0.5 and content >= 0.5 else 0.0


def exact(p: Sets, g: Sets) -> float:
    return float(p == g)


def pairs_of(predicted: list[Sets], gold: list[Sets], score) -> list[tuple[int, int]]:
    """Which predicted attribution goes with which of the gold, one to one, best matches first."""
    ranked = sorted(
        ((value, i, j) for i, p in enumerate(predicted) for j, g in enumerate(gold) if (value := score(p, g)) > 0),
        key=lambda pair: -pair[0],
    )
    pairs: dict[int, int] = {}
    for _, i, j in ranked:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return list(pairs.items())


def relation_f1(articles: list[tuple[list[Sets], list[Sets]]]) -> dict[str, float]:
    """`soft` and `exact` F1 over (predicted, gold) of every article."""
    sizes = sum(len(predicted) + len(gold) for predicted, gold in articles)
    return {
        name: 2 * sum(len(pairs_of(predicted, gold, score)) for predicted, gold in articles) / max(1, sizes)
        for name, score in (("soft", soft), ("exact", exact))
    }
