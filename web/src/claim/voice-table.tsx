import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClaimView } from '../../../src/api/index.ts';
import type { Stance } from '../../../src/model/index.ts';
import { wayOf } from '../board/sections.tsx';
import { type Context, verbOf } from '../board/voices.tsx';
import { useAct } from '../lib/act.ts';
import { api } from '../lib/api.ts';
import { countsOf, partiesOf, placeOf, proofKey, type Side } from '../lib/claims.ts';
import { rowInFocus, useKeys } from '../lib/keys.ts';
import { quoted, timeWords } from '../lib/words.ts';
import { SpeakerDialog } from './speaker-dialog.tsx';

const SIDES: readonly (readonly [Side, string])[] = [
  ['says', 'Says so'],
  ['denies', 'Denies'],
  ['cannot', 'Cannot say'],
];

interface Props {
  readonly view: ClaimView;
  readonly context: Context;
}

/** Everybody's words on a claim; keys correct the voice that has the focus. */
export function VoiceTable({ view, context }: Props) {
  const { claim } = view;
  const act = useAct();
  const [corrected, setCorrected] = useState<Stance | null>(null);
  const inFocus = (): Stance | undefined => claim.stances.find(({ proof }) => proofKey(proof) === rowInFocus());
  const at = ({ proof }: Stance) => ({ report: context.hashOf(proof.report), start: proof.start, end: proof.end });
  const setStance = (stance: Stance['stance'] | null, done: string) => () => {
    const voice = inFocus();
    if (voice) void act(() => api.correct({ op: 'stance', p: at(voice), q: placeOf(claim.id), stance }), done);
  };
  useKeys([
    { key: 's', does: 'correct the speaker', run: () => setCorrected(inFocus() ?? null) },
    { key: 'd', does: 'denies it', run: setStance('denies', 'It denies the claim now. u takes it back.') },
    { key: '0', does: 'not about it', run: setStance(null, 'It is not about this claim now. u takes it back.') },
  ]);
  return (
    <>
      {SIDES.map(([side, label]) => (
        <section key={side} className={`voices ${side}`} aria-label={label}>
          <h2>
            {label} <span className="count">{countsOf(claim, side)}</span>
          </h2>
          {partiesOf(claim, side).map(({ party, role, voices }) => (
            <div key={party ?? ''}>
              {party ? (
                <h3>
                  {party} {role ? <span className="role">{role}</span> : null}
                </h3>
              ) : null}
              {voices.map((stance) => (
                <VoiceRow
                  key={proofKey(stance.proof)}
                  {...{ stance, context }}
                  onSpeaker={() => setCorrected(stance)}
                />
              ))}
            </div>
          ))}
          {partiesOf(claim, side).length === 0 ? <p className="faint">nobody in these reports</p> : null}
        </section>
      ))}
      {corrected ? <SpeakerDialog stance={corrected} at={at(corrected)} onClose={() => setCorrected(null)} /> : null}
    </>
  );
}

interface RowProps {
  readonly stance: Stance;
  readonly context: Context;
  readonly onSpeaker: () => void;
}

function VoiceRow({ stance, context, onSpeaker }: RowProps) {
  const { report, start, end } = stance.proof;
  const quote = context.quotes[proofKey(stance.proof)];
  return (
    <div className="voice-row">
      <span className="para">¶{quote?.paragraph ?? '?'}</span>
      <span className="who">
        {stance.source.name} {stance.source.naming === 'anonymous' ? <span className="flag">unnamed</span> : null}
        <span className="verb"> {verbOf(stance, context.quotes)}</span>
      </span>
      <Link
        to="/reports/$hash"
        params={{ hash: context.hashOf(report) }}
        hash={`${start}-${end}`}
        className="quote"
        data-row={proofKey(stance.proof)}
      >
        {quoted(quote?.words ?? '')}
      </Link>
      <span className="faint">
        {wayOf(stance)} · {report} · said: {timeWords(stance.at)}
      </span>
      <button type="button" className="quiet" onClick={onSpeaker}>
        Correct speaker
      </button>
    </div>
  );
}
