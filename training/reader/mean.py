"""The mean of the weights of checkpoints of one shape that one training came through (Izmailov et al. 2018).

    python -m reader.mean NAME=SHARE… [--name NAME]

Shares are made to sum to 1. Error where the shapes differ.
"""

from __future__ import annotations

import argparse

import torch

from .paths import WORK


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="+", metavar="NAME=SHARE")
    parser.add_argument("--name", default="reader")
    args = parser.parse_args()
    parts = [part.split("=") for part in args.parts]
    kept = [(torch.load(WORK / f"{name}.pt", weights_only=True), float(share)) for name, share in parts]
    first, total = kept[0][0], sum(share for _, share in kept)
    if any(each["shape"] != first["shape"] for each, _ in kept):
        raise SystemExit("the checkpoints are not of one shape")
    weights = {name: sum(each["weights"][name] * (share / total) for each, share in kept) for name in first["weights"]}
    torch.save({"shape": first["shape"], "weights": weights}, WORK / f"{args.name}.pt")


if __name__ == "__main__":
    main()
