import { Kbd } from '@mantine/core';
import { Dialog } from './dialog.tsx';

const KEYS: readonly (readonly [string, string, string])[] = [
  ['Everywhere', '?', 'these keys'],
  ['Everywhere', '/', 'search; Esc leaves the field'],
  ['Everywhere', 'a', 'add reports'],
  ['Everywhere', 'b', 'the board'],
  ['Everywhere', 'l', 'the log'],
  ['Everywhere', 'j  k', 'next row, row before'],
  ['Everywhere', 'r', 'show what is new'],
  ['Everywhere', 'u', 'undo the last thing done'],
  ['Board, report', 'v', 'who is quoted; on that page: back'],
  ['Board', '↵', 'open the claim'],
  ['Board', 'c', 'what a person should check first'],
  ['Board, claim', 'm', 'mark a claim; on a second one: they are the same'],
  ['Claim', '↵', 'open the passage'],
  ['Claim', 'o', 'open the page of the speaker'],
  ['Claim', 's', 'correct the speaker'],
  ['Claim', 'd', 'this voice denies it'],
  ['Claim', '0', 'this voice is not about it'],
  ['Claim', 't', 'these words are another claim, apart from this'],
  ['Claim', 'y  2', 'what may be the same claim: yes, one; no, two'],
  ['Claim', 'p  h  x', 'publish, hold, kill'],
  ['Claim', 'n', 'write a note'],
  ['Claim', 'c', 'copy the permanent link'],
  ['To check', '↵', 'open the passage'],
  ['To check', 'y', 'it is right'],
  ['To check', 's', 'correct the speaker'],
  ['To check', 'd', 'this voice denies it'],
  ['To check', '0', 'these words are not about the claim'],
  ['To check', 'x', 'it is no statement'],
  ['Speaker', 'y  n', 'it may be the same: yes, no'],
  ['Speaker', 't', 'somebody else in that report'],
  ['Speaker', 'm', 'mark a speaker; on a second one: they are one'],
  ['Report', 'e  E', 'select the next sentence, the one before'],
  ['Report', 'w  W', 'one word more at its end, one less'],
  ['Report', 'q  Q', 'one word less at its start, one more'],
  ['Report', 'i', 'the selected words are a statement'],
  ['Report', 's', 'correct the speaker of a statement'],
  ['Report', '0', 'it is no statement'],
];

/** All keys of the page. */
export function KeyHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const groups = Map.groupBy(KEYS, ([group]) => group);
  return (
    <Dialog opened={opened} onClose={onClose} title="Keys" size="xl">
      <div className="key-groups">
        {[...groups].map(([group, rows]) => (
          <div key={group}>
            <h3 className="label">{group}</h3>
            <dl className="keys">
              {rows.map(([, key, does]) => (
                <div key={key}>
                  <dt>
                    {key.split('  ').map((each) => (
                      <Kbd key={each}>{each}</Kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
