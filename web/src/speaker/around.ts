import type { KeptReport, SpeakerView } from '../../../src/api/index.ts';
import { outletWords } from '../lib/words.ts';

/** What the rows of a speaker's page need to know of reports. */
export interface Around {
  readonly hashOf: (id: string) => string;
  readonly outletOf: (id: string) => string;
  readonly publishedAt: (id: string) => string | null;
}

/** Reports of a view by their id on the board. */
export function aroundOf({ reports }: SpeakerView): Around {
  const byId = new Map<string, KeptReport>(reports.map((report) => [report.id, report]));
  return {
    hashOf: (id) => byId.get(id)?.hash ?? '',
    outletOf: (id) => {
      const report = byId.get(id);
      return report ? outletWords(report) : 'outlet not known, date not known';
    },
    publishedAt: (id) => byId.get(id)?.publishedAt ?? null,
  };
}
