import { remembered } from '../../text/index.ts';
import { agencies, outletHeads, outlets } from '../lexicon/outlets.ts';

const known: ReadonlySet<string> = new Set(
  [...agencies, ...outlets].map((name) => name.replace(/^The /, '').toLowerCase()),
);

/** "the Ledger", "the Gazette": short names that are hardly anything else. */
const SHORT = /^(?:Gazette|Herald|Tribune|Courier|Chronicle|Telegraph|Ledger|Courant|Inquirer|Examiner|Echo|Argus)$/;

/** Whether a proper name is a news outlet: a known one, or one that looks like one ("the Harbour Gazette", "Mosi Press"). */
export const isOutletName = remembered((name): boolean => {
  const plain = name.replace(/^the\s+/i, '').replace(/[’']s$/, '');
  return known.has(plain.toLowerCase()) || (outletHeads.test(plain) && (plain.includes(' ') || SHORT.test(plain)));
});
