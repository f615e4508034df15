import type { Entity, Proposition, Quantity, Span } from '../../model/index.ts';
import { contains, remembered } from '../../text/index.ts';
import type { Annotator, Draft } from '../annotator.ts';
import { actOf, classOfCue, isAccusing } from '../cues/index.ts';
import {
  accusedOf,
  isNegated,
  isOwnDeed,
  keysOf,
  namesBusiness,
  namesNeighbour,
  pronounAccused,
} from '../propositions/index.ts';
import { isResponsibility } from '../statements/index.ts';
import { type Holder, holders, partyOf, surnameOf } from './holders.ts';

function numbersIn(quantities: readonly Quantity[], span: Span): readonly number[] {
  // an age counts nobody: "a 21-year-old student died"
  return quantities.filter(({ span: at, unit }) => unit !== 'age' && contains(span, at)).map(({ value }) => value);
}

/** The other of the two states that the report is most about. */
function otherParty(draft: Draft, party: string | null): string | null {
  const named = Map.groupBy(draft.parties.findAll(draft.report.text), ({ party: name }) => name);
  const most = [...named]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([name]) => name);
  return party !== null && most.includes(party) ? (most.find((name) => name !== party) ?? null) : null;
}

/** The organisation the report names most, the speaker's own left out. */
function mainBusiness(draft: Draft, speaker: string | null): string | null {
  const count = (name: string): number => draft.report.text.split(name).length - 1;
  const named = draft.entities.filter(
    ({ id, kind, name, party }) =>
      id !== speaker && kind === 'organisation' && /^\p{Lu}/u.test(name) && (party === null || party === name),
  );
  return named.toSorted((a, b) => count(b.name) - count(a.name) || (a.name < b.name ? -1 : 1))[0]?.name ?? null;
}

const tellingWords = remembered((name): readonly string[] => name.split(' ').filter((word) => word.length > 3));

/** One name for one accused: "Chipmaker Veltrix" and "Veltrix Corp." are the entity that its text calls both; of persons the surname. */
function oneName(draft: Draft, accused: string): string {
  // "Ombara mediator says government broke the deal": the state, and not who is called by it
  if (draft.parties.find(accused)?.party === accused) return accused;
  const words = accused.replace(/[.,]/g, '').split(' ');
  const isSame = (name: string): boolean => tellingWords(name).some((word) => words.includes(word));
  const entity = draft.entities.find(
    ({ kind, name }) => (kind === 'organisation' || kind === 'person') && isSame(name),
  );
  return entity ? nameAs(entity) : accused;
}

/** How an accused goes by: a person by surname, a body by its party. */
const nameAs = ({ kind, name, party }: Entity): string => (kind === 'person' ? surnameOf(name) : (party ?? name));

/** "accused [it] of hiding losses": the one of somebody named whom the pronoun at an offset means. */
function meantAt(draft: Draft, [start]: Span, pronoun: string): string | null {
  const entity = draft.entities.find(
    ({ name, mentions }) =>
      /^\p{Lu}/u.test(name) && mentions.some(([from, to]) => from === start && to === start + pronoun.length),
  );
  return entity ? nameAs(entity) : null;
}

function accusedBy(draft: Draft, holder: Holder, span: Span): string | null {
  const words = draft.report.text.slice(...span);
  const accusing = isAccusing(holder.cue);
  const party = partyOf(draft, holder.speaker);
  const pronoun = accusing ? pronounAccused(words) : null;
  if (pronoun) return meantAt(draft, span, pronoun);
  if (accusing && namesBusiness(words)) return mainBusiness(draft, holder.speaker);
  if (accusing && namesNeighbour(words)) return otherParty(draft, party);
  if ((classOfCue(holder.cue).cueClass === 'denying' && isOwnDeed(words)) || isResponsibility(holder.cue, words))
    return party ?? draft.entities.find(({ id }) => id === holder.speaker)?.name ?? null;
  const accused = accusedOf(words, accusing, draft.parties);
  return accused && oneName(draft, accused);
}

export const propositions: Annotator = {
  name: 'propositions',
  requires: ['report', 'statements', 'own', 'entities', 'parties', 'quantities'],
  assigns: ['propositions'],
  annotate: (draft) => {
    const make = (holder: Holder, span: Span): Proposition => {
      const words = draft.report.text.slice(...span);
      return {
        span,
        of: holder.id,
        act: actOf(holder.cue, words),
        negated: isNegated(words),
        accused: accusedBy(draft, holder, span),
        keys: keysOf(words, draft.parties, numbersIn(draft.quantities, span)),
        meaning: null,
        bearing: null,
      };
    };
    return {
      propositions: holders(draft).flatMap((holder) =>
        holder.readings.filter((reading) => reading.type === 'proposition').map(({ span }) => make(holder, span)),
      ),
    };
  },
};
