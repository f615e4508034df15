/** Which room may import which, by top folder of `src`. A room's own files are always allowed, others only through index.ts. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  infer: ['model', 'text'],
  read: ['model', 'text'],
  annotate: ['model', 'text', 'infer'],
  amend: ['model', 'text'],
  link: ['model', 'text', 'infer'],
  weigh: ['model', 'text'],
  store: ['model'],
  desk: ['model', 'text', 'infer', 'read', 'annotate', 'amend', 'link', 'weigh', 'store'],
  api: ['model', 'desk'],
  cli: ['model', 'desk', 'api'],
};

/** Rooms whose types the page in web/ may use; it never takes their code. */
export const pageRooms: readonly string[] = ['model', 'api'];

/** Rooms whose sub-folders are adapters of one contract and never import each other. */
export const adapterRooms: readonly string[] = ['read', 'store'];

/** Files that may be longer than the limit: data tables and generated files, with the reason. */
export const longFiles: Readonly<Record<string, string>> = {};

export const maxFileLines = 400;
export const maxFunctionLines = 60;
