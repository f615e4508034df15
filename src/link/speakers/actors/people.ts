/**
 * Persons whom world news names often, with spellings and short forms that are surely theirs. No offices and no parties:
 * those change. A surname alone stands here only where world news means this person by it; a story that names another of
 * that surname keeps them apart. `name = variant, variant`. Other spellings of the same letters need no row
 * (spellings.ts), nor do other forms of a given name (given-names.ts).
 * Compiled by hand for this project; given to the public domain (CC0 1.0).
 */
export const people = `
Volodymyr Zelenskyy = Zelenskyy
Vladimir Putin = Putin, Vladimir Vladimirovich Putin
Dmitry Peskov = Peskov
Sergei Lavrov = Lavrov
Maria Zakharova = Zakharova
Dmitry Medvedev
Sergei Shoigu = Shoigu
Andrei Belousov = Belousov
Valery Gerasimov = Gerasimov
Ramzan Kadyrov = Kadyrov
Yevgeny Prigozhin = Prigozhin
Alexei Navalny = Navalny, Aleksei Navalny
Yulia Navalnaya = Navalnaya
Andriy Yermak = Yermak, Andrii Yermak
Andriy Sybiha = Sybiha, Andrii Sybiha
Dmytro Kuleba = Kuleba
Rustem Umerov = Umerov
Denys Shmyhal = Shmyhal, Denis Shmygal, Shmygal
Yulia Svyrydenko = Svyrydenko, Yuliia Svyrydenko
Oleksandr Syrskyi = Syrskyi, Syrskiy, Oleksandr Syrsky
Valerii Zaluzhnyi = Zaluzhnyi, Zaluzhny, Valeriy Zaluzhny
Kyrylo Budanov = Budanov
Vitali Klitschko = Vitaliy Klychko, Vitali Klychko
Petro Poroshenko = Poroshenko
Alexander Lukashenko = Lukashenko, Alyaksandr Lukashenka, Lukashenka
Sviatlana Tsikhanouskaya = Tsikhanouskaya, Svetlana Tikhanovskaya, Tikhanovskaya, Sviatlana Tsikhanouskaia
Maia Sandu = Sandu
Nikol Pashinyan = Pashinyan, Nikol Pashinian
Ilham Aliyev = Aliyev, Ilham Aliev
Kassym-Jomart Tokayev = Tokayev, Qasym-Jomart Toqayev
Shavkat Mirziyoyev = Mirziyoyev
Salome Zourabichvili = Zourabichvili, Salome Zurabishvili
Bidzina Ivanishvili = Ivanishvili
Donald Trump = Trump, Donald J. Trump
Joe Biden = Biden
Kamala Harris
JD Vance = Vance, J.D. Vance, James David Vance
Barack Obama = Obama
Marco Rubio = Rubio
Pete Hegseth = Hegseth
Antony Blinken = Blinken, Anthony Blinken
Lloyd Austin
Jake Sullivan
Karoline Leavitt
Steve Witkoff = Witkoff
Keith Kellogg
Elon Musk = Musk
Nancy Pelosi = Pelosi
Mitch McConnell = McConnell
Bernie Sanders
Alexandria Ocasio-Cortez = Ocasio-Cortez, AOC
Robert F. Kennedy Jr. = Robert Kennedy Jr, RFK Jr
Jerome Powell
Justin Trudeau = Trudeau
Mark Carney
Pierre Poilievre = Poilievre
Claudia Sheinbaum = Sheinbaum
Andrés Manuel López Obrador = López Obrador, AMLO
Luiz Inácio Lula da Silva = Lula, Lula da Silva, Luiz Inacio Lula da Silva
Jair Bolsonaro = Bolsonaro
Javier Milei = Milei
Cristina Fernández de Kirchner = Cristina Kirchner, Cristina Fernandez
Nicolás Maduro = Maduro
María Corina Machado = Corina Machado, Maria Corina Machado
Juan Guaidó = Guaidó
Gustavo Petro
Gabriel Boric = Boric
Nayib Bukele = Bukele
Daniel Ortega
Miguel Díaz-Canel = Díaz-Canel
Keir Starmer = Starmer
Rishi Sunak = Sunak
Boris Johnson
Nigel Farage = Farage
Kemi Badenoch = Badenoch
Rachel Reeves
David Lammy = Lammy
Yvette Cooper
Emmanuel Macron = Macron
Marine Le Pen = Le Pen
Jordan Bardella = Bardella
Jean-Luc Mélenchon = Mélenchon
Olaf Scholz = Scholz
Friedrich Merz = Merz
Annalena Baerbock = Baerbock
Angela Merkel = Merkel
Boris Pistorius
Alice Weidel = Weidel
Giorgia Meloni = Meloni
Matteo Salvini = Salvini
Pedro Sánchez
Carles Puigdemont = Puigdemont
Donald Tusk = Tusk
Andrzej Duda
Karol Nawrocki
Radosław Sikorski = Radek Sikorski
Jarosław Kaczyński = Kaczyński
Viktor Orbán = Orbán
Péter Szijjártó = Szijjártó
Robert Fico = Fico
Petr Pavel
Kaja Kallas = Kallas
Ursula von der Leyen = von der Leyen
Charles Michel
António Costa
Josep Borrell = Borrell
Roberta Metsola = Metsola
Mark Rutte = Rutte
Geert Wilders = Wilders
Jens Stoltenberg = Stoltenberg
Mette Frederiksen
Ulf Kristersson = Kristersson
Alexander Stubb = Stubb
Sanna Marin
Gitanas Nausėda = Nausėda
Aleksandar Vučić = Vučić
Albin Kurti = Kurti
Milorad Dodik = Dodik
Edi Rama
Kyriakos Mitsotakis = Mitsotakis
Recep Tayyip Erdoğan = Erdoğan, Tayyip Erdogan
Hakan Fidan
Ekrem İmamoğlu = İmamoğlu
Benjamin Netanyahu = Netanyahu, Bibi Netanyahu, Binyamin Netanyahu
Yoav Gallant = Gallant
Israel Katz
Benny Gantz
Itamar Ben-Gvir = Ben-Gvir, Ben Gvir
Bezalel Smotrich = Smotrich
Yair Lapid = Lapid
Daniel Hagari = Hagari
Herzi Halevi
Isaac Herzog
Gideon Saar = Gideon Sa'ar
Mahmoud Abbas = Abu Mazen
Yahya Sinwar
Ismail Haniyeh = Haniyeh, Ismail Haniya
Khaled Meshaal = Meshaal, Khaled Mashal
Hassan Nasrallah = Nasrallah
Naim Qassem = Naim Kassem
Nabih Berri = Berri
Joseph Aoun
Nawaf Salam
Ali Khamenei = Ayatollah Ali Khamenei, Ayatollah Khamenei
Masoud Pezeshkian = Pezeshkian
Ebrahim Raisi = Raisi
Abbas Araghchi = Araghchi, Abbas Araqchi, Araqchi
Hossein Amir-Abdollahian = Amir-Abdollahian
Esmail Baghaei = Baghaei, Esmaeil Baqaei, Baqaei
Bashar al-Assad = Assad
Ahmed al-Sharaa = al-Sharaa, Ahmad al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, al-Jolani
Abdel Fattah al-Sisi = al-Sisi, Abdel-Fattah el-Sissi, el-Sissi
Mohammed bin Salman = MBS, bin Salman
Mohammed bin Zayed = MBZ
Tamim bin Hamad Al Thani = Sheikh Tamim
King Abdullah II
Mohammed Shia al-Sudani = Mohammed al-Sudani
Muqtada al-Sadr = Moqtada al-Sadr
Masoud Barzani = Massoud Barzani
Abdul-Malik al-Houthi = Abdulmalik al-Houthi
Yahya Saree = Yahya Sarea, Saree
Khalifa Haftar = Khalifa Hifter
Abdul Hamid Dbeibah = Dbeibah
Kais Saied = Saied
Abdelmadjid Tebboune = Tebboune
Abdel Fattah al-Burhan = al-Burhan, Abdel-Fattah Burhan
Mohamed Hamdan Dagalo = Hemedti, Hemeti
Salva Kiir = Kiir
Riek Machar = Machar
Abiy Ahmed = Abiy
Isaias Afwerki = Afwerki
William Ruto = Ruto
Raila Odinga = Odinga
Yoweri Museveni = Museveni
Bobi Wine = Robert Kyagulanyi
Paul Kagame = Kagame
Félix Tshisekedi = Tshisekedi
Corneille Nangaa = Nangaa
Cyril Ramaphosa = Ramaphosa
Jacob Zuma = Zuma
Julius Malema = Malema
Bola Tinubu = Tinubu, Bola Ahmed Tinubu
Muhammadu Buhari = Buhari
Nana Akufo-Addo = Akufo-Addo
John Mahama = Mahama, John Dramani Mahama
Bassirou Diomaye Faye = Diomaye Faye
Ousmane Sonko = Sonko
Assimi Goïta = Goïta
Ibrahim Traoré
Abdourahamane Tchiani = Tchiani
Emmerson Mnangagwa = Mnangagwa
Hakainde Hichilema = Hichilema
Paul Biya = Biya
Xi Jinping = Xi
Li Qiang
Wang Yi
Mao Ning
Lin Jian
Guo Jiakun
Lai Ching-te = William Lai
Tsai Ing-wen
John Lee Ka-chiu
Kim Jong Un = Kim Jong-un
Kim Yo Jong = Kim Yo-jong
Yoon Suk Yeol = Yoon Suk-yeol
Lee Jae-myung = Lee Jae Myung
Han Duck-soo
Shigeru Ishiba = Ishiba
Sanae Takaichi = Takaichi
Fumio Kishida = Kishida
Shinzo Abe
Narendra Modi = Modi
Rahul Gandhi
Subrahmanyam Jaishankar = Jaishankar, S. Jaishankar
Amit Shah
Rajnath Singh
Arvind Kejriwal = Kejriwal
Mamata Banerjee
Shehbaz Sharif = Shahbaz Sharif
Nawaz Sharif
Imran Khan
Asim Munir
Ishaq Dar
Sheikh Hasina = Hasina
Muhammad Yunus
Ranil Wickremesinghe = Wickremesinghe
Anura Kumara Dissanayake = Dissanayake
Hibatullah Akhundzada = Akhundzada, Haibatullah Akhundzada
Zabihullah Mujahid = Zabiullah Mujahid
Min Aung Hlaing
Aung San Suu Kyi = Suu Kyi
Prabowo Subianto = Prabowo
Joko Widodo = Jokowi
Anwar Ibrahim
Mahathir Mohamad = Mahathir
Ferdinand Marcos Jr. = Bongbong Marcos
Rodrigo Duterte
Sara Duterte
Paetongtarn Shinawatra = Paetongtarn
Thaksin Shinawatra = Thaksin
Hun Sen
Hun Manet
To Lam
Lawrence Wong
Anthony Albanese
Penny Wong
Peter Dutton
Christopher Luxon = Luxon
Jacinda Ardern = Ardern
António Guterres = Guterres
Stéphane Dujarric = Dujarric
Volker Türk
Philippe Lazzarini = Lazzarini
Tom Fletcher
Martin Griffiths
Filippo Grandi
Tedros Adhanom Ghebreyesus = Tedros, Tedros Adhanom
Rafael Grossi = Grossi, Rafael Mariano Grossi
Catherine Russell
Cindy McCain
Karim Khan = Karim A. A. Khan
Francesca Albanese
Christine Lagarde = Lagarde
Kristalina Georgieva = Georgieva
Ajay Banga
Ngozi Okonjo-Iweala = Okonjo-Iweala
Fatih Birol = Birol
Pope Francis = Jorge Mario Bergoglio
Pope Leo XIV = Robert Prevost
Julian Assange = Assange
Edward Snowden = Snowden
Greta Thunberg = Thunberg
Mark Zuckerberg = Zuckerberg
Jeff Bezos = Bezos
Tim Cook
Sam Altman
Sundar Pichai = Pichai
Satya Nadella = Nadella
Jensen Huang
Pavel Durov = Durov
Bill Gates
`;
