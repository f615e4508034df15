import { useState } from 'react';
import type { ChangeAt, LogRow, PassageAt } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { placeOf, stanceVerb } from '../lib/claims.ts';
import { moveRow, rowInFocus } from '../lib/rows.ts';
import type { HeldRow } from './held.ts';

/** What was done to each row on this page, in words, and the doing of it; `hashOf` gives a report's hash by its id. */
export function useChecks(hashOf: (id: string) => string) {
  const act = useAct();
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const at = ({ row: { proof } }: HeldRow): PassageAt => ({ ...proof, report: hashOf(proof.report) });
  const settle = async (held: HeldRow, says: string, work: () => Promise<LogRow>): Promise<boolean> => {
    if (rowInFocus() === held.id) moveRow(1);
    setDone((before) => new Map(before).set(held.id, says));
    return act(work, null);
  };
  const correct = (held: HeldRow, says: string, change: ChangeAt): Promise<boolean> =>
    settle(held, says, () => api.correct(change));
  return {
    done,
    right: (held: HeldRow) => settle(held, 'right', () => api.check(at(held), held.row.speaker.name, held.row.stance)),
    speaker: (held: HeldRow, name: string) =>
      correct(held, `said by ${name}`, { op: 'speaker', p: at(held), speaker: { name } }),
    stance: (held: HeldRow, stance: Stance['stance'] | null) => {
      const says = stance === null ? 'not about this claim' : stanceVerb[stance];
      return correct(held, says, { op: 'stance', p: at(held), q: placeOf(held.row.claim), stance });
    },
    drop: (held: HeldRow) => correct(held, 'no statement', { op: 'drop', p: at(held) }),
  };
}

export type Checks = ReturnType<typeof useChecks>;
