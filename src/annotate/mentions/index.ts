export { castOf, type Named } from './cast.ts';
export { type Ground, groundOf, type Spot } from './ground.ts';
export { findNames, type Gender } from './names.ts';
export { type Candidate, chooseFor, findPronouns, type Hints, type Pronoun, pronounAt } from './pronouns.ts';
export { findRoleMentions, type Roles, rolesOf } from './roles.ts';
export { mentionPatterns } from './rules.ts';
export { withShown } from './shown.ts';
