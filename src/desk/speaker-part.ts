import { fail, ok } from '../model/index.ts';
import { checkActors } from './actors.ts';
import type { Desk } from './desk.ts';
import { unknownReport } from './memory.ts';
import { outletView, speakerView } from './speaker-view.ts';
import { speakerAt, speakerRows } from './speakers.ts';
import type { Works } from './works.ts';

/** Who speaks, and the actors that the desk knows. */
export function speakerPart({
  now,
  textOf,
  add,
}: Works): Pick<Desk, 'speakers' | 'speakerAt' | 'outletOf' | 'actors' | 'giveActors'> {
  return {
    speakers: async () => {
      const snapshot = await now();
      return snapshot.ok ? ok(speakerRows(snapshot.value)) : snapshot;
    },
    speakerAt: async (report, start) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const speaker = speakerAt(snapshot.value, report, start);
      if (speaker) return ok(speakerView(snapshot.value, speaker, textOf));
      return fail('not-found', 'Nobody is named or speaks at this place now.', 'Look at the report.', report);
    },
    outletOf: async (report) => {
      const snapshot = await now();
      if (!snapshot.ok) return snapshot;
      const view = outletView(snapshot.value, report);
      return view ? ok(view) : unknownReport(report);
    },
    actors: async () => {
      const snapshot = await now();
      return snapshot.ok ? ok(snapshot.value.folded.actors) : snapshot;
    },
    giveActors: async (actors, by) => {
      const checked = checkActors(actors);
      return checked.ok ? add({ kind: 'actors given', actors, by }) : checked;
    },
  };
}
