/**
 * Words that are written with a stop in English news prose. Origin: compiled for this project from general usage and
 * the forms of the AP and Reuters style guides. Licence: Apache-2.0.
 */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** Stand before a name, so that a stop after them never ends a sentence. */
export const TITLES: readonly string[] = list(`
  Mr Mrs Ms Mx Dr Drs Prof Rev Fr Msgr Hon Messrs Mme Mlle Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Pfc
  Spc Sen Sens Rep Reps Gov Govs Pres Amb Atty Supt Insp Det Ofc Asst Dep Mt Ft vs v cf viz approx
`);

/** Stand before a number: "No. 5", "Art. 51". */
export const BEFORE_NUMBER: readonly string[] = list(`
  No Nos Art Arts Sec Fig Figs Vol Ch para paras p pp c ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
`);

/** May end a sentence; taken to do so only before a word that opens sentences. */
export const AMBIGUOUS: readonly string[] = list(`
  Inc Corp Ltd Co Cos Bros Jr Sr Esq St Ste Ave Blvd Rd Hwy Dept Univ Assn Intl Natl Ala Ariz Ark Calif Colo
  Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis
  Wyo Ont Que
`);

/** Open sentences and hardly ever follow an abbreviation as part of a name. */
export const STARTERS: readonly string[] = list(`
  The A An He She It They We You I His Her Its Their Our My Your This That These Those There Here But And Or So
  Yet If As In On At By For From To With Of After Before During Since While When Where Who What Why How Although
  Though However Meanwhile Earlier Later Then Now Not Nobody Nothing None No Yes Some Many Most Several All Both
  Each Every One Two Three Four Five Six Another Other Others Asked According Also Still Only Once Under Over
  About Police Officials Residents Witnesses
`);
