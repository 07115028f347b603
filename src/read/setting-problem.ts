// What a schema says of a value in, the same in words of those who write settings out.

import type { z } from 'zod';

export interface SettingProblem {
  /** Where in the value; ends in a key that should not be there where `isKey`. */
  readonly keys: readonly (string | number)[];
  readonly isKey?: boolean;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

type Issue = z.core.$ZodIssue;
type Said = Omit<SettingProblem, 'keys'>;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
};
const FORMS: Readonly<Record<string, string>> = {
  date: 'a day that exists, as 2026-07-31',
  email: 'an email address',
  url: 'a web address',
};

/** How schemas of this project begin what they say of a rule of their own. */
const EXPECTED = /^expected /u;

/** @param value what the schema was asked about */
export function settingProblems(
  issues: readonly Issue[],
  value: unknown,
  above: SettingProblem['keys'] = [],
): readonly SettingProblem[] {
  return issues.flatMap((issue): readonly SettingProblem[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const found = path.reduce<unknown>(childOf, value);
    const keys = [...above, ...path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ keys: [...keys, key], isKey: true, message: 'there is no such setting here' }));
    }
    if (issue.code === 'invalid_union' && found !== undefined) {
      const meant = issue.errors.find((branch) => branch.every((one) => one.path.length > 0 || !isOtherKind(one)));
      if (meant) return settingProblems(meant, found, keys);
    }
    return [{ keys, ...said(issue, found) }];
  });
}

/** Whether it is not even of the kind that the schema speaks of. */
function isOtherKind({ code }: Issue): boolean {
  return code === 'invalid_type' || code === 'invalid_value';
}

function said(issue: Issue, found: unknown): Said {
  const expected = expectation(issue);
  const rest = expected === undefined ? {} : { expected };
  if (found === undefined) return { message: 'is missing', ...rest };
  if (found === null || isEmpty(found)) return { message: 'is empty', ...rest };
  switch (issue.code) {
    case 'invalid_key':
      return { message: `'${String(issue.path.at(-1))}' cannot stand here`, ...rest, isKey: true };
    case 'invalid_type':
      return {
        message: `${shown(found)} is ${kindOf(found)}`,
        ...rest,
        ...quotes(issue, found),
      };
    case 'too_small':
      return { message: `${shown(found)} is too small`, ...rest };
    case 'too_big':
      return { message: `${shown(found)} is too large`, ...rest };
    case 'custom':
      return expected === undefined ? { message: issue.message } : { message: `${shown(found)} does not fit`, ...rest };
    default:
      return { message: `${shown(found)} does not fit`, ...rest };
  }
}

function expectation(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_format':
      return FORMS[issue.format] ?? issue.message.replace(EXPECTED, '');
    case 'custom':
      return EXPECTED.test(issue.message) ? issue.message.replace(EXPECTED, '') : undefined;
    case 'too_small':
      return leastWords(issue.origin, Number(issue.minimum));
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues[0] && expectation(issue.issues[0]);
    case 'invalid_union':
      if (issue.errors.length === 0)
        return 'options' in issue ? (issue.options as readonly unknown[]).join(', ') : undefined;
      return issue.errors.flatMap(([first]) => (first && expectation(first)) ?? []).join(' or ');
    default:
      return undefined;
  }
}

function leastWords(origin: string, minimum: number): string {
  if (origin === 'string') return 'a text';
  return origin === 'array' ? `a list with ${minimum} or more entries` : `at least ${minimum}`;
}

/** YAML takes what looks like a number, or is true or false, for one. */
function quotes(issue: z.core.$ZodIssueInvalidType, found: unknown): { readonly hint?: string } {
  const isPlain = typeof found === 'number' || typeof found === 'boolean';
  return isPlain && issue.expected === 'string' ? { hint: 'put it into quotes' } : {};
}

function childOf(parent: unknown, key: string | number): unknown {
  return typeof parent === 'object' && parent !== null ? (parent as Record<string | number, unknown>)[key] : undefined;
}

function isEmpty(found: unknown): boolean {
  if (typeof found === 'string') return found.trim() === '';
  return typeof found === 'object' && found !== null && Object.keys(found).length === 0;
}

function kindOf(found: unknown): string {
  if (typeof found === 'boolean') return 'a truth value';
  return KINDS[Array.isArray(found) ? 'array' : typeof found] ?? typeof found;
}

function shown(found: unknown): string {
  if (typeof found === 'string') return `'${found}'`;
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : 'what stands here';
}
