import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly opened?: boolean;
  readonly size?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. Its head is no `header`: a page has one banner alone. */
export function Dialog({ title, opened = true, size = 'md', onClose, children }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
