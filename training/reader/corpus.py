"""PolNeAR (Newell, Margolin and Ruths 2018): articles with the attributions that annotators drew, in brat stand-off form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Attribution:
    """Spans count code points, half-open."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True)
class Article:
    name: str
    annotator: str
    text: str
    attributions: list[Attribution]


def read_articles(folder: Path) -> Iterator[Article]:
    """Every article once for each of its annotators, by name."""
    for path in sorted((folder / "attributions").glob("*.ann")):
        name, annotator = re.fullmatch(r"(.*)_([0-9a-z]+)", path.stem).groups()
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        yield Article(name, annotator, text, list(read_attributions(path.read_text(encoding="utf-8"))))


def read_attributions(lines: str) -> Iterator[Attribution]:
    spans, events = {}, []
    for line in lines.split("\n"):
        mark, _, body = line.rstrip("\r").partition("\t")
        if mark.startswith("T") and body:
            spans[mark] = parse_spans(body.split("\t")[0].split(" ", 1)[1])
        elif mark.startswith("E") and body:
            events.append(body.split())
    for event in events:
        roles = {"source": [], "cue": [], "content": []}
        for part in event:
            role, _, mark = part.partition(":")
            roles.get(re.sub(r"\d+$", "", role).lower(), []).extend(spans.get(mark, []))
        if roles["cue"] or roles["content"]:
            yield Attribution(**roles)


def parse_spans(body: str) -> Spans:
    return [tuple(int(number) for number in pair.split()) for pair in body.split(";")]
