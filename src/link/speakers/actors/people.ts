/**
 * Persons whom world news names often, with spellings and short forms that are surely theirs. No offices: those change.
 * A surname alone stands here only where news means this person by it; a story that names another of that surname keeps
 * them apart. Compiled by hand for this project; public domain (CC0 1.0).
 */
export const people = `
Volodymyr Zelenskyy = Zelenskyy, Zelensky, Zelenskiy, Zelenski
Vladimir Putin = Putin
`;
