import type { ChangeAt, ClaimView, LogRow, PassageAt } from '../../../src/api/index.ts';
import type { Proof, Stance } from '../../../src/model/index.ts';
import type { Context } from '../board/context.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { placeOf, proofKey } from '../lib/claims.ts';
import { quoted, short } from '../lib/words.ts';
import type { Entry } from './entries.ts';

const orNull = <T>(call: Promise<T>): Promise<T | null> => call.catch(() => null);

/** Where words stand now that were corrected, where that is no longer the claim that the page shows. */
async function whereNow(words: PassageAt, page: PassageAt): Promise<string> {
  const [now, shown] = await Promise.all(
    [words, page].map(({ report, start }) => orNull(api.claim(report, String(start)))),
  );
  if (!now) return ' These words stand on no claim now.';
  if (now.claim.id === shown?.claim.id) return '';
  return ` They stand on another claim now: ${quoted(short(now.claim.wording, 80))}`;
}

/** Corrections of words on a claim; each is made at every place where the words stand, and says where they went. */
export function useCorrections({ claim }: ClaimView, context: Context) {
  const act = useAct();
  const page = placeOf(claim.id);
  const at = ({ report, start, end }: Proof): PassageAt => ({ report: context.hashOf(report), start, end });
  const all = ({ places }: Entry, change: (p: PassageAt) => ChangeAt, done: string): Promise<boolean> => {
    const work = async (): Promise<readonly LogRow[]> => {
      const rows: LogRow[] = [];
      for (const place of places) rows.push(await api.correct(change(at(place))));
      return rows;
    };
    return act(work, async () => `${done}${await whereNow(at(places[0]!), page)} u takes it back.`);
  };
  /** Words that keep the claim where these words leave it. */
  const others = ({ places }: Entry): PassageAt => {
    const own = new Set(places.map(proofKey));
    const other = claim.stances.find(({ proof }) => !own.has(proofKey(proof)));
    return other ? at(other.proof) : page;
  };
  return {
    speaker: (entry: Entry, name: string) =>
      all(entry, (p) => ({ op: 'speaker', p, speaker: { name } }), `The speaker is ${name} now.`),
    stance: (entry: Entry, stance: Stance['stance'] | null) =>
      all(
        entry,
        (p) => ({ op: 'stance', p, q: page, stance }),
        stance === null ? 'It is not about this claim now.' : `It ${stance} the claim now.`,
      ),
    apart: (entry: Entry) =>
      all(entry, (p) => ({ op: 'apart', p, q: others(entry) }), 'It is apart from this claim now.'),
  };
}
