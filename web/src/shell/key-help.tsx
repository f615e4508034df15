import { Kbd, Modal } from '@mantine/core';

const KEYS: readonly (readonly [string, string, string])[] = [
  ['Everywhere', '?', 'these keys'],
  ['Everywhere', '/', 'search'],
  ['Everywhere', 'a', 'add reports'],
  ['Everywhere', 'b', 'the board'],
  ['Everywhere', 'l', 'the log'],
  ['Everywhere', 'j  k', 'next row, row before'],
  ['Everywhere', 'u', 'undo the last thing done'],
  ['Board', '↵', 'open the claim'],
  ['Board', 'm', 'mark a claim; on a second one: they are the same'],
  ['Board', 'r', 'show what is new'],
  ['Claim', '↵', 'open the passage'],
  ['Claim', 's', 'correct the speaker'],
  ['Claim', 'd', 'this voice denies it'],
  ['Claim', '0', 'this voice is not about it'],
  ['Claim', 'p  h  x', 'publish, hold, kill'],
  ['Claim', 'n', 'write a note'],
];

/** All keys of the page. */
export function KeyHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const groups = Map.groupBy(KEYS, ([group]) => group);
  return (
    <Modal opened={opened} onClose={onClose} title="Keys">
      {[...groups].map(([group, rows]) => (
        <section key={group}>
          <h2 className="label">{group}</h2>
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
        </section>
      ))}
    </Modal>
  );
}
