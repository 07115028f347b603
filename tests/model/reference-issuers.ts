// Works of the reference in; how many have the issuer that a text, a title or a host gives, out.

import type { Catalogue, Mention } from '../../src/model/catalogue.js';
import type { Figure } from './reference-measures.js';
import { readReference, type MeasuredWork } from './reference-works.js';

interface NamedBody {
  readonly name: string;
  readonly acronym: string | null;
  readonly country: string | null;
}

interface Host {
  readonly host: string;
  readonly organisation: string;
  readonly acronym: string | null;
  readonly issuer_is_host_owner: boolean;
}

/** Of the works whose issuer can be read: how many have it, and of those with an issuer, how many have a right one. */
export function issuers(
  works: readonly MeasuredWork[],
  catalogue: Catalogue,
  shared: string,
): { readonly found: Figure; readonly stated: Figure } {
  const bodies = readReference(shared, 'agencies') as readonly NamedBody[];
  const hosts = readReference(shared, 'hosts') as readonly Host[];
  const known = works.flatMap((work) => {
    const printed = work.rows.map(({ issuer }) => issuer).join('; ');
    const expected = bodies.filter(
      (body) => sameCountry(body, work) && names(body).some((name) => says(printed, name)),
    );
    return printed.includes('inferred') || expected.length === 0 ? [] : [{ work, expected }];
  });
  const given = known.filter(({ work, expected }) => isGiven(work, expected, catalogue, hosts));
  const right = ({ work, expected }: (typeof known)[number]): boolean =>
    issuersOf(work, catalogue).some((own) => expected.some((body) => names(body).some((name) => own.includes(name))));
  const stated = known.filter(({ work }) => issuersOf(work, catalogue).length > 0);
  const figure = (all: typeof known): Figure => ({
    right: all.filter(right).length,
    of: all.length,
    wrong: all
      .filter((each) => !right(each))
      .map(({ work, expected }) => `${work.work}: ${expected.map(({ name }) => name).join(' or ')}`),
  });
  return { found: figure(given), stated: figure(stated) };
}

function sameCountry({ country }: NamedBody, { instrument }: MeasuredWork): boolean {
  return country !== null && instrument.jurisdiction === `jurisdiction/${country}`;
}

/** 'National Cybersecurity Agency of France (Agence nationale …)', 'ANSSI' → both names and the acronym. */
function names({ name, acronym }: NamedBody): string[] {
  return [...name.split(/[()→]/u).map((part) => part.trim()), acronym ?? ''].filter(
    (each) => each.length > 2 && !/^(?:Republic of )?(?:Ecuador|Korea)$/u.test(each),
  );
}

function says(text: string, name: string): boolean {
  return new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'u').test(text);
}

function issuersOf({ instrument }: MeasuredWork, { agencies }: Catalogue): string[][] {
  const keys = instrument.attributions.filter(({ role }) => role === 'issuer').map(({ agency }) => agency);
  return agencies
    .filter(({ key }) => keys.includes(key))
    .map((agency) => [...agency.names, ...agency.acronyms].map(({ text }) => text));
}

function isGiven(
  { mentions, instrument }: MeasuredWork,
  expected: readonly NamedBody[],
  { overviews }: Catalogue,
  hosts: readonly Host[],
): boolean {
  const texts = overviews
    .filter((overview) => overview.instrument === instrument.key)
    .flatMap((overview) => overview.texts.map(({ traced }) => traced.text));
  const words = [...mentions.map(({ mention }) => mention.title.text), ...texts].join('\n');
  const owners = hosts
    .filter(
      ({ host, issuer_is_host_owner: isOwner }) => isOwner && mentions.some(({ mention }) => hostOf(mention) === host),
    )
    .map(({ organisation, acronym }) => `${organisation} ${acronym ?? ''}`)
    .join('\n');
  return expected.some((body) => names(body).some((name) => says(words, name) || says(owners, name)));
}

function hostOf({ url = '' }: Mention): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
