import type { LinkedStance } from '../model/index.ts';

/** As much as is asked of a stance or a statement. */
export type Heard = Pick<LinkedStance, 'number' | 'source' | 'basis'>;

/** "Two officials", by whatever way they are told of. */
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;

/** "Officials", "sources", "residents": several who are neither counted nor named. */
const isUncounted = ({ number, source }: Heard): boolean =>
  number === 'several' && /^(role only|anonymous)$/.test(source.naming) && !COUNTED.test(source.name);

export const isWitness = ({ basis }: Heard): boolean => basis === 'saw or heard';

/** Witnesses who saw it may be many without a name; officials and sources who speak in chorus are one statement. */
export const isChorus = (heard: Heard): boolean => isUncounted(heard) && !isWitness(heard);

/** "Residents heard a blast": several witnesses, of whom the text may show one or none. */
export const areWitnesses = (heard: Heard): boolean => isUncounted(heard) && isWitness(heard);
