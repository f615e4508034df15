import type { Alert } from '../model/index.ts';
import { alertRules } from './alert-rules.ts';
import { compareText } from './compare.ts';
import type { Facts } from './facts.ts';

/** What an editor must look at in one claim: in the order of the table, one alert a report. */
export const findAlerts = (facts: Facts): readonly Alert[] =>
  alertRules.flatMap(({ rule, find }) =>
    find(facts)
      .map(({ report, proofs }) => ({ rule, claim: facts.claim.id, report, proofs }))
      .sort((a, b) => compareText(a.report, b.report)),
  );
