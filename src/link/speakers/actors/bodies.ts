import type { ActorKind } from '../../../model/index.ts';

export const bodies: readonly { readonly kind: ActorKind; readonly rows: string }[] = [
  {
    kind: 'organisation',
    rows: `
UN Relief and Works Agency = UNRWA, United Nations Relief and Works Agency for Palestine Refugees in the Near East, UN agency for Palestinian refugees
`,
  },
];
