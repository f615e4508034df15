"""Where things lie. Everything that training makes on its way stands in `training/.work`, which git ignores."""

from pathlib import Path

TRAINING = Path(__file__).resolve().parent.parent
WORK = TRAINING / ".work"
MODEL = TRAINING.parent / "models" / "reader"
VOCABULARY = MODEL / "vocab.txt"
