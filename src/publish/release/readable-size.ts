// A number of bytes in, a size as people say it out.

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** Decimal units, three significant digits at most: `1.23 MB`. */
export function readableSize(byteSize: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(byteSize, 1)) / 3), UNITS.length - 1);
  const value = byteSize / 1000 ** power;
  return `${power === 0 ? value : Number(value.toPrecision(3))} ${UNITS[power] ?? 'B'}`;
}
