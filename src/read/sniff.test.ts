import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBytes } from './bytes.ts';
import { noMeta } from './reader.ts';
import { type Format, formatByContent, formatByName } from './sniff.ts';

const NAMES: readonly [string, Format | null][] = [
  ['a/b.txt', 'text'],
  ['B.HTML', 'html'],
  ['a.b.htm', 'html'],
  ['feed.jsonl', 'jsonl'],
  ['report', null],
  ['a.txt/report', null],
  ['photo.png', null],
];

for (const [name, expected] of NAMES) test(`name ${name}`, () => assert.equal(formatByName(name), expected));

const CONTENTS: readonly [string, Format][] = [
  ['Barges adrift\n\nNobody was hurt.', 'text'],
  ['\ufeff\n<!DOCTYPE html><p>', 'html'],
  ['<?xml version="1.0"?>\n<html lang="en">', 'html'],
  ['<!-- saved --><html>', 'html'],
  ['<b>Barges</b> adrift, he wrote of <html>.', 'text'],
  ['{"id": "a", "text": "Barges"}\n{', 'jsonl'],
  ['{not json}', 'text'],
  ['', 'text'],
];

for (const [content, expected] of CONTENTS) {
  test(`content ${JSON.stringify(content)}`, () =>
    assert.equal(formatByContent(new TextEncoder().encode(content)), expected));
}

const UNREAD: readonly [string, string][] = [
  ['%PDF-1.4\n1 0 obj', 'PDF'],
  ['{\\rtf1\\ansi Voland denied it.\\par}', 'RTF'],
  ['PK\u0003\u0004word/document.xml', 'Word, OpenDocument or another archive'],
  ['[{"id":"1","text":"Voland denied it."}]', 'JSON (a list)'],
  ['<?xml version="1.0"?>\n<rss version="2.0">', 'XML'],
];

for (const [content, name] of UNREAD) {
  test(`what is ${name} is told, and not read as a text`, () => {
    const [read] = readBytes(new TextEncoder().encode(content), { input: 'a.txt', id: 'a', meta: noMeta });
    assert.ok(read && !read.ok);
    assert.equal(read.error.code, 'unknown-format');
    assert.match(read.error.message, new RegExp(name.slice(0, 4)));
  });
}
