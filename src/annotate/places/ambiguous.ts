/** City names that are also words, persons or firms. They count as places only right after a word of place. Compiled by hand. */
const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

export const ambiguous: ReadonlySet<string> = new Set(
  [
    // words
    ...list(`reading, nice, mobile, bath, orange, split, hull, deal, sale, wells, rugby, battle, bend, best, bury, born, cork, male, lens, tours, most, police,
    buffalo, phoenix, aurora, independence, union, liberty, republic, hope, enterprise, normal, commerce, universal, industry, temple, mission, university,
    central, imperial, media, bell, young, providence, progress, victoria, paradise, corona, tempe, surprise, plantation, concord, garden city, salt lake,
    superior, home, price, sandy, spring, marina, magic, eden, manor, fort, colon, grand, beach, plaza, general, capital, marine, crystal, alpine, granite,
    sunrise, sunset, champions, liberal, defiance, dial, cement, stone, rio, los, san, santa, santo, van, bar, of, same, taxi, date, hit, mine, mari, eagle, ocean, banks,
    metro, delta, omega, apollo, amazon, columbia, carnation, guide, natal, true, tome, sur, time, page, bay, pearl, star, ford, opal, mango, canton, crown, march, august, may, june`),
    // persons
    ...list(`paris, sofia, nancy, florence, charlotte, madison, lincoln, jackson, austin, dallas, houston, washington, orlando, alexandria, jordan, chad, israel,
    savannah, cheyenne, eugene, clinton, lafayette, warren, gary, francisco, santiago, kent, sterling, hamilton, wellington, darwin, nelson, johnson, taylor,
    franklin, bryan, irving, allen, tyler, marion, burke, douglas, troy, lawrence, cleveland, lancaster, wilson, bush, kennedy, carter, monroe, roosevelt, grant,
    wayne, marshall, lewis, perry, murray, logan, mason, parker, hudson, harrison, hillsboro, livingston, salem, bristol, adrian, vincent, george, victor, leon, victorville,
    xavier, carmen, dolores, mercedes, trinidad, lourdes, salvador, montgomery, raleigh, st. louis, augusta, helena, olympia, valencia, vienna, regina, sydney,
    adelaide, alice, georgia, virginia, carolina, dakota, montana, jamaica, ireland, france, german, berlin, london, chelsea, milan, romeo, roman, julian, martin,
    pierre, bern, anderson, peoria, bismarck, fargo, denton, garland, arlington, beaumont, clayton, dalton, dayton, denver, preston, melbourne, stanley, windsor, stratford,
    chester, ashley, kimberley, bailey, bradford, sheffield, stafford, burton, newton, norman, rochester, spencer, mckinney, pasco, apple, oxford, cambridge,
    pence, kaine, weld, stein, reid, ryan, ernst, blair, rubio, cruz, obama, trump, sanders, warwick, putin, lenin, stalin, castro, chavez, mandela, bolton, barr,
    holder, comey, mueller, conway, bannon, miller, powell, rice, gates, rove, gore, cheney, quayle, dole, biden, harris, pelosi, schumer, mcconnell, graham, flint`),
  ].filter(Boolean),
);

/** Never a place by themselves, whatever stands before them: "in March", "in August". */
export const never: ReadonlySet<string> = new Set(
  list(`january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday,
  saturday, sunday, god, congress, parliament, english, spanish, french, arabic, islam, christ, mission, general, state, states, union, central, of, man, most, police, media,
  clinton, trump, bush, obama, university, republic, capital, santa, san, los, house, senate, court, island, lake, federal, north, south, east, west, northeast, fort, mount, america`),
);
