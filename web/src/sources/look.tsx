import { useState } from 'react';
import type { AuditFinding, SourceAudit } from '../../../src/model/index.ts';
import { alertWords } from '../lib/words.ts';
import { Passages } from './passages.tsx';

const ONE_VOICE = 'one voice';
const FIRST = 8;

/** What an editor must look at: unnamed and plural sources. */
export function Look({ audit }: { readonly audit: SourceAudit }) {
  const findings = audit.findings.filter(({ rule }) => rule !== ONE_VOICE);
  return (
    <section aria-labelledby="look" className="look">
      <h2 id="look">
        Look at <span className="count">{findings.length}</span>
      </h2>
      {findings.length === 0 ? (
        <p className="faint">No unnamed source carries a claim alone, and no plural stands for one voice or none.</p>
      ) : null}
      {[...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, of]) => (
        <div key={rule}>
          <h3>
            <span aria-hidden="true">⚑ </span>
            {alertWords(rule)} <span className="count">{of.length}</span>
          </h3>
          <Found findings={of} audit={audit} />
        </div>
      ))}
    </section>
  );
}

/** What one voice alone says, each claim once. */
export function OneVoice({ audit }: { readonly audit: SourceAudit }) {
  const findings = audit.findings.filter(({ rule }) => rule === ONE_VOICE);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="one-voice" className="look">
      <h2 id="one-voice">
        One voice alone says this <span className="count">{findings.length}</span>
      </h2>
      <Found findings={findings} audit={audit} />
    </section>
  );
}

interface FoundProps {
  readonly findings: readonly AuditFinding[];
  readonly audit: SourceAudit;
}

/** Findings by the voice that they are about, the first of them at once. */
function Found({ findings, audit }: FoundProps) {
  const [isWhole, setWhole] = useState(false);
  const names = new Map(audit.speakers.map(({ id, name }) => [id, name]));
  const groups = [...Map.groupBy(findings, ({ speaker }) => speaker)];
  const shown = isWhole ? groups : groups.slice(0, FIRST);
  return (
    <>
      <ul>
        {shown.map(([speaker, of]) => (
          <li key={speaker}>
            <bdi className="who">{names.get(speaker) ?? speaker}</bdi>
            <Passages
              places={of.flatMap(({ proofs }) => proofs.map((proof) => ({ proof, who: null })))}
              row={`${of[0]!.rule} ${speaker}`}
            />
          </li>
        ))}
      </ul>
      {groups.length > shown.length ? (
        <button type="button" className="quiet" onClick={() => setWhole(true)}>
          Show {groups.length - shown.length} more
        </button>
      ) : null}
    </>
  );
}
