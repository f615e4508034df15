import assert from 'node:assert/strict';
import { test } from 'node:test';
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
