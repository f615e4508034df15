/** News agencies by the name the desk shows, with the names credits give them. Compiled by hand from their own imprints. */
export const agencies: Readonly<Record<string, readonly string[]>> = {
  Reuters: ['Reuters', 'Thomson Reuters'],
  'Associated Press': ['The Associated Press', 'Associated Press', 'AP'],
  'Agence France-Presse': ['Agence France-Presse', 'Agence France Presse', 'AFP'],
  'United Press International': ['United Press International', 'UPI'],
  'PA Media': ['PA Media', 'Press Association', 'PA'],
  'Deutsche Presse-Agentur': ['Deutsche Presse-Agentur', 'dpa', 'DPA'],
  EFE: ['EFE', 'Agencia EFE'],
  ANSA: ['ANSA'],
  TASS: ['TASS', 'Tass', 'ITAR-TASS'],
  'RIA Novosti': ['RIA Novosti', 'RIA'],
  Interfax: ['Interfax', 'Interfax-Ukraine'],
  Ukrinform: ['Ukrinform'],
  UNIAN: ['UNIAN'],
  BelTA: ['BelTA'],
  Xinhua: ['Xinhua', 'Xinhua News Agency'],
  Kyodo: ['Kyodo', 'Kyodo News'],
  'Jiji Press': ['Jiji Press', 'Jiji'],
  Yonhap: ['Yonhap', 'Yonhap News Agency'],
  KCNA: ['KCNA'],
  'Press Trust of India': ['Press Trust of India', 'PTI'],
  'Asian News International': ['Asian News International', 'ANI'],
  IANS: ['IANS'],
  Anadolu: ['Anadolu', 'Anadolu Agency', 'AA'],
  IRNA: ['IRNA'],
  Tasnim: ['Tasnim'],
  SANA: ['SANA'],
  WAFA: ['WAFA', 'Wafa'],
  'Middle East News Agency': ['MENA'],
  'Canadian Press': ['The Canadian Press', 'Canadian Press', 'CP'],
  'Australian Associated Press': ['Australian Associated Press', 'AAP'],
  'Agência Lusa': ['Lusa'],
  'Agência Brasil': ['Agência Brasil', 'Agencia Brasil'],
  ANP: ['ANP'],
  Belga: ['Belga'],
  TT: ['TT', 'TT News Agency'],
  NTB: ['NTB'],
  Ritzau: ['Ritzau'],
  STT: ['STT'],
  'Austria Press Agency': ['APA'],
  PAP: ['PAP', 'Polish Press Agency'],
  'Czech News Agency': ['CTK', 'ČTK'],
  MTI: ['MTI'],
  Bernama: ['Bernama'],
  Antara: ['Antara'],
  'Bloomberg News': ['Bloomberg', 'Bloomberg News'],
  'Tribune News Service': ['Tribune News Service', 'TNS'],
  'Inter Press Service': ['Inter Press Service', 'IPS'],
};

const byAlias = new Map(
  Object.entries(agencies).flatMap(([name, aliases]) => aliases.map((alias) => [alias, name] as const)),
);

/** Words that name no agency: "With News Wire Services", "With agency reports". */
const UNNAMED =
  /^(?:the )?(?:(?:news|wire|press|foreign|international|local|other|various)[ -]){0,2}(?:agenc(?:y|ies)|wires?|services?|reports?|reporters?|staff|correspondents?|news|media|newspaper|desk|online)(?: (?:services?|reports?|agencies|inputs|material|copy|desk|reporters?|writers?))?$/i;

const SHAPE = /\b(?:News|Agency|Press|Wires?|Services?|Newswire|Bureau|Media)$/;
const REPORTS = /\s(?:reports?|inputs|copy|files|staff|wires)$/;

/** Whom the words of a credit name. */
export type Named =
  | { readonly kind: 'known' | 'shaped' | 'other'; readonly agency: string }
  | { readonly kind: 'nobody' };

/**
 * The agency behind the words of a credit: a known one by its main name, an unknown one as written without its article.
 * "News Wire Services" names nobody.
 */
export function named(words: string): Named {
  const bare = words
    .trim()
    .replace(REPORTS, '')
    .replace(/^[Tt]he /, '');
  const known = byAlias.get(bare);
  if (known) return { kind: 'known', agency: known };
  if (
    bare === '' ||
    words
      .trim()
      .split(/ and /)
      .every((part) => UNNAMED.test(part))
  )
    return { kind: 'nobody' };
  return { kind: SHAPE.test(bare) || REPORTS.test(words) ? 'shaped' : 'other', agency: bare };
}

/** Source of a pattern for any known agency's name, longest first. */
export const agencySource: string = [...byAlias.keys()].sort((a, b) => b.length - a.length).join('|');
