export { answeredBy, returnedBy } from './answer.ts';
export {
  isAccuser,
  isContradicting,
  isDenyingJudgement,
  isGoingOn,
  isStandingBy,
  isTakingBack,
  marksOf,
  ownerOf,
  ownerRoleOf,
  pointerKind,
  reportsBefore,
} from './find.ts';
export { resolvePointers } from './resolve.ts';
export { isOtherwise, isRetort, isShortAnswer, retortedTo } from './retort.ts';
export { evaluationRules, pointerRules } from './rules.ts';
export type { Asked, Target } from './target.ts';
