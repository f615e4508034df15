import { spelt } from './spellings.ts';

/** Given names that are one name: the same in two languages, or its short form. Compiled by hand; the first stands for the row. */
const rows = `
Alexander Aleksandr Oleksandr Aleksander Alexandr Alex
Andrew Andy
Andrei Andrey Andriy Andrii
Anthony Tony
Benjamin Ben Binyamin
Christopher Chris
Daniel Dan Danny
David Dave
Dmitry Dmitri Dmytro Dmitriy
Edward Ed Eddie
Elizabeth Liz Beth
Gennady Hennadiy
Hussein Husayn Hossein Hosein Hussain
Igor Ihor
James Jim Jimmy
Jeffrey Jeff Geoffrey
Joseph Joe Yosef
Katherine Catherine Kathryn Kate Kathy
Konstantin Kostyantyn
Matthew Matt
Michael Mike
Mikhail Mykhailo Mihail
Mohammed Muhammad Mohammad Mohamed Mohamad Muhammed Mohd
Nicholas Nick
Nikolai Mykola Nikolay
Oleg Oleh
Patrick Pat
Pavel Pavlo
Peter Pete
Petro Pyotr
Robert Bob Rob Bobby
Ronald Ron
Samuel Sam
Sergei Sergey Serhiy Serhii
Stephen Steven Steve
Thomas Tom
Timothy Tim
Valery Valeriy Valerii
Victor Viktor
Vladimir Volodymyr
Vitaly Vitaliy Vitalii Vitali
William Bill Will
Yuri Yury Yuriy Yurii
Yusuf Yousef Youssef Yousuf
`;

const names: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' ').map(spelt))
    .flatMap((row) => row.map((name) => [name, row[0]!] as const)),
);

/** One name for all forms of a given name: "Volodymyr" and "Vladimir", "Joe" and "Joseph". */
export const givenName = (word: string): string => names.get(spelt(word)) ?? spelt(word);
