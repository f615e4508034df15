import { Kbd, Menu } from '@mantine/core';

/** One correction: its key, where it has one, and the doing. */
export interface Action {
  readonly key: string | null;
  readonly says: string;
  readonly run: () => void;
}

/** What can be corrected of a row. */
export function Corrections({ actions }: { readonly actions: readonly Action[] }) {
  return (
    <Menu position="bottom-start" withinPortal={false} returnFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="quiet">
          Correct
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ key, says, run }) => (
          <Menu.Item key={says} onClick={run} rightSection={key ? <Kbd>{key}</Kbd> : null}>
            {says}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
