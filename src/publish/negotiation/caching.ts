// What every answer of a release says to those who keep copies of it.

/** The next release has the same addresses: a copy is kept, and asked about each time. */
export const CACHING = 'no-cache';
