/** Words that end or shape the noun phrase after a number. Compiled by hand. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that no counted noun phrase holds. */
export const stops = set(`
  a an the this that these those some any each every both either neither no not none all
  i me you he him she her it we us they them who whom whose which what when where why how there here
  in on at by to for from with without of into onto over under after before since until till during against among between through
  across along around near off out up down about above below behind beyond despite toward towards via per as than like within
  and or but nor so if because while although though unless whether
  is are was were be been being am has have had having do does did will would can could may might must shall should
  overnight yesterday today tomorrow tonight now then ago later earlier already still also too just only even again once
  apiece together alone respectively instead more less fewer least most ever yet away back home
  monday tuesday wednesday thursday friday saturday sunday
  one two three four five six seven eight nine ten eleven twelve
`);

/** Finite verbs that follow a subject in news, so that "one official said" counts an official. */
export const verbs = set(`
  said says say told tells tell asked went came comes took takes made makes got gets saw sees knew knows left leaves found finds gave gives
  became becomes began begins fell falls rose rises ran runs won wins lost loses held holds kept keeps led leads met meets put puts
  sent sends spoke speaks spent stood stands thought thinks wrote writes broke breaks brought bought built caught chose drew drove
  flew grew heard hit hits shot showed shows sat set sets struck sued sues quit read reads remained remains needed needs live lives
  died dies fled worked works seems appears includes indicated wants want think believe yes no
`);

/** Words for what happened to people that stand in the place of a noun: "killing 12, injuring 19", "four dead". */
export const states = set(`
  dead killed injured wounded hurt missing arrested detained hospitalised hospitalized displaced homeless rescued evacuated captured
  unaccounted charged convicted infected hospitalisations
`);

/** Plurals without a final s. */
export const irregularPlurals =
  /^(?:(?:.*[a-z])?men|(?:.*[a-z])?people|(?:.*[a-z])?women|children|police|troops|aircraft|spacecraft|personnel|staff|crew|cattle|sheep|fish|feet|teeth|mice|criteria|media|crises|bodies|howitzers|votes|lives|households|houses|homes|seats|wives|knives|shelves)$/;

/** Words in s that are no plural. */
export const notPlural = set(`
  texas kansas arkansas illinois paris brussels athens los angeles las vegas honduras cyprus overseas perhaps always sometimes
  besides sports politics economics physics mathematics news series congress james thomas charles times hers ours theirs yours
  damascus orleans dallas naples wales netherlands states armed forces has does was says goes christmas chris
`);
