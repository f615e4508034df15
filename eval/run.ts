import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateInputs, storiesOf } from '../src/desk/index.ts';
import { scoreAttributions } from './attribution.ts';
import { readBrat } from './brat.ts';
import type { GumEntities } from './coreference-page.ts';
import { readGum } from './gum.ts';
import { type NamedText, scoreKinds } from './kinds.ts';
import { resultsPage } from './page.ts';
import { scoreReliability } from './reliability.ts';
import { readSpeakers, type SpeakerItem, type SpeakerText, scoreSpeakers } from './speakers.ts';
import { scoreStories } from './stories.ts';
import { worstPage } from './worst.ts';

/**
 * Scores the desk on public corpora and writes eval/results/README.md; the texts it reads worst go to `out/worst.html`,
 * which is not part of the repository, since it holds their words.
 */

const MOST = 30;

const { values } = parseArgs({ options: { data: { type: 'string' } } });

async function measureAttributions(dir: string) {
  const gold = new Map(readBrat(dir).map((each) => [each.id, each]));
  const texts: NamedText[] = [];
  let engine = '';
  for await (const result of annotateInputs([join(dir, 'text')])) {
    if (!result.ok) throw new Error(`${result.error.input}: ${result.error.message}`);
    const { report, annotations } = result.value;
    const one = gold.get(report.id);
    if (one) texts.push({ id: one.id, text: one.text, gold: one.marked, found: annotations.attributions });
    engine = annotations.engine;
  }
  writeWorst(texts);
  return {
    engine,
    texts: texts.length,
    attribution: scoreAttributions(texts),
    kinds: scoreKinds(texts),
    reliability: scoreReliability(texts),
  };
}

function writeWorst(texts: readonly NamedText[]): void {
  const folder = join(import.meta.dirname, '../out');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'worst.html'), worstPage(texts, MOST));
}

/** What the desk makes of the articles that a set asks about. */
async function readArticles(items: readonly SpeakerItem[], dir: string): Promise<ReadonlyMap<string, SpeakerText>> {
  const texts = new Map<string, SpeakerText>();
  const files = [...new Set(items.map(({ article }) => join(dir, 'text', `${article}.txt`)))];
  for await (const result of annotateInputs(files)) {
    if (!result.ok) throw new Error(`${result.error.input}: ${result.error.message}`);
    texts.set(result.value.report.id, result.value.annotations);
  }
  return texts;
}

async function measureSpeakers(data: string) {
  const [dev, train] = ['polnear-dev', 'polnear-train'].map((name) =>
    readSpeakers(join(import.meta.dirname, `speakers/${name}.json`)),
  ) as [readonly SpeakerItem[], readonly SpeakerItem[]];
  return {
    dev: scoreSpeakers(dev, await readArticles(dev, join(data, 'polnear/dev')), (item) => item.class),
    train: scoreSpeakers(
      train,
      await readArticles(train, join(data, 'polnear/train')),
      ({ sample }) => `sample ${sample}`,
    ),
  };
}

/** GUM has words, not texts: they are joined into a folder of texts, which is read as any other and taken away. */
async function readGumEntities(dir: string): Promise<readonly GumEntities[]> {
  const golds = new Map(readGum(dir).map((gold) => [gold.id, gold]));
  const folder = mkdtempSync(join(tmpdir(), 'gum-'));
  const texts: GumEntities[] = [];
  try {
    for (const { id, text } of golds.values()) writeFileSync(join(folder, `${id}.txt`), text);
    for await (const result of annotateInputs([folder])) {
      if (!result.ok) throw new Error(`${result.error.input}: ${result.error.message}`);
      const { report, annotations } = result.value;
      texts.push({ gold: golds.get(report.id)!, entities: annotations.entities });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return texts;
}

async function measureStories(path: string) {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const gold = new Map<string, string>(
    lines.map((line) => JSON.parse(line)).map(({ id, story }: { id: string; story: string }) => [id, story]),
  );
  const { stories, errors } = await storiesOf(path);
  if (errors[0]) throw new Error(`${errors[0].input}: ${errors[0].message}`);
  return {
    reports: stories.length,
    stories: scoreStories(stories.map(({ id, story }) => ({ gold: gold.get(id)!, found: story }))),
  };
}

async function run(data: string): Promise<void> {
  const page = resultsPage({
    ...(await measureAttributions(join(data, 'polnear/dev'))),
    speakers: await measureSpeakers(data),
    gum: await readGumEntities(join(data, 'gum/dev')),
    gumTrain: await readGumEntities(join(data, 'gum/train')),
    ...(await measureStories(join(data, 'ecb/train.jsonl'))),
  });
  writeFileSync(join(import.meta.dirname, 'results/README.md'), page);
  console.log(page);
}

if (values.data === undefined) {
  console.error(
    'npm run eval -- --data DIR   (DIR holds polnear/dev, polnear/train, gum/dev, gum/train and ecb/train.jsonl)',
  );
  process.exitCode = 2;
} else {
  await run(values.data);
}
