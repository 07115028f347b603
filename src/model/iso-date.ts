// Year, month and day as they were read go in, the ISO 8601 date out.

/** As exact as what was read: `2015-01-30`, without a day `2015-01`; nothing where the calendar has no such day. */
export function isoDate(year: string | undefined, month: number | undefined, day?: string): string | undefined {
  if (year === undefined || month === undefined || !(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return `${year}-${String(month).padStart(2, '0')}`;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined;
}

/** Three figures with the year at the end. In English the month may come first; then only a number that is no month tells. */
export function dateInFigures(first: string, second: string, year: string, dayComesFirst: boolean): string | undefined {
  const dayFirst = isoDate(year, Number(second), first);
  if (dayComesFirst) return dayFirst;
  const monthFirst = isoDate(year, Number(first), second);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}
