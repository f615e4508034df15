/**
 * Words that tell what somebody is. They are stripped from the front of a name ("President Ilka Brandt" is Ilka Brandt)
 * and make a source "role only" where no name follows. Compiled by hand, in the plain (singular, lower-case) form.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/);

/** Titles of a single person. Several words first. */
export const titles = list(`
prime minister, foreign minister, defence minister, defense minister, interior minister, finance minister, deputy minister,
environment minister, health minister, justice minister, transport minister, education minister, energy minister, agriculture minister,
trade minister, labour minister, labor minister, culture minister, sports minister, information minister, economy minister,
tourism minister, housing minister, immigration minister, oil minister, mines minister, security minister, home minister,
secretary of state, secretary of defense, defense secretary, foreign secretary, home secretary, treasury secretary, attorney general,
press secretary, secretary general, secretary-general, director general, director-general, chief executive, chief executive officer,
vice president, district attorney, chief of staff, chief justice, police chief, fire chief, chief inspector, lieutenant general,
major general, brigadier general, rear admiral, vice admiral, first minister, chief minister, deputy prime minister,
counterpart, running mate, ex-wife, ex-husband,
president, minister, mp, mep, msp, chancellor, premier, king, queen, prince, princess, emperor, sultan, emir, pope, cardinal, archbishop, bishop, imam,
rabbi, senator, representative, congressman, congresswoman, lawmaker, governor, mayor, councillor, councilor, councilman, councilwoman, delegate,
ambassador, envoy, consul, commissioner, secretary, undersecretary, director, chairman, chairwoman, chair, chairperson, speaker, leader,
general, colonel, major, captain, lieutenant, sergeant, commander, admiral, marshal, brigadier, inspector, superintendent, detective, constable,
officer, agent, sheriff, deputy, chief, judge, justice, prosecutor, attorney, lawyer, solicitor, barrister, magistrate, advocate, coroner,
spokesman, spokeswoman, spokesperson, adviser, advisor, aide, strategist, analyst, expert, professor, doctor, dr., dr, nurse, teacher, coach,
founder, owner, manager, head, boss, medical director, harbour pilot, organiser, organizer, foreman, executive, ceo, cfo, coo, editor, reporter, journalist, correspondent, author, historian, scientist, researcher, economist,
activist, diplomat, campaigner, resident, witness, eyewitness, technician, politician, consultant, accountant, contractor, inmate, prisoner, informant, person,
champion, medallist, medalist, athlete, runner, sprinter, swimmer, cyclist, footballer, striker, midfielder, goalkeeper, cricketer, golfer, referee, umpire,
farmer, fisherman, driver, pilot, shopkeeper, worker, student, victim, suspect, defendant, candidate,
nominee, billionaire, actor, actress, singer, mr., mr, mrs., mrs, ms., ms, miss, madam, sir, dame, lord, lady, sen., rep., gov., gen., col., lt., sgt., capt., maj.,
adm., prof., rev., cmdr., insp., det., hon., mother, father, brother, sister, wife, husband, son, daughter, cousin, neighbour, neighbor, friend, survivor,
dockworker, steward, clerk, guard, engineer, surgeon, physician, paramedic, firefighter, harbourmaster, harbormaster, skipper, whistleblower, insider, official,
pastor, priest, reverend, vicar, ayatollah, mufti, sheikh, cleric, preacher, columnist, commentator, host, presenter, comedian, musician, rapper, composer,
filmmaker, producer, photographer, blogger, speechwriter, pollster, lobbyist, psychologist, psychiatrist, biologist, physicist, meteorologist, seismologist,
epidemiologist, virologist, criminologist, scholar, academic, lecturer, headteacher, rector, curator, trustee, treasurer, negotiator, mediator, businessman,
businesswoman, entrepreneur, mogul, tycoon, magnate, contender, challenger, incumbent, rival, frontrunner, front-runner, warlord, gunman, veteran, novelist, poet, writer,
assemblyman, assemblywoman, alderman, comptroller, auditor, co-founder,
cameraman, translator, interpreter, archaeologist, playwright, sailor, hostage, dissident, oligarch, electrician, refugee, investigator, bodyguard, midwife, toxicologist, geologist, chemist, pathologist
`);

