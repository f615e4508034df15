import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readerContract } from '../reader.contract.ts';
import { noMeta } from '../reader.ts';
import { htmlReader, readPage } from './html.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wrap = (text: string): Uint8Array =>
  utf8(
    `<!doctype html><html><body>${text
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</body></html>`,
  );

readerContract(htmlReader, { wrap, blank: [] });

const BODY = [
  'Nordhavn’s mayor, Ilse Brandt, accused the port company on Tuesday of hiding cracks in the sea wall for two years.',
  '“They knew, and they said nothing,” Brandt told reporters beside the closed quay, where crews were still pumping out water.',
  'The company, Havn Logistik, denied the charge. “Every inspection was reported,” said its spokesman, Jonas Falk, in a statement.',
  'The coast guard said it could not confirm when the cracks were first seen. It has opened an inquiry, which is due in May.',
];
const article = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const page = (head: string, body = article): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  <article><h1>Mayor says port company hid cracks</h1>${body}</article>
  <footer><p>© Nordhavn Post. All rights reserved.</p></footer></body></html>`;

const read = (markup: string | Uint8Array) => {
  const bytes = typeof markup === 'string' ? utf8(markup) : markup;
  const result = readPage(bytes, { input: 'a.html', id: 'a', meta: noMeta });
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.value;
};

test('the report is the article, its headline on a line of its own', () => {
  const { report } = read(page('<title>Mayor says port company hid cracks | Nordhavn Post</title>'));
  assert.equal(report.text.slice(...report.title!), 'Mayor says port company hid cracks');
  for (const paragraph of BODY) assert.ok(report.text.includes(paragraph));
  assert.ok(!report.text.includes('Home'));
  assert.deepEqual(report.unread, []);
});

test('JSON-LD comes first, also inside a graph, and says where each fact stands', () => {
  const data = {
    '@graph': [
      { '@type': 'Organization', name: 'Someone else' },
      {
        '@type': 'NewsArticle',
        headline: 'Mayor says port company hid cracks',
        datePublished: '2026-04-07T09:15:00+02:00',
        dateModified: '2026-04-07T11:00:00+02:00',
        publisher: { '@type': 'Organization', name: 'Nordhavn Post' },
        author: [{ name: 'Ada Moen' }, { name: 'Per Lie' }],
      },
    ],
  };
  const { facts, report } = read(
    page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script>
       <meta property="og:site_name" content="Other"><link rel="canonical" href="https://post.example/sea-wall">`,
    ),
  );
  assert.deepEqual(facts.publisher, { value: 'Nordhavn Post', from: 'json-ld NewsArticle.publisher' });
  assert.deepEqual(facts.author, { value: 'Ada Moen, Per Lie', from: 'json-ld NewsArticle.author' });
  assert.equal(facts.modifiedAt?.value, '2026-04-07T11:00:00+02:00');
  assert.deepEqual(facts.url, { value: 'https://post.example/sea-wall', from: 'link[href]' });
  assert.deepEqual(report.meta, {
    publisher: 'Nordhavn Post',
    publishedAt: '2026-04-07T09:15:00+02:00',
    url: 'https://post.example/sea-wall',
    language: 'en-GB',
  });
});

test('meta tags and time stand in where there is no JSON-LD', () => {
  const { facts } = read(
    page(
      '<meta property="og:site_name" content="Nordhavn Post"><meta property="article:published_time" content="yesterday">',
      `<time datetime="2026-04-07">7 April</time>${article}`,
    ),
  );
  assert.deepEqual(facts.publisher, { value: 'Nordhavn Post', from: 'meta og:site_name' });
  assert.deepEqual(
    facts.publishedAt,
    { value: '2026-04-07', from: 'time[datetime]' },
    'a date of no form is passed over',
  );
});

test('what is given beside the page beats the page', () => {
  const meta = { ...noMeta, publisher: 'Given' };
  const result = readPage(utf8(page('<meta property="og:site_name" content="Page">')), { input: 'a', id: 'a', meta });
  assert.ok(result.ok && result.value.report.meta.publisher === 'Given');
});

test('a stub before a paywall, and a page without a report, are counted as not read', () => {
  const free = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
  assert.equal(read(page(free, `<p>${BODY[0]}</p>`)).report.unread[0]?.why, 'paywall');
  const box = `<p>${BODY[0]}</p><p>Subscribe to continue reading</p>`;
  assert.equal(read(page('', box)).report.unread[0]?.why, 'paywall');
  const empty = '<html><body><div id="app"></div><script>start()</script></body></html>';
  assert.equal(read(empty).report.unread[0]?.why, 'failed');
});

test('pages in other encodings are read, whatever they say of themselves', () => {
  const cyrillic = page('<meta charset="windows-1251">').replace('Brandt told', 'Brandt (Брандт, мэр города) told');
  const bytes = Uint8Array.from([...cyrillic], (letter) => {
    const code = letter.codePointAt(0)!;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return code < 0x80 ? code : 0x3f;
  });
  assert.ok(read(bytes).report.text.includes('Брандт, мэр города'));
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(page(''), (c) => c.charCodeAt(0)).buffer),
  ]);
  assert.ok(read(utf16).report.text.includes('Ilse Brandt'));
  assert.ok(
    read(page('<meta charset="iso-8859-1">')).report.text.includes('“They knew'),
    'UTF-8 that says it is Latin',
  );
});

test('scripts, styles and entities are never more than text', () => {
  const hostile = page(
    '<script>document.title = 1</script>',
    `${article}<p>He said &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; left.</p><script>evil()</script><style>p{}</style>`,
  );
  const { text } = read(hostile).report;
  assert.ok(text.includes('<script>alert(1)</script> &amp; left.'));
  assert.ok(!text.includes('evil()') && !text.includes('p{}'));
});

test('deep, broken and endless markup gives a report or an error, and ends', () => {
  for (const markup of [
    '<div>'.repeat(5000),
    '<p'.repeat(20_000),
    `<a href="${'x'.repeat(500_000)}">link`,
    '<html><head><body></head>',
  ]) {
    const result = readPage(utf8(markup), { input: 'a', id: 'a', meta: noMeta });
    assert.ok(result.ok || result.error.input === 'a');
  }
});

test('no markup is thrown at', () => {
  const bits = fc.constantFrom(
    '<p>',
    '</p>',
    '<div',
    '>',
    '<!--',
    '&lt',
    '<script>',
    '</body>',
    'word ',
    '"',
    '=',
    '<![CDATA[',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const result = readPage(utf8(`x${parts.join('')}`), { input: 'a', id: 'a', meta: noMeta });
      assert.ok(result.ok || result.error.code.length > 0);
    }),
  );
});
