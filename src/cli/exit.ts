/** How a run ended: everything done, some inputs failed and the rest done, or asked for in a way that is not known. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;
export type Exit = (typeof exit)[keyof typeof exit];
