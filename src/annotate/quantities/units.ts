import type { Rule } from '../../model/index.ts';

/** Unit of what is counted. Words counted follow it after "of" or "in", or at once where it is hyphened. */
export interface Unit {
  readonly unit: string;
  readonly group: 'share' | 'money' | 'time' | 'age' | 'measure';
}

const row = (pattern: RegExp, unit: string, group: Unit['group'], [matches, misses]: [string, string]): Rule<Unit> => ({
  pattern,
  effect: { unit, group },
  reason: `a ${group} in ${unit}`,
  matches,
  misses,
});

/** Currency signs before a number. A bare dollar sign is read as the United States dollar, the yen sign as Japanese. */
export const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
};

/** Words right after a number, after a blank or a hyphen; the first row that fits wins. */
export const unitRules: readonly Rule<Unit>[] = [
  row(/%|per ?cent\b|pct\b/i, 'percent', 'share', ['46 percent', 'a percentage']),
  row(/(?:percentage )?points?\b/i, 'point', 'share', ['ten-point lead', 'appointed']),
  row(/(?:U\.?S\.? )?dollars?\b|USD\b/i, 'USD', 'money', ['two dollars', 'dolls']),
  row(/euros?\b|EUR\b/i, 'EUR', 'money', ['2.5bn euros', 'neurosis']),
  row(/pounds? sterling\b|(?<=illion )pounds\b|GBP\b/i, 'GBP', 'money', ['3 million pounds', '3 pounds of flour']),
  row(/pence\b/i, 'pence', 'money', ['412 pence', 'spencer']),
  row(/cents?\b/i, 'cent', 'money', ['50 cents', 'century']),
  row(/rou?bles?\b|RUB\b/i, 'RUB', 'money', ['600 roubles', 'troubled']),
  row(/hryvnias?\b|UAH\b/i, 'UAH', 'money', ['40 hryvnias', 'hryv']),
  row(/(?:yuan|renminbi)\b|CNY\b/i, 'CNY', 'money', ['7 yuan', 'yuanling']),
  row(/yen\b|JPY\b/i, 'JPY', 'money', ['900 yen', 'yens']),
  row(/rupees?\b|INR\b/i, 'INR', 'money', ['10 rupees', 'rupture']),
  row(/(?:Swiss )?francs?\b|CHF\b/i, 'CHF', 'money', ['80 Swiss francs', 'france']),
  row(/shekels?\b|ILS\b/i, 'ILS', 'money', ['5 shekels', 'shell']),
  row(/rials?\b/i, 'IRR', 'money', ['9 rials', 'rialto']),
  row(/years?[ -]olds?\b/i, 'age', 'age', ['a 30-year-old man', 'a year older']),
  row(/years? of age\b/i, 'age', 'age', ['30 years of age', 'years of agendas']),
  row(/(?:seconds|(?<=-)second)\b/i, 'second', 'time', ['a 14-second video', 'the second video']),
  row(/minutes?\b/i, 'minute', 'time', ['40 minutes', 'minutely']),
  row(/(?:hours?|hrs?)\b/i, 'hour', 'time', ['two hours', 'hourly']),
  row(/days?\b/i, 'day', 'time', ['six days', 'daylight']),
  row(/nights?\b/i, 'night', 'time', ['three nights', 'nightly']),
  row(/weeks?\b/i, 'week', 'time', ['six weeks', 'weekly']),
  row(/months?\b/i, 'month', 'time', ['14-month conflict', 'monthly']),
  row(/years?\b/i, 'year', 'time', ['two years', 'yearly']),
  row(/decades?\b/i, 'decade', 'time', ['two decades', 'decadent']),
  row(/(?:century|centuries)\b/i, 'century', 'time', ['two centuries', 'centurion']),
  row(/(?:square (?:kilomet(?:er|re)s?)|sq\.? ?km|km²)/i, 'square kilometre', 'measure', [
    '9 square kilometres',
    'square',
  ]),
  row(/square miles?\b/i, 'square mile', 'measure', ['9 square miles', 'square milestone']),
  row(/(?:miles? (?:per|an) hour|mph)\b/i, 'mile per hour', 'measure', ['60 mph', '60 miles']),
  row(/(?:kilomet(?:er|re)s? (?:per|an) hour|km\/h|kph)\b/i, 'kilometre per hour', 'measure', ['60 km/h', '60 km']),
  row(/(?:kilomet(?:er|re)s?|kms?)\b/i, 'kilometre', 'measure', ['5km', 'km²'.slice(2)]),
  row(/(?:millimet(?:er|re)s?|mm)\b/i, 'millimetre', 'measure', ['80 millimetres of rain', 'mms']),
  row(/(?:centimet(?:er|re)s?|cm)\b/i, 'centimetre', 'measure', ['9 cm', 'cms']),
  row(/(?:met(?:er|re)s?|m)\b/i, 'metre', 'measure', ['some 400 metres short', 'metric']),
  row(/(?:nautical )?miles?\b/i, 'mile', 'measure', ['ten miles inland', 'smiled']),
  row(/(?:feet|foot|ft)\b/i, 'foot', 'measure', ['30 feet', 'footage']),
  row(/(?:inch(?:es)?)\b/i, 'inch', 'measure', ['9 inches', 'incher']),
  row(/yards?\b/i, 'yard', 'measure', ['50 yards', 'yardstick']),
  row(/acres?\b/i, 'acre', 'measure', ['50 acres', 'acred']),
  row(/(?:hectares?|ha)\b/i, 'hectare', 'measure', ['50 hectares', 'have']),
  row(/(?:kilograms?|kilos?|kgs?)\b/i, 'kilogram', 'measure', ['5kg', 'kilometre']),
  row(/(?:tonnes?|metric tons?)\b/i, 'tonne', 'measure', ['9 tonnes', 'tons']),
  row(/tons?\b/i, 'ton', 'measure', ['9 tons', 'tone']),
  row(/(?:pounds?|lbs?)\b/i, 'pound', 'measure', ['9 pounds', 'pounded']),
  row(/(?:lit(?:er|re)s?)\b/i, 'litre', 'measure', ['9 litres', 'literal']),
  row(/gallons?\b/i, 'gallon', 'measure', ['9 gallons', 'gallop']),
  row(/(?:megawatts?|MW)\b/, 'megawatt', 'measure', ['9 MW', 'mw']),
  row(/degrees?\b|°[CF]?/i, 'degree', 'measure', ['40 degrees', 'degreed']),
  row(/magnitude\b/i, 'magnitude', 'measure', ['a 6.2-magnitude quake', 'magnitudes']),
];
