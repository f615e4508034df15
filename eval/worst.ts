import { pairText } from './attribution.ts';
import { type Marked, type Role, roles } from './brat.ts';
import type { NamedText } from './kinds.ts';

const COLOURS: Readonly<Record<Role, string>> = { source: '#2563eb', cue: '#b45309', content: '#047857' };
const AROUND = 160;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`).replaceAll('\n', '<br>');

/** The words around an attribution, its source, cue and content in colours. */
function shown(text: string, marked: Marked): string {
  const spans = roles.flatMap((role) => marked[role].map(([start, end]) => ({ role, start, end })));
  const from = Math.max(0, Math.min(...spans.map(({ start }) => start)) - AROUND);
  const to = Math.min(text.length, Math.max(...spans.map(({ end }) => end)) + AROUND);
  let [html, at] = ['', from];
  for (const { role, start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    html += `${escaped(text.slice(at, start))}<b style="color:${COLOURS[role]}">${escaped(text.slice(start, end))}</b>`;
    at = end;
  }
  return html + escaped(text.slice(at, to));
}

interface Fault {
  readonly html: string;
  readonly rank: number;
}

function faultsOf(text: NamedText): readonly Fault[] {
  const pairs = pairText(text, 'soft');
  const [hit, made] = [new Set(pairs.map(({ gold }) => gold)), new Set(pairs.map(({ found }) => found))];
  const line = (title: string, marked: Marked) => `<p><i>${title}</i> ${shown(text.text, marked)}</p>`;
  const missed = text.gold.flatMap((one, i) => (hit.has(i) ? [] : [line('not found', one)]));
  const extra = text.found.flatMap((one, i) => (made.has(i) ? [] : [line('not in the gold', one)]));
  const all = [...missed, ...extra];
  return all.length === 0
    ? []
    : [{ html: `<h2>${escaped(text.id)}</h2>\n${all.join('\n')}`, rank: all.length / (text.gold.length + 1) }];
}

/** A page for people: the texts with the most faults for their attributions, worst first, with their words. */
export function worstPage(texts: readonly NamedText[], most: number): string {
  const worst = texts.flatMap(faultsOf).sort((a, b) => b.rank - a.rank);
  const key = roles.map((role) => `<b style="color:${COLOURS[role]}">${role}</b>`).join(' ');
  return `<!doctype html><meta charset="utf-8"><title>Worst cases</title>
<style>body{font:16px/1.5 system-ui;max-width:56rem;margin:2rem auto;padding:0 1rem}i{color:#777}</style>
<h1>Where reading fails most</h1><p>${key}</p>
${worst
  .slice(0, most)
  .map(({ html }) => html)
  .join('\n')}
`;
}
