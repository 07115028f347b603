// The text of a point in time or a duration in, one text for each value out.

const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/u;

/**
 * One text for all spellings of an instant: in UTC where there is a zone, without needless zeros.
 *
 * @param fractionDigits how many digits of a second count
 */
export function instantText(text: string, fractionDigits = Number.POSITIVE_INFINITY): string {
  const [, seconds, fraction = '', zone] = DATE_TIME.exec(text) ?? [];
  if (seconds === undefined) return text;
  const instant = new Date(`${seconds}${zone ?? 'Z'}`);
  if (Number.isNaN(instant.getTime())) return text;
  const digits = fraction.slice(0, Math.min(fraction.length, fractionDigits)).replace(/0+$/u, '');
  return instant.toISOString().slice(0, 19) + (digits === '' ? '' : `.${digits}`) + (zone === undefined ? '' : 'Z');
}

/** A date or time of day without needless zeros, with `Z` for the zone of Greenwich. */
export function clockText(text: string): string {
  return text
    .replace(/(\.\d*?)0+(?=$|[Z+-])/u, '$1')
    .replace(/\.(?=$|[Z+-])/u, '')
    .replace(/[+-]00:00$/u, 'Z')
    .replace(/^24:/u, '00:');
}

/** Years before our era without leading zeros. */
export function yearText(text: string): string {
  return text.replace(/^-0+/u, '-');
}

const DURATION = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;

/** `P1DT12H` and `PT36H` alike: months and seconds, the two parts that have no fixed relation. */
export function durationText(text: string): string {
  const duration = partsOf(text);
  return duration ? `${duration.months} months ${duration.seconds} s` : text;
}

/** What Virtuoso leaves of a duration: months where there are any, else seconds. */
export function sizeOfDuration(text: string): string {
  const duration = partsOf(text);
  return String(duration ? duration.months || duration.seconds : Number(text));
}

function partsOf(text: string): { readonly months: number; readonly seconds: number } | undefined {
  const parts = DURATION.exec(text);
  if (!parts) return undefined;
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part: string | undefined) => Number(part ?? 0));
  const sign = parts[1] === '-' ? -1 : 1;
  return {
    months: sign * (years * 12 + months),
    seconds: sign * (((days * 24 + hours) * 60 + minutes) * 60 + seconds),
  };
}
