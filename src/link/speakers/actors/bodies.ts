import type { ActorKind } from '../../../model/index.ts';

/**
 * Bodies that world news names often, with the names, letters and translations that are surely theirs.
 * `name = variant, variant @ party`; the party is the state that a body speaks for, where it speaks for one. What only
 * differs in order or spelling ("Ministry of Defence", "Defense Ministry", "Inc.") needs no row (body.ts).
 * Compiled by hand for this project; given to the public domain (CC0 1.0).
 */
export const bodies: readonly { readonly kind: ActorKind; readonly rows: string }[] = [
  {
    // international bodies and agencies
    kind: 'organisation',
    rows: `
UN Security Council = United Nations Security Council, UNSC
UN General Assembly = United Nations General Assembly, UNGA
UN Relief and Works Agency = UNRWA, United Nations Relief and Works Agency for Palestine Refugees in the Near East, UN Relief and Works Agency for Palestine Refugees, UN Palestinian refugee agency, UN agency for Palestinian refugees
UN Refugee Agency = UNHCR, UN High Commissioner for Refugees, United Nations High Commissioner for Refugees
UN Human Rights Office = OHCHR, Office of the UN High Commissioner for Human Rights, Office of the United Nations High Commissioner for Human Rights, UN rights office
UN Human Rights Council = UNHRC, United Nations Human Rights Council
UN Office for the Coordination of Humanitarian Affairs = OCHA, UN OCHA, UNOCHA, UN humanitarian office
UN Children's Fund = UNICEF, United Nations Children's Fund, United Nations International Children's Emergency Fund
UN Development Programme = UNDP
UN Environment Programme = UNEP
UN Population Fund = UNFPA
UN Office on Drugs and Crime = UNODC
UN Interim Force in Lebanon = UNIFIL
UN Truce Supervision Organization = UNTSO
UN Assistance Mission in Afghanistan = UNAMA
UN Satellite Centre = UNOSAT
UNESCO = UN Educational Scientific and Cultural Organization
UNAIDS
MONUSCO = UN mission in Congo
World Food Programme = WFP, UN World Food Programme
Food and Agriculture Organization = FAO, UN Food and Agriculture Organization
World Health Organization = WHO
International Organization for Migration = IOM
International Labour Organization = ILO
International Atomic Energy Agency = IAEA, UN nuclear watchdog
International Court of Justice = ICJ, World Court
International Criminal Court = ICC
Permanent Court of Arbitration
World Meteorological Organization = WMO
International Maritime Organization = IMO
International Civil Aviation Organization = ICAO
International Air Transport Association = IATA
International Energy Agency = IEA
International Monetary Fund = IMF
World Bank
World Trade Organization = WTO
Organisation for Economic Co-operation and Development = OECD
Organization for Security and Co-operation in Europe = OSCE
Organisation for the Prohibition of Chemical Weapons = OPCW
Organization of American States = OAS
Organisation of Islamic Cooperation = OIC
Organization of the Petroleum Exporting Countries = OPEC
Financial Action Task Force = FATF
Interpol = International Criminal Police Organization
Europol = European Union Agency for Law Enforcement Cooperation
Frontex = European Border and Coast Guard Agency
European Commission @ European Union
European Council @ European Union
European Parliament @ European Union
European External Action Service = EEAS @ European Union
European Central Bank = ECB
European Court of Human Rights = ECHR, ECtHR
European Medicines Agency
European Centre for Disease Prevention and Control = ECDC
European Union Aviation Safety Agency = EASA
Council of Europe
NATO = North Atlantic Treaty Organization, North Atlantic Treaty Organisation
African Union
ECOWAS = Economic Community of West African States
IGAD = Intergovernmental Authority on Development
Southern African Development Community = SADC
Arab League = League of Arab States
Gulf Cooperation Council = GCC
ASEAN = Association of Southeast Asian Nations
Shanghai Cooperation Organisation
Collective Security Treaty Organization = CSTO
Asian Development Bank
Pan American Health Organization = PAHO
International Committee of the Red Cross = ICRC
International Federation of Red Cross and Red Crescent Societies = IFRC
Palestine Red Crescent Society = PRCS, Palestinian Red Crescent
Magen David Adom
Médecins Sans Frontières = MSF, Doctors Without Borders
Save the Children
Norwegian Refugee Council
World Central Kitchen
International Rescue Committee
Oxfam
Amnesty International
Human Rights Watch = HRW
Reporters Without Borders = RSF, Reporters Sans Frontières
Committee to Protect Journalists = CPJ
Transparency International
Greenpeace
Airwars
Bellingcat
Forensic Architecture
Institute for the Study of War
International Crisis Group
Armed Conflict Location and Event Data = ACLED
Syrian Observatory for Human Rights = SOHR
Stockholm International Peace Research Institute = SIPRI
B'Tselem
Breaking the Silence
OVD-Info
FIFA
UEFA
International Olympic Committee
World Anti-Doping Agency = WADA
`,
  },
  {
    // offices, services and forces of states
    kind: 'organisation',
    rows: `
Kremlin @ Russia
Federal Security Service = FSB @ Russia
GRU = Main Intelligence Directorate of Russia @ Russia
Roskomnadzor @ Russia
Rosatom @ Russia
Roscosmos @ Russia
Rosaviatsia @ Russia
Security Service of Ukraine = SBU, Ukrainian Security Service, Ukraine's Security Service @ Ukraine
Ukrainian Defence Intelligence = HUR, GUR, Ukraine's Main Directorate of Intelligence @ Ukraine
Energoatom = Enerhoatom @ Ukraine
Ukrenergo @ Ukraine
White House @ United States
Pentagon = US Department of Defense, US Defense Department @ United States
US State Department = US Department of State @ United States
US Justice Department = US Department of Justice @ United States
US Central Command = CENTCOM @ United States
US Africa Command = AFRICOM @ United States
US European Command = EUCOM @ United States
US Agency for International Development = USAID @ United States
US Geological Survey = USGS @ United States
Federal Bureau of Investigation = FBI @ United States
Central Intelligence Agency = CIA @ United States
National Security Agency = NSA @ United States
Federal Aviation Administration = FAA @ United States
National Transportation Safety Board = NTSB @ United States
National Hurricane Center = NHC @ United States
National Oceanic and Atmospheric Administration = NOAA @ United States
Federal Emergency Management Agency = FEMA @ United States
Centers for Disease Control and Prevention = CDC @ United States
Food and Drug Administration = FDA @ United States
Environmental Protection Agency @ United States
Immigration and Customs Enforcement = US Immigration and Customs Enforcement @ United States
US Customs and Border Protection = CBP @ United States
Securities and Exchange Commission @ United States
NASA = National Aeronautics and Space Administration @ United States
Downing Street = No 10, Number 10, 10 Downing Street @ United Kingdom
Metropolitan Police = Scotland Yard, Met Police @ United Kingdom
National Crime Agency @ United Kingdom
UK Maritime Trade Operations = UKMTO, United Kingdom Maritime Trade Operations @ United Kingdom
Maritime and Coastguard Agency @ United Kingdom
Air Accidents Investigation Branch = AAIB @ United Kingdom
GCHQ = Government Communications Headquarters @ United Kingdom
Élysée = Élysée Palace @ France
Quai d'Orsay @ France
Bundeswehr @ Germany
Bundestag @ Germany
Israel Defense Forces = IDF, Israeli Defence Forces, Israeli Defense Forces, Israeli military, Israeli army @ Israel
Shin Bet = Shabak, Israel Security Agency @ Israel
Mossad @ Israel
COGAT = Coordination of Government Activities in the Territories @ Israel
Knesset @ Israel
Islamic Revolutionary Guard Corps = IRGC, Revolutionary Guards, Revolutionary Guard, Iran's Revolutionary Guards, Iranian Revolutionary Guards @ Iran
Atomic Energy Organization of Iran = AEOI @ Iran
Palestinian Authority = Palestinian National Authority
Palestine Liberation Organization = PLO
Gaza Civil Defence = Gaza's civil defence, Gaza Civil Defense agency
Gaza Health Ministry = Hamas-run health ministry, Gaza's health ministry, health ministry in Gaza
Syrian Civil Defence = White Helmets
Turkish Disaster and Emergency Management Authority = AFAD @ Turkey
People's Liberation Army = PLA @ China
China Coast Guard @ China
China Earthquake Networks Center = CENC @ China
Korean Central News Agency = KCNA @ North Korea
Joint Chiefs of Staff of South Korea = South Korean Joint Chiefs of Staff, South Korea's Joint Chiefs of Staff @ South Korea
Japan Meteorological Agency @ Japan
Japan Self-Defense Forces @ Japan
Tokyo Electric Power Company = TEPCO
Inter-Services Public Relations = ISPR @ Pakistan
Inter-Services Intelligence @ Pakistan
Indian Space Research Organisation = ISRO @ India
Central Bureau of Investigation = CBI @ India
Tatmadaw = Myanmar military, Burmese military @ Myanmar
State Administration Council @ Myanmar
National Disaster Management Agency of Indonesia = BNPB @ Indonesia
PHIVOLCS = Philippine Institute of Volcanology and Seismology @ Philippines
Royal Canadian Mounted Police = RCMP @ Canada
Transportation Safety Board of Canada @ Canada
Australian Federal Police = AFP Australia @ Australia
`,
  },
  {
    // armed groups and movements
    kind: 'group',
    rows: `
Hamas = Islamic Resistance Movement
Al-Qassam Brigades = Izz ad-Din al-Qassam Brigades, Ezzedine al-Qassam Brigades, Qassam Brigades
Palestinian Islamic Jihad = PIJ
Fatah
Popular Front for the Liberation of Palestine = PFLP
Hezbollah = Hizbollah, Hizbullah, Hizballah
Amal Movement
Houthis = Houthi movement, Houthi rebels, Ansar Allah, Ansarallah, Ansarullah
Southern Transitional Council
Islamic State = ISIS, ISIL, Islamic State group, Daesh, Da'esh, Islamic State in Iraq and Syria
Islamic State Khorasan Province = ISIS-K, ISKP, ISIS-Khorasan, Islamic State Khorasan
Islamic State West Africa Province = ISWAP
Al-Qaeda = Al Qaeda, Al-Qaida, Al Qaida
AQAP = Al-Qaeda in the Arabian Peninsula
JNIM = Jama'at Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and Muslims
Al-Shabaab = Al Shabaab, Al-Shabab, Al Shabab
Boko Haram
Hayat Tahrir al-Sham = HTS
Syrian Democratic Forces = SDF
Kurdistan Workers' Party = PKK
People's Protection Units = YPG
Popular Mobilization Forces = PMF, Hashd al-Shaabi, Popular Mobilisation Forces
Kataib Hezbollah = Kata'ib Hizballah
Taliban = Afghan Taliban, Islamic Emirate of Afghanistan
Tehrik-i-Taliban Pakistan = TTP, Pakistani Taliban, Tehreek-e-Taliban Pakistan
Balochistan Liberation Army = Baloch Liberation Army
Rapid Support Forces = RSF Sudan
Sudanese Armed Forces = Sudanese army, Sudanese military @ Sudan
Tigray People's Liberation Front = TPLF
Oromo Liberation Army
Fano militia
M23 = March 23 Movement
Allied Democratic Forces
Wagner Group = Wagner PMC, PMC Wagner
Africa Corps
Azov Brigade = Azov Regiment, Azov Battalion
Revolutionary Armed Forces of Colombia = FARC
National Liberation Army of Colombia = ELN
Arakan Army
Karen National Union
Irish Republican Army
Proud Boys
Tren de Aragua
Sinaloa Cartel
Jalisco New Generation Cartel = CJNG
`,
  },
  {
    // companies and agencies of news
    kind: 'organisation',
    rows: `
Gazprom
Rosneft
Lukoil
Aeroflot
Nord Stream
Naftogaz
Boeing = Boeing Company
Airbus
Lockheed Martin
Raytheon = RTX
SpaceX
Starlink
Tesla = Tesla Motors
Meta = Meta Platforms
Facebook
Google
Microsoft
Apple Inc
Amazon.com
OpenAI
TikTok
ByteDance
Telegram Messenger
Huawei = Huawei Technologies
TSMC = Taiwan Semiconductor Manufacturing Company, Taiwan Semiconductor Manufacturing Co
Samsung Electronics
Volkswagen = VW, Volkswagen Group
BP = British Petroleum
Shell plc = Royal Dutch Shell
TotalEnergies
ExxonMobil = Exxon Mobil, Exxon
Saudi Aramco = Aramco
Maersk = A.P. Moller-Maersk, AP Moller Maersk, Møller-Maersk
Norfolk Southern
Malaysia Airlines
Ryanair
Pfizer
AstraZeneca
Moderna
Associated Press
Agence France-Presse = AFP
Deutsche Presse-Agentur
RIA Novosti = RIA
TASS = Itar-Tass
Interfax
Xinhua = Xinhua News Agency
Al Jazeera
IRNA = Islamic Republic News Agency
SANA = Syrian Arab News Agency
WAFA = Palestinian News and Information Agency
Anadolu Agency = Anadolu
Yonhap = Yonhap News Agency
`,
  },
];
