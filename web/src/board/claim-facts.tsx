import type { BoardView } from '../../../src/api/index.ts';
import type { Claim } from '../../../src/model/index.ts';
import { evidenceOf } from '../lib/claims.ts';
import { alertWords } from '../lib/words.ts';

const checkedWords = (checked: string | undefined): string =>
  checked === undefined || checked === 'not said' ? 'nobody in these reports' : checked;

/** Evidence, checks and alerts of a claim, one short line each. */
export function ClaimFacts({ claim, view }: { readonly claim: Claim; readonly view: BoardView }) {
  const evidence = [...new Set(evidenceOf(claim, view.board).map(({ says }) => says))];
  const alerts = [...new Set(view.board.alerts.filter((alert) => alert.claim === claim.id).map(({ rule }) => rule))];
  const decision = view.decisions.findLast((each) => each.claim === claim.id);
  return (
    <dl className="facts">
      <div>
        <dt>Evidence</dt>
        <dd>{evidence.length > 0 ? evidence.join('; ') : 'not mentioned'}</dd>
      </div>
      <div>
        <dt>Checked by</dt>
        <dd>{checkedWords(claim.standing?.checked)}</dd>
      </div>
      {alerts.map((rule) => (
        <div key={rule} className="alert">
          <dt>
            <span aria-hidden="true">⚑</span> Look
          </dt>
          <dd>{alertWords(rule)}</dd>
        </div>
      ))}
      {decision ? (
        <div className="decision">
          <dt>Decided</dt>
          <dd>
            {decision.decision} — {decision.by}
            {decision.current ? '' : ', on an earlier board'}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
