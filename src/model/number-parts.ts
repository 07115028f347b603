// The parts of an act's number, as a pattern finds them, go in; the number and its year come out.

/** Named groups of the number grammar. */
export type Groups = Readonly<Partial<Record<string, string>>>;

/** A Roman number, or one that begins with letters; they are printed in capitals; its year stays a part of it. */
export function readCode(
  { code, roman, mark }: Groups,
  printed: string,
): { readonly number: string; readonly year?: number } | undefined {
  const number = (code ?? roman)?.toUpperCase() ?? '';
  if (number === '' || !printed.includes(number)) return undefined;
  if (roman !== undefined) return { number };
  if (mark === undefined && number.split(/[/-]/u).length < 3) return undefined;
  const year = /[/-]((?:19|20)\d\d)$/u.exec(number)?.[1];
  return { number, ...(year ? { year: Number(year) } : {}) };
}

/** `yearFirst` where the year stands before the number, behind a stroke: '2019/12'. */
export interface ReadNumber {
  readonly number: string;
  readonly year?: number;
  readonly yearFirst?: true;
}

export function readNumber(groups: Groups, tails: ReadonlySet<string>): ReadNumber | undefined {
  if (groups.number === undefined) return undefined;
  const first = groups.number.replace(/[.,]/gu, '');
  const { joint, second, third, thirdJoint, body, mark } = groups;
  if (body !== undefined) return withBody(plain(first), body, groups, tails);
  if (third !== undefined && joint === '-' && thirdJoint === '-' && ![first, second ?? ''].some(isYear))
    return { number: `${first}-${second ?? ''}-${third}` };
  if (second === undefined) {
    // Without 'No.', a lone year names an edition: 'Act 2017'; with 'of 2018' behind it, it is a number after all.
    if (
      mark === undefined &&
      isYear(first) &&
      groups.ofYear === undefined &&
      (groups.dateYear ?? groups.figureYear) === undefined
    )
      return undefined;
    return { number: plain(first) };
  }
  // 'Agreement 2021-2025' names a period.
  if (mark === undefined && joint === '-' && isYear(first) && isYear(second)) return undefined;
  if (isYear(first) && (mark === undefined || !isYear(second))) {
    return joint === '-'
      ? { number: `${first}-${plain(second)}`, year: Number(first) }
      : { number: plain(second), year: Number(first), yearFirst: true };
  }
  const year = fullYear(second);
  // 'Loi n° 18-07 du 10 juin 2018': the year may come first.
  const dated = fullYear(groups.dateYear ?? groups.figureYear ?? groups.ofYear);
  if (dated !== undefined && dated !== year && first.length === 2 && fullYear(first) === dated)
    return { number: `${first}-${second}` };
  if (year === undefined) return { number: `${plain(first)}-${plain(second)}` };
  return { number: plain(first), year };
}

/** '10-A/2020' and '133/V/2001' keep their sign, '37549-JP' and '6264/SG' are written alike. */
function withBody(
  first: string,
  body: string,
  { bodyJoint = '/', bodyYear }: Groups,
  tails: ReadonlySet<string>,
): { number: string; year?: number } {
  const year = bodyYear ? { year: Number(bodyYear) } : {};
  if (tails.has(body)) return { number: first, ...year };
  return { number: `${first}${body.length === 1 ? bodyJoint : '/'}${body.toUpperCase()}`, ...year };
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

function isYear(digits: string): boolean {
  return /^(?:19[5-9]|20)\d\d?$/u.test(digits) && digits.length === 4;
}

/** '2015', '015' (three digits, as Uruguay writes) and '15' are the same year. */
export function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const value = Number(digits);
  if (digits.length === 4) return value >= 1800 && value < 2100 ? value : undefined;
  if (digits.length === 3)
    return digits.startsWith('0') ? 2000 + value : digits.startsWith('9') ? 1000 + value : undefined;
  if (digits.length === 2) return value >= 50 ? 1900 + value : 2000 + value;
  return undefined;
}
