/**
 * The best assignment (Kuhn 1955, Munkres 1957; here by potentials and shortest augmenting paths): which column each row
 * takes, no column twice, so that the weights taken add up to the most. -1 for a row without a column, where there are
 * more rows than columns.
 */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  const [rows, columns] = [weights.length, weights[0]?.length ?? 0];
  if (rows <= columns) return assignRows(weights, columns);
  const turned = Array.from({ length: columns }, (_, column) => weights.map((row) => row[column]!));
  const taken = new Map(assignRows(turned, rows).map((row, column) => [row, column]));
  return weights.map((_, row) => taken.get(row) ?? -1);
}

/** Rows are entered one by one; each changes the columns of those before where that costs least. Index 0 stands for "none yet". */
function assignRows(weights: readonly (readonly number[])[], columns: number): readonly number[] {
  const ofRow = new Array<number>(weights.length + 1).fill(0);
  const ofColumn = new Array<number>(columns + 1).fill(0);
  const rowAt = new Array<number>(columns + 1).fill(0);
  for (let entering = 1; entering <= weights.length; entering++) {
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(columns + 1).fill(0);
    const seen = new Set<number>();
    rowAt[0] = entering;
    let at = 0;
    while (rowAt[at] !== 0) {
      seen.add(at);
      const row = rowAt[at]!;
      let [next, step] = [0, Number.POSITIVE_INFINITY];
      for (let column = 1; column <= columns; column++) {
        if (seen.has(column)) continue;
        const cost = -weights[row - 1]![column - 1]! - ofRow[row]! - ofColumn[column]!;
        if (cost < least[column]!) [least[column], from[column]] = [cost, at];
        if (least[column]! < step) [next, step] = [column, least[column]!];
      }
      for (let column = 0; column <= columns; column++) {
        if (seen.has(column)) {
          ofRow[rowAt[column]!]! += step;
          ofColumn[column]! -= step;
        } else least[column]! -= step;
      }
      at = next;
    }
    for (; at !== 0; at = from[at]!) rowAt[at] = rowAt[from[at]!]!;
  }
  const columnOf = new Map(rowAt.map((row, column) => [row, column - 1]));
  return weights.map((_, row) => columnOf.get(row + 1) ?? -1);
}
