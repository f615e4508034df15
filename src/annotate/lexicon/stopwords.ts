/** Words that say nothing of what a clause is about: grammar, saying, reporting and hedging. Compiled by hand. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although am among an and another any anybody anyone anything are aren't around as at away back be became
because been before behind being below between beyond both but by can cannot can't come comes could couldn't did didn't do does doesn't doing don't done down during each either else enough
even ever every everyone everything far few first for from further get gets getting go goes going gone got had hadn't has hasn't have haven't having he her here hers herself him himself his how
however i if in instead into is isn't it its itself just keep kept last later least less let like made make makes making many may maybe me might mine more most much must my myself near nearly
neither never next no nobody none nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves out over own part per perhaps put quite rather really
said same saw say saying says see seen several shall she should shouldn't since so some somebody someone something sometimes soon still such than that that's the their theirs them themselves then
there these they they're thing things this those though through throughout thus to together told too toward towards tried under until up upon us use used very via was wasn't we well went were
weren't what whatever when where whether which while who whole whom whose why will with within without won't would wouldn't yes yet you your yours yourself
accused accuses accusing accuse alleged allegedly allege alleges allegation allegations claim claims claimed claiming reported reportedly report reports reporting purported apparent apparently
according added adding told telling statement monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
today yesterday tomorrow week weeks month months year years day days morning afternoon evening night overnight hour hours minute minutes time times
mr mrs ms dr it's he's she's we're i'm i've we've they've didn't hers new also early late earlier recent recently suspected blame blamed take takes took taken taking place give gives gave given giving`
    .trim()
    .split(/\s+/),
);
