export { type JoinedSpeaker, joinSpeakers, type Speakers, type Suggestion } from './across.ts';
export { knownActors, knownRows } from './actors/index.ts';
export { type Actors, findClash, makeActors } from './actors.ts';
export { type Cast, castOf, noCast } from './cast.ts';
export { memberOf } from './members.ts';
export { nothingSettled, type Settled, type SpeakerTie, settle, settledAmong } from './settled.ts';
