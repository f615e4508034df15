/**
 * A pure function of words that remembers what it found, for words that come again and again in a report. When it knows
 * `most` words it forgets all.
 */
export function remembered<Found extends NonNullable<unknown> | null>(read: (words: string) => Found, most = 4000) {
  const known = new Map<string, Found>();
  return (words: string): Found => {
    const found = known.get(words);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = read(words);
    known.set(words, made);
    return made;
  };
}
