"""Word pieces with their places and features, equal to `src/infer` (which `vectors.jsonl` checks)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tokenizers import BertWordPieceTokenizer

from .paths import VOCABULARY

CAPITAL, CAPITALS, NO_LETTER = 1, 2, 3
QUOTED, NEW_PARAGRAPH = 4, 8
ENDS = {".", "?", "!"}
CLOSING = {"”", '"', "’", "'", ")"}


@dataclass(frozen=True)
class Pieces:
    """Lists of one length. Spans count code points, half-open."""

    ids: list[int]
    spans: list[tuple[int, int]]
    features: list[int]
    continues: list[bool]
    sentences: list[int]
    paragraphs: list[int]


@cache
def tokenizer() -> BertWordPieceTokenizer:
    return BertWordPieceTokenizer(str(VOCABULARY), lowercase=True, strip_accents=True)


def cut(text: str) -> Pieces:
    """The pieces of one text. A piece without width of its own is left out."""
    encoded = tokenizer().encode(text, add_special_tokens=False)
    ids, spans, reached = [], [], 0
    for piece, (start, end) in zip(encoded.ids, encoded.offsets):
        start = max(reached, start)
        if end <= start:
            continue
        ids.append(piece)
        spans.append((start, end))
        reached = end
    features = [case + quote + new for case, quote, new in zip(cases(text, spans), quotes(text, spans), firsts(text, spans))]
    sentences, paragraphs = places(text, spans, features)
    return Pieces(ids, spans, features, continuations(text, spans), sentences, paragraphs)


def cases(text: str, spans: list) -> list[int]:
    return [case_of(text[start:end]) for start, end in spans]


def case_of(piece: str) -> int:
    if not piece[0].isalpha():
        return NO_LETTER
    if len(piece) > 1 and piece.isupper():
        return CAPITALS
    return CAPITAL if piece[0].isupper() else 0


def quotes(text: str, spans: list) -> list[int]:
    """Whether a piece starts inside quotation marks, the marks themselves included; a line feed closes."""
    flags, is_open, at = [], False, 0
    for start, _ in spans:
        for char in text[at:start]:
            is_open = after(is_open, char)
        at = start
        flags.append(QUOTED if is_open or text[start] in "“\"" else 0)
    return flags


def after(is_open: bool, char: str) -> bool:
    if char == "“":
        return True
    if char == '"':
        return not is_open
    return False if char in "”\n" else is_open


def firsts(text: str, spans: list) -> list[int]:
    ends = [None, *(end for _, end in spans)]
    return [NEW_PARAGRAPH if end is None or "\n" in text[end:start] else 0 for end, (start, _) in zip(ends, spans)]


def is_word_character(char: str) -> bool:
    return char.isalnum() or char in "'’_"


def continuations(text: str, spans: list) -> list[bool]:
    """Whether a piece goes on with the word of the piece before."""
    before = [None, *spans]
    return [
        last is not None and last[1] == start and is_word_character(text[start]) and is_word_character(text[last[1] - 1])
        for last, (start, _) in zip(before, spans)
    ]


def places(text: str, spans: list, features: list[int]) -> tuple[list[int], list[int]]:
    """Number of the sentence and of the paragraph that each piece stands in. A sentence begins with a paragraph, or with a
    piece that is no small letter, after a blank after a full stop, a question or an exclamation mark (and closing marks)."""
    sentences, paragraphs, ended = [], [], False
    sentence = paragraph = -1
    for i, (start, end) in enumerate(spans):
        apart = i > 0 and spans[i - 1][1] < start
        if features[i] & NEW_PARAGRAPH:
            paragraph, sentence = paragraph + 1, sentence + 1
        elif ended and apart and features[i] & 3:
            sentence += 1
        mark = text[start:end]
        ended = mark in ENDS or (ended and mark in CLOSING and not apart)
        sentences.append(sentence)
        paragraphs.append(paragraph)
    return sentences, paragraphs
