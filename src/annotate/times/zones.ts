/** Zone words after a clock time, with what they stand for: an IANA zone or a fixed offset; null where only the text's place would tell. */
export const zones: Readonly<Record<string, string | null>> = {
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: 'America/New_York',
  CST: '-06:00',
  CDT: '-05:00',
  CT: 'America/Chicago',
  MST: '-07:00',
  MDT: '-06:00',
  MT: 'America/Denver',
  PST: '-08:00',
  PDT: '-07:00',
  PT: 'America/Los_Angeles',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  'local time': null,
  'Eastern time': 'America/New_York',
  'Central time': 'America/Chicago',
  'Mountain time': 'America/Denver',
  'Pacific time': 'America/Los_Angeles',
  'Moscow time': 'Europe/Moscow',
  'Kyiv time': 'Europe/Kyiv',
  'Kiev time': 'Europe/Kyiv',
  'London time': 'Europe/London',
  'Paris time': 'Europe/Paris',
  'Berlin time': 'Europe/Berlin',
  'Israel time': 'Asia/Jerusalem',
  'Gaza time': 'Asia/Gaza',
  'Tehran time': 'Asia/Tehran',
  'Beijing time': 'Asia/Shanghai',
  'Tokyo time': 'Asia/Tokyo',
  'New York time': 'America/New_York',
  'Washington time': 'America/New_York',
};

/** Source of a pattern for zone words; a place that is not in the table ("Brestova time") is a zone of unknown offset. */
export const zoneSource = String.raw`(?:${Object.keys(zones).join('|')}|\p{Lu}\p{L}{2,20} time)(?![\p{L}])`;

/** Offset of zone words at a wall-clock time, as "+03:00"; null where the words do not tell it. */
export function offsetOf(words: string | null, at: Temporal.PlainDateTime): string | null {
  const zone = words === null ? null : (zones[words] ?? null);
  if (zone === null) return null;
  return /^[+-]/.test(zone) ? zone : at.toZonedDateTime(zone).offset;
}
