import { useState } from 'react';
import type { ClaimView } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import type { Context } from '../board/context.ts';
import { PartyName } from '../board/voices.tsx';
import { countsOf, proofKey, type Side } from '../lib/claims.ts';
import { useKeys } from '../lib/keys.ts';
import { holdRow, rowInFocus } from '../lib/rows.ts';
import { placeOfSource } from '../lib/speaker-place.ts';
import { WhoDialog } from '../shell/who-dialog.tsx';
import { SpeakerLink } from '../speaker/speaker-link.tsx';
import { type Entry, everyProof, type PartyEntries } from './entries.ts';
import { EntryRow } from './entry-row.tsx';
import { useCorrections } from './use-corrections.ts';

const SIDES: readonly (readonly [Side, string])[] = [
  ['says', 'Says so'],
  ['denies', 'Denies'],
  ['cannot', 'Cannot say'],
];

interface Props {
  readonly view: ClaimView;
  readonly context: Context;
  readonly letterOf: (report: string) => string;
}

const rowId = ({ stance }: Entry): string => proofKey(stance.proof);

/** Everybody's words on a claim, every proof of them; keys correct the words that have the focus, in all their copies. */
export function VoiceColumns({ view, context, letterOf }: Props) {
  const { claim } = view;
  const [asked, setAsked] = useState<Entry | null>(null);
  const correct = useCorrections(view, context);
  const columns = SIDES.map(([side, label]) => {
    const parties = everyProof(claim, side, (proof) => context.quotes[proofKey(proof)]?.words ?? '');
    return { side, label, parties };
  });
  const entries = columns.flatMap(({ parties }) => parties.flatMap((p) => p.voices.flatMap((v) => v.entries)));
  const onFocus = (work: (entry: Entry) => unknown) => () => {
    const entry = entries.find((each) => rowId(each) === rowInFocus());
    if (entry) work(entry);
  };
  const setStance = (stance: Stance['stance'] | null) => (entry: Entry) => correct.stance(entry, stance);
  useKeys([
    { key: 's', does: 'correct the speaker', run: onFocus(setAsked) },
    { key: 'd', does: 'denies it', run: onFocus(setStance('denies')) },
    { key: '0', does: 'not about it', run: onFocus(setStance(null)) },
    { key: 't', does: 'another claim', run: onFocus(correct.apart) },
  ]);
  return (
    <div className="voice-columns">
      {columns.map(({ side, label, parties }) => (
        <section key={side} className={`voices column ${side}`} aria-label={label}>
          <h2>
            {label} <span className="count">{countsOf(claim, side)}</span>
          </h2>
          {parties.length === 0 ? <p className="faint">nobody in these reports</p> : null}
          {parties.map((group) => (
            <PartyRows key={group.party ?? ''} {...{ group, context, letterOf, correct }} onSpeaker={setAsked} />
          ))}
        </section>
      ))}
      {asked ? (
        <WhoDialog
          title="Who said this?"
          onSave={(name) => correct.speaker(asked, name)}
          onClose={() => setAsked(null)}
        >
          <p>
            The desk reads: <bdi>{asked.stance.source.name}</bdi>
            {asked.places.length > 1 ? `, in ${asked.places.length} places; all are corrected` : ''}.
          </p>
        </WhoDialog>
      ) : null}
    </div>
  );
}

interface PartyProps extends Omit<Props, 'view'> {
  readonly group: PartyEntries;
  readonly correct: ReturnType<typeof useCorrections>;
  readonly onSpeaker: (entry: Entry) => void;
}

function PartyRows({ group: { party, role, voices }, correct, onSpeaker, ...rest }: PartyProps) {
  return (
    <div>
      {party ? <PartyName {...{ party, role }} level="h3" /> : null}
      {voices.map(({ id, name, isUnnamed, entries }) => (
        <div key={id} className="voice-row">
          <p>
            <SpeakerLink
              name={name}
              place={placeOfSource(entries[0]!.stance.source, entries[0]!.stance.proof, rest.context.hashOf)}
            />{' '}
            {isUnnamed ? <span className="flag">unnamed</span> : null}
          </p>
          {entries.map((entry) => {
            const held = (work: (entry: Entry) => unknown) => () => {
              holdRow(rowId(entry));
              work(entry);
            };
            const actions = [
              { key: 's', says: 'Correct speaker', run: held(onSpeaker) },
              { key: 'd', says: 'It denies the claim', run: held((e) => correct.stance(e, 'denies')) },
              { key: '0', says: 'Not about this claim', run: held((e) => correct.stance(e, null)) },
              { key: 't', says: 'Another claim, apart from this', run: held(correct.apart) },
            ];
            return <EntryRow key={rowId(entry)} {...{ entry, actions, ...rest }} id={rowId(entry)} />;
          })}
        </div>
      ))}
    </div>
  );
}
