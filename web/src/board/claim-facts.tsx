import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../src/api/index.ts';
import type { Alert, Claim } from '../../../src/model/index.ts';
import { evidenceOf, outsideSupport } from '../lib/claims.ts';
import { alertWords } from '../lib/words.ts';
import type { Context } from './context.ts';

const checkedWords = (checked: string | undefined): string =>
  checked === undefined || checked === 'not said' ? 'nobody in these reports' : checked;

interface Props {
  readonly claim: Claim;
  readonly view: BoardView;
  readonly context: Context;
}

/** Evidence, checks, support from outside, alerts and the decision of a claim, one short line each. */
export function ClaimFacts({ claim, view, context }: Props) {
  const evidence = [...new Set(evidenceOf(claim, view.board).map(({ says }) => says))];
  const alerts = Map.groupBy(
    view.board.alerts.filter((alert) => alert.claim === claim.id),
    ({ rule }) => rule,
  );
  const outside = outsideSupport(claim);
  return (
    <dl className="facts">
      <Fact name="Evidence" says={evidence.length > 0 ? evidence.join('; ') : 'not mentioned'} />
      <Fact name="Checked by" says={checkedWords(claim.standing?.checked)} />
      {outside === null ? null : <Fact name="Support from outside the parties" says={outside} />}
      {[...alerts].map(([rule, rows]) => (
        <AlertFact key={rule} {...{ rule, rows, context }} />
      ))}
      <Decided claim={claim} view={view} />
    </dl>
  );
}

function Fact({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{says}</bdi>
      </dd>
    </div>
  );
}

interface AlertProps {
  readonly rule: string;
  readonly rows: readonly Alert[];
  readonly context: Context;
}

function AlertFact({ rule, rows, context }: AlertProps) {
  return (
    <div className="alert">
      <dt>
        <span aria-hidden="true">⚑</span> Look
      </dt>
      <dd>
        {alertWords(rule)}:{' '}
        {rows.map(({ report, proofs: [proof] }, i) => (
          <span key={`${report} ${proof?.start}`}>
            {i > 0 ? '; ' : ''}
            <Link
              to="/reports/$hash"
              params={{ hash: context.hashOf(report) }}
              {...(proof ? { hash: `${proof.start}-${proof.end}` } : {})}
            >
              <bdi>{context.outletOf(report)}</bdi>
            </Link>
          </span>
        ))}
      </dd>
    </div>
  );
}

function Decided({ claim, view }: Omit<Props, 'context'>) {
  const decision = view.decisions.findLast((each) => each.claim === claim.id);
  if (!decision) return null;
  return (
    <div className="decision">
      <dt>Decided</dt>
      <dd>
        {decision.decision} — <bdi>{decision.by}</bdi>
        {decision.current ? '' : ', on an earlier board'}
      </dd>
    </div>
  );
}
