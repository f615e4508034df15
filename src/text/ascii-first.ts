/** Properties of letters and digits, with those of their characters that are ASCII. */
const ASCII: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-z',
  '\\p{Lu}': 'A-Z',
  '\\p{Ll}': 'a-z',
  '\\p{N}': '0-9',
  '\\p{Nd}': '0-9',
  '\\p{M}': '',
};

const PROPERTY = /\\p\{(?:L|Lu|Ll|N|Nd|M)\}/gu;
/** A property, a class of characters, any other escape, or where a group opens or closes. */
const PART = /\\p\{(?:L|Lu|Ll|N|Nd|M)\}|\[(?:\\.|[^\]\\])*\]|\\.|\(\?<?[=!]|[()]/gsu;

const known = new WeakMap<RegExp, RegExp>();

/**
 * A pattern that finds the same as this one and tells ASCII apart before other letters. State (`lastIndex`) is its own.
 * For patterns without the flag "v".
 */
export function asciiFirst(pattern: RegExp): RegExp {
  const made = known.get(pattern);
  if (made) return made;
  const fresh = madeOf(pattern);
  known.set(pattern, fresh);
  return fresh;
}

function madeOf(pattern: RegExp): RegExp {
  const source = pattern.unicode ? rewritten(pattern.source) : pattern.source;
  return source === pattern.source ? pattern : new RegExp(source, pattern.flags);
}

function rewritten(source: string): string {
  const isBehind: boolean[] = [];
  return source.replace(PART, (part) => {
    if (part === ')') isBehind.pop();
    else if (part.startsWith('(')) isBehind.push(part === '(' ? isBehind.at(-1) === true : part.startsWith('(?<'));
    else return eitherOf(part, isBehind.at(-1) === true);
    return part;
  });
}

/** A property or a class that holds some as "in ASCII, or not ASCII and so". What looks behind is matched from its end. */
function eitherOf(part: string, isBehind: boolean): string {
  const properties = part.startsWith('[^') ? [] : (part.match(PROPERTY) ?? []);
  const ascii = properties.map((property) => ASCII[property]).join('');
  const others = part.startsWith('[') ? part.slice(1, -1).replace(PROPERTY, '') : '';
  if (ascii === '' || /\\p/i.test(others)) return part;
  const beyond = `[${properties.join('')}]`;
  return `(?:[${ascii}${others}]|${isBehind ? `${beyond}(?<![\\0-\\x7f])` : `(?![\\0-\\x7f])${beyond}`})`;
}