/** Groups of people without a proper name. */
export const groups = list(`
officials, authorities, residents, witnesses, eyewitnesses, police, prosecutors, investigators, sources, people, aides, advisers, advisors,
lawyers, attorneys, families, relatives, neighbours, neighbors, lawmakers, senators, ministers, diplomats, soldiers, troops, rebels, militants,
separatists, protesters, demonstrators, activists, critics, supporters, analysts, experts, scientists, researchers, economists, doctors, nurses,
medics, paramedics, firefighters, rescuers, workers, employees, staff, unions, union, villagers, locals, survivors, passengers, fishermen, students,
teachers, journalists, reporters, observers, inspectors, regulators, commanders, officers, forces, military, army, navy, judges, jurors, campaigners,
members, leaders, executives, managers, shareholders, investors, customers, users, voters, republicans, democrats, spokespeople, spokespersons, insiders,
traders, drivers, farmers, shopkeepers, opponents, allies, colleagues, parents, friends, men, women, teams, crews, emergency services, coastguard, coast guard,
media, opposition, public, historians, engineers, detectives, agents, peacekeepers, monitors, guards, defenders, hackers, fans, pilots, sailors, divers,
miners, dockworkers, surgeons, coroners, shoppers, commuters, tourists, refugees, migrants, settlers, prisoners, inmates, detainees, hostages, veterans, pensioners,
tenants, landlords, creditors, donors, volunteers, organisers, organizers, climbers, hikers, players, athletes, coaches, referees, stewards, owners, developers, seismologists,
meteorologists, epidemiologists, virologists, geologists, physicists, chemists, biologists, ecologists, climatologists, archaeologists, demographers, statisticians,
conservationists, environmentalists, bystanders, onlookers, hospitals, schools, rivals, councillors, councilors, deputies, mayors, governors, bishops, priests, imams, clerics
`);

/** Heads of names of organisations and of bodies without a proper name ("the ministry"). */
export const organisations = list(`
government, ministry, department, agency, commission, committee, council, court, tribunal, parliament, congress, senate, assembly, cabinet, embassy,
consulate, office, bureau, service, authority, board, bank, company, corporation, corp, corp., inc, inc., ltd, ltd., plc, llc, group, firm, airline, carrier,
operator, manufacturer, retailer, university, college, school, hospital, clinic, institute, institution, foundation, association, federation, union, league, party,
campaign, movement, network, newspaper, daily, weekly, tabloid, broadsheet, conglomerate, carmaker, drugmaker, chipmaker, automaker, magazine, broadcaster, channel, station, press, news, times, post, gazette, herald, tribune, journal, agency, command,
forces, force, army, navy, guard, guards, police, brigade, division, staff, headquarters, directorate, administration, organization, organisation,
society, trust, fund, pac, alliance, coalition, club, team, church, centre, center, museum, front, bloc, red cross, red crescent, union, utility, exchange, railway, railways, regulator, watchdog, inspectorate, ombudsman, presidency,
prosecution, defence, defense, secretariat, delegation, mission, observatory, survey, laboratory, lab, studio, partners, watch, airport, hotel, factory, plant, prison, jail, refinery, lender, insurer, body, holdings, industries, line, lines, television, radio, fleet, admiralty, treasury, harbour, port, division, airlines, airways
`);

/** Bodies that speak for the state they are of: "the Peruvian navy" is Peru's side. */
export const stateBodies = list(`
government, ministry, army, navy, military, air force, police, authorities, officials, official, president, prime minister, minister, parliament, embassy, ambassador,
foreign ministry, defence ministry, defense ministry, intelligence, prosecutors, troops, forces, coastguard, coast guard, security service, presidency, state media,
spokesman, spokeswoman, spokesperson, envoy, chancellor, premier, administration, adviser, leader, command, diplomat, diplomats, general, commander
`);

/** Documents that speak. */
export const documents = list(`
report, statement, document, documents, filing, filings, affidavit, complaint, indictment, lawsuit, letter, memo, email, emails, e-mail, survey, poll, study, transcript,
communique, communiqué, text, post, tweet, message, messages, records, files, papers, paper, book, article, editorial, order, ruling, notice, bulletin, data, figures,
press release, release, warrant, testimony, audit, review, analysis, dossier, website, headline, log, logs, court documents, court papers, charge sheet
`);

/** Recordings that are said to show something. */
export const recordings = list(`
video, videos, footage, clip, clips, photo, photos, photograph, photographs, image, images, picture, pictures, recording, recordings, audio, tape, tapes, broadcast, livestream,
satellite images, satellite imagery, imagery, cctv, surveillance, dashcam
`);
