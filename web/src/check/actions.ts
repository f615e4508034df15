import type { Stance } from '../../../src/model/index.ts';
import { stanceVerb } from '../lib/claims.ts';
import { type KeyRow, useKeys } from '../lib/keys.ts';
import { holdRow, moveRow, rowInFocus } from '../lib/rows.ts';
import type { Action } from '../shell/corrections.tsx';
import type { HeldRow } from './held.ts';
import type { Checks } from './use-checks.ts';

/** The stances that a person may give, with the key of one. */
const STANCES: readonly (readonly [Stance['stance'], string | null])[] = [
  ['asserts', null],
  ['denies', 'd'],
  ['cannot verify', null],
  ['investigating', null],
  ['no comment', null],
];

type Ask = (held: HeldRow) => void;

/** What can be corrected of a row; the speaker is asked for. */
export function actionsOf(held: HeldRow, checks: Checks, askSpeaker: Ask): readonly Action[] {
  const action = (key: string | null, says: string, work: Ask | ((held: HeldRow) => Promise<unknown>)): Action => ({
    key,
    says,
    run: () => {
      holdRow(held.id);
      void work(held);
    },
  });
  return [
    action('s', 'Correct speaker', askSpeaker),
    ...STANCES.filter(([stance]) => stance !== held.row.stance).map(([stance, key]) =>
      action(key, `Here it ${stanceVerb[stance]}`, (each) => checks.stance(each, stance)),
    ),
    action('0', 'Not about this claim', (each) => checks.stance(each, null)),
    action('x', 'No statement', checks.drop),
  ];
}

/** Keys for the row that has the focus. On one that is settled they only go on. */
export function useCheckKeys(rows: readonly HeldRow[], checks: Checks, askSpeaker: Ask): void {
  const onFocus = (key: string, does: string, work: (held: HeldRow) => unknown): KeyRow => ({
    key,
    does,
    run: () => {
      const held = rows.find(({ id }) => id === rowInFocus());
      if (held?.isLeft) work(held);
      else moveRow(1);
    },
  });
  useKeys([
    onFocus('y', 'it is right', checks.right),
    onFocus('s', 'correct the speaker', askSpeaker),
    onFocus('d', 'denies it', (held) => checks.stance(held, 'denies')),
    onFocus('0', 'not about it', (held) => checks.stance(held, null)),
    onFocus('x', 'no statement', checks.drop),
  ]);
}
