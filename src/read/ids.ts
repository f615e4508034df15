/**
 * Gives every report an id of its own: who asks second for an id gets it with `~2`, who asks third with `~3`; `taken`
 * are given already. The function returned remembers what it gave.
 */
export function uniqueIds(taken: readonly string[] = []): (wanted: string) => string {
  const given = new Map(taken.map((id) => [id, 1]));
  return (wanted) => {
    const id = freeId(wanted, given);
    given.set(id, 1);
    return id;
  };
}

/** Counts on from the last number given for this id, so that many equal ids stay cheap. */
function freeId(wanted: string, given: Map<string, number>): string {
  let count = given.get(wanted);
  if (count === undefined) return wanted;
  while (given.has(`${wanted}~${++count}`));
  given.set(wanted, count);
  return `${wanted}~${count}`;
}
