"""Windows: whole paragraphs that the encoder reads at once. 99 of 100 attributions of PolNeAR lie within one paragraph."""

from __future__ import annotations

from .pieces import NEW_PARAGRAPH, Pieces

OVERLAP = 32


def windows(pieces: Pieces, longest: int) -> list[tuple[int, int, int, int]]:
    """(start, end, own from, own to) over pieces: paragraphs are packed while they fit; one longer than a window is read in
    pieces that share `OVERLAP` on both sides, each answering for its middle."""
    count = len(pieces.ids)
    starts = [i for i, feature in enumerate(pieces.features) if feature & NEW_PARAGRAPH] + [count]
    found, first = [], 0
    for begin, end in zip(starts, starts[1:]):
        if end - first > longest and begin > first:
            found.append((first, begin, first, begin))
            first = begin
        if end - first > longest:
            found.extend(pieces_of_long(first, end, longest))
            first = end
    if count > first:
        found.append((first, count, first, count))
    return found


def pieces_of_long(first: int, end: int, longest: int) -> list[tuple[int, int, int, int]]:
    stride = longest - 2 * OVERLAP
    steps = 1 + max(0, -(-(end - first - longest) // stride))
    found = []
    for step in range(steps):
        start = first + step * stride
        stop = min(start + longest, end)
        own_from = first if step == 0 else start + OVERLAP
        own_to = end if step == steps - 1 else stop - OVERLAP
        found.append((start, stop, own_from, own_to))
    return found
