import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../model/index.ts';
import { isEnglish, withLanguage } from './language.ts';

const english =
  'The mayor said on Monday that the bridge had been closed for repairs, and that it would not open again before the end of the month, since the work on the north pier was far behind its plan and the money for it had run out in May.';
const german =
  'Der Bürgermeister sagte am Montag, die Brücke sei wegen Reparaturen gesperrt und werde nicht vor Ende des Monats wieder geöffnet, weil die Arbeiten am nördlichen Pfeiler weit hinter dem Plan lägen und das Geld dafür schon im Mai ausgegangen sei, wie er sagte.';
const russian = 'Мэр заявил в понедельник, что мост закрыт на ремонт и откроется не раньше конца месяца.';

const report = (text: string, language: string | null = null): Report => ({
  id: 'r',
  hash: '0',
  text,
  title: null,
  meta: { publisher: null, publishedAt: null, url: null, language },
  furniture: [],
  unread: [],
});

test('English is told from other languages by its commonest words', () => {
  assert.equal(isEnglish(english), true);
  assert.equal(isEnglish(german), false);
  assert.equal(isEnglish(russian), false);
  assert.equal(isEnglish('Oui.'), true);
});

test('a report in another language is counted as not read, with the reason', () => {
  assert.deepEqual(withLanguage(report(german)).unread, [{ span: [0, german.length], why: 'language' }]);
  assert.deepEqual(withLanguage(report('Kurz.', 'de')).unread, [{ span: [0, 5], why: 'language' }]);
  for (const told of ['en-GB', 'eng', 'English']) assert.deepEqual(withLanguage(report(english, told)).unread, []);
});
