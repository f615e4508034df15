import { notifications } from '@mantine/notifications';

/** Puts words where they can be pasted from, and says so; a browser may refuse it, and then they are shown. */
export async function copyWords(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    notifications.show({ title: 'Copied.', message: words });
  } catch {
    notifications.show({
      color: 'orange',
      title: 'The browser does not let it be copied.',
      message: words,
      autoClose: false,
    });
  }
}
