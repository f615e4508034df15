/**
 * Words of news that stand for one another when two sources tell of the same thing: "blast" and "explosion", "killed"
 * and "dead". The first word names the class. Compiled by hand; each row stays narrow, since a wide one joins claims
 * that differ. Words are given as stems would meet them, inflected forms are reduced by the stemmer.
 */
const rows = `
attack strike assault raid bombard bombardment shell shelling
explosion blow blast explode detonate detonation bomb bombing explosive
kill dead death die died slay slain fatal fatality murder assassinate assassination lethal casualty martyr
injure wound hurt injury injured hospitalise hospitalize treated maim
down shoot-down intercept downed
shoot gunfire gunshot
fire blaze burn inferno flame
arrest detain custody detention apprehend jail imprison
accuse blame allege
destroy demolish raze ruin wreck
agree agreement deal pact accord
damage harm loss
evacuate evacuation flee displace
collapse cave-in crumble
flood deluge inundate floodwater
quake earthquake tremor
ship vessel boat ferry craft tanker freighter trawler
plane aircraft jet airliner
drone uav unmanned
missile rocket projectile
crash collide collision derail
protest demonstrate demonstration rally march
resign quit step-down resignation
fire-dismiss sack oust dismissal
withhold hide conceal cover-up suppress
steal theft loot rob robbery
burglary burgle burglar intruder
bribe bribery kickback
fraud swindle embezzle
leak disclose
ban prohibit outlaw forbid
approve authorise authorize endorse pass
halt stop suspend pause
close shut closure
capture seize take-control overrun coup putsch
release free freed
hostage captive
missing unaccounted
rescue save
sabotage tamper
jam scramble interfere interference disrupt
poison contaminate toxic
hack breach intrusion cyberattack
invade invasion incursion
ceasefire truce armistice
troop soldier serviceman
police officer constable
people person
child boy girl teenager
vote ballot election poll
win victory
pay payment paid
buy acquire acquisition purchase takeover
layoff redundancy
strike-labour walkout
drunk drinking alcohol intoxicated
test trial
plot conspiracy scheme
try attempt bid seek
residence home house
dam reservoir
port harbour harbor
airport airfield
school classroom
hospital clinic
laboratory lab
break faulty defective malfunction
`;

/** Each word of a row, by its class. Rows are read in order; the first class of a word wins. */
export const kinRows: readonly (readonly string[])[] = rows
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Events: what happens or is done. A proposition about one is found by it. */
export const eventClasses: ReadonlySet<string> = new Set(
  (
    'attack explosion kill injure down shoot fire arrest destroy damage evacuate collapse flood quake crash protest resign fire-dismiss withhold steal burglary bribe fraud leak ban halt close capture ' +
    'release hostage missing rescue sabotage jam poison hack invade ceasefire win buy layoff strike-labour drunk test plot pay'
  ).split(' '),
);
