import { alertRules } from './alert-rules.ts';
import type { Example } from './example.ts';
import { gapRules } from './gap-rules.ts';
import { reasonRules } from './reason-rules.ts';
import { sourcesRules } from './sources/rules.ts';
import { standingRules } from './standing-rules.ts';

interface Described {
  readonly rule: string;
  readonly reason: string;
  readonly matches: Pick<Example, 'words'>;
  readonly misses: Pick<Example, 'words'>;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const describe = (rules: readonly Described[]): string =>
  table(
    ['rule', 'when', 'fires', 'does not'],
    rules.map((r) => [r.rule, r.reason, r.matches.words, r.misses.words]),
  );

const gapTable = (): string =>
  table(
    ['rule', 'what is missing', 'when', 'fires', 'does not'],
    gapRules.map((r) => [r.rule, r.text.replace('{}', '…'), r.reason, r.matches.words, r.misses.words]),
  );

/** The page `docs/standing.md`: every rule of weighing, in the order in which it is tried, from the tables themselves. */
export const standingPage = (): string => `# Standing, gaps and alerts
Generated from the tables in \`src/weigh\` by \`npm run docs\`; do not edit.

Standing says what sources say in these reports. It never says whether a claim is true.

## Standing
The first rule that fires gives the word. Every rule that fires is listed with the passages it rests on.

${describe(standingRules)}

## Further reasons
Listed beside the standing; they give no word of their own.

${describe(reasonRules)}

## Gaps
What nobody has said or shown.

${gapTable()}

## Alerts
What an editor must look at, with the passages.

${describe(alertRules)}

## Source audit
What an editor must look at in who is quoted (\`saltshaker sources\`), with the passages.

${describe(sourcesRules)}
`;
