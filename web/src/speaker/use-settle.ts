import type { PassageAt, SpeakerView } from '../../../src/api/index.ts';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { useKeys } from '../lib/keys.ts';
import { rowInFocus } from '../lib/rows.ts';
import type { Around } from './around.ts';
import { nameRow } from './names.tsx';
import { type Suggestion, suggestionRow } from './suggestions.tsx';

type Name = SpeakerView['names'][number];

/** What a person settles on a speaker's page, by button or key: who is the same, and whom a report means by a name. */
export function useSettle(view: SpeakerView, around: Around) {
  const act = useAct();
  const at = ({ proof: { report, start, end } }: Name): PassageAt => ({ report: around.hashOf(report), start, end });
  const settle = ({ speaker, p, q }: Suggestion, isSame: boolean): void =>
    void act(
      () => api.correct({ op: isSame ? 'one speaker' : 'two speakers', p, q }),
      isSame
        ? `${speaker.name} is the same, everywhere. u takes it back.`
        : `${speaker.name} is another. u takes it back.`,
    );
  const others = ({ proof }: Name): readonly Name[] => [
    ...new Map(view.names.filter((n) => n.proof.report !== proof.report).map((n) => [n.proof.report, n])).values(),
  ];
  const apart = (name: Name): void =>
    void act(async () => {
      const rows = [];
      for (const other of others(name)) rows.push(await api.correct({ op: 'two speakers', p: at(name), q: at(other) }));
      return rows;
    }, 'That report means somebody else now. u takes it back.');
  const suggested = (): Suggestion | undefined =>
    view.suggestions.find((each) => suggestionRow(each) === rowInFocus()) ?? view.suggestions[0];
  const onSuggestion = (isSame: boolean) => () => {
    const suggestion = suggested();
    if (suggestion) settle(suggestion, isSame);
  };
  const isSeveral = new Set(view.names.map(({ proof }) => proof.report)).size > 1;
  useKeys([
    { key: 'y', does: 'the same', run: onSuggestion(true) },
    { key: 'n', does: 'another', run: onSuggestion(false) },
    {
      key: 't',
      does: 'somebody else in that report',
      run: () => {
        const name = view.names.find((each) => nameRow(each) === rowInFocus());
        if (name && isSeveral) apart(name);
      },
    },
  ]);
  return { settle, apart: isSeveral ? apart : null };
}
