// The text of a number in, one text for each value out.

/** `+07.50` → `7.5`; exact however long the number is. */
export function decimalText(text: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/u.exec(text) ?? [];
  const digits = whole.replace(/^0+/u, '') || '0';
  const rest = fraction.replace(/0+$/u, '');
  const value = rest === '' ? digits : `${digits}.${rest}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}

/** The number with so many significant digits, without an exponent where it needs none. */
export function roundedText(text: string, digits: number): string {
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(digits))) : text;
}
