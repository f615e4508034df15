import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Paste } from '../lib/api.ts';
import { short } from '../lib/words.ts';

interface Props {
  /** Gives whether it was taken; what is filled in stays where it was not. */
  readonly onPaste: (name: string, paste: Paste) => Promise<boolean>;
}

const EMPTY = { text: '', publisher: '', publishedAt: '', zone: '', url: '', language: '', terms: '' };
type Fields = typeof EMPTY;

const NOT_KNOWN = 'not known';
const ZONES = [{ value: '', label: 'zone not known' }, ...zones()];
const TERMS = [
  { value: '', label: 'published by others' },
  { value: 'on record', label: 'own report, on record' },
  { value: 'background', label: 'own report, background' },
  { value: 'embargo', label: 'own report, embargo' },
];

function zones() {
  return Array.from({ length: 27 }, (_, i) => i - 12).map((hour) => {
    const value = `${hour < 0 ? '-' : '+'}${String(Math.abs(hour)).padStart(2, '0')}:00`;
    return { value: hour === 0 ? 'Z' : value, label: hour === 0 ? 'UTC' : `UTC${value}` };
  });
}

/** What is filled in; the rest is not known. */
function pasteOf({ text, zone, publishedAt, ...rest }: Fields): Paste {
  const known = Object.entries({ ...rest, publishedAt: publishedAt && `${publishedAt}${zone}` });
  return { text, ...Object.fromEntries(known.filter(([, value]) => value !== '')) };
}

/** A pasted text with what is known of it; everything but the text may be left as not known. */
export function PasteForm({ onPaste }: Props) {
  const [fields, setFields] = useState<Fields>(EMPTY);
  const set = (key: keyof Fields) => (value: string | null) => setFields((now) => ({ ...now, [key]: value ?? '' }));
  const typed = (key: keyof Fields) => (event: { currentTarget: { value: string } }) =>
    set(key)(event.currentTarget.value);
  const add = async (): Promise<void> => {
    if (await onPaste(short(fields.text, 60), pasteOf(fields))) setFields(EMPTY);
  };
  return (
    <form
      className="paste"
      aria-label="Paste"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2>Paste a report</h2>
      <Textarea
        label="Text"
        description="The headline first, then the paragraphs"
        value={fields.text}
        onChange={typed('text')}
        required
        autosize
        minRows={8}
        maxRows={18}
      />
      <Group grow align="end" mt="sm">
        <TextInput label="Outlet" placeholder={NOT_KNOWN} value={fields.publisher} onChange={typed('publisher')} />
        <TextInput label="Link" type="url" placeholder={NOT_KNOWN} value={fields.url} onChange={typed('url')} />
      </Group>
      <Group grow align="end" mt="sm">
        <TextInput
          label="Published (empty: not known)"
          type="datetime-local"
          value={fields.publishedAt}
          onChange={typed('publishedAt')}
        />
        <Select label="Time zone" data={ZONES} value={fields.zone} onChange={set('zone')} allowDeselect={false} />
      </Group>
      <Group grow align="end" mt="sm">
        <TextInput label="Language" placeholder={NOT_KNOWN} value={fields.language} onChange={typed('language')} />
        <Select label="Whose" data={TERMS} value={fields.terms} onChange={set('terms')} allowDeselect={false} />
      </Group>
      <Button type="submit" mt="md" disabled={fields.text.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
