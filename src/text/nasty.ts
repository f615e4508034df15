import fc from 'fast-check';

const PIECES = [
  ...[
    'A',
    'b',
    'word ',
    'The ',
    'Mr. ',
    'U.S. ',
    '2.5',
    '1,000 ',
    'a.m. ',
    'said',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '.',
    '. ',
    '! ',
    '?',
    '…',
    '. . . ',
    '。',
    ', ',
    '— ',
    '\n– ',
    '\n• ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\ufeff',
  ],
  ...['“', '”', '‘', '’', '"', "'", '``', "''", '„', '«', '»', '‹', '›', '‚', '「', '」', '(', ')', '[1]', '‖', '~'],
  ...[
    '👍🏽',
    '👩‍👩‍👧',
    '🇺🇦',
    'e\u0301',
    '\u0301',
    'שלום',
    '\u202e',
    'مرحبا؟ ',
    '漢字',
    'ё',
    'ß',
    'İ',
    '\ud83d',
    '\ude00',
    '\0',
  ],
];

/** Texts that break careless code: quote storms, odd line breaks, emoji, marks, right-to-left, lone surrogates. */
export const nastyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60, size: 'max' }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60, size: 'max' }),
  );

/** A nasty text with a span of it, cut anywhere. */
export const nastySpan = (): fc.Arbitrary<{ text: string; span: readonly [number, number] }> =>
  nastyText().chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ text, span: [Math.min(a, b), Math.max(a, b)] as const })),
  );
