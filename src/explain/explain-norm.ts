// A norm and its overview in, the sentences with cue, scope, measure phrase, reference and exception marked out.

import { formatPlace } from '../diagnostic.js';
import { RESEMBLING } from '../extract/resembling.js';
import type { Decision } from '../curate/curation-file.js';
import type { Mark, Norm } from '../extract/norm.js';
import type { Overview } from '../model/catalogue.js';

/** Puts a style on a marked stretch; must keep its length for the legend line below it to fit. */
export type PaintMark = (kind: Mark['kind'], text: string) => string;

const LETTER: Readonly<Record<Mark['kind'], string>> = {
  measure: 'M',
  cue: 'C',
  reference: 'R',
  exception: 'X',
  bearer: 'B',
  quantity: 'Q',
  deadline: 'D',
  scope: '~',
};
/** Where marks lie over each other the earlier kind shows. */
const PRECEDENCE = Object.keys(LETTER) as readonly Mark['kind'][];

/** A norm, or a reading under `set-aside/` that a decision has taken from the norms. */
export interface ExplainedNorm extends Norm {
  readonly decision?: Decision;
}

/** Plain text, one block per language in which the norm was found. */
export function explainNorm(
  norm: ExplainedNorm,
  overview: Overview | undefined,
  paint: PaintMark,
  columns = 100,
): string {
  const references = norm.references.length > 0 ? norm.references.join(', ') : 'none given';
  const head = [
    norm.key,
    `  ${norm.modality} of ${norm.measure}, bearer ${norm.bearer}${norm.bearerText ? ` ('${norm.bearerText.text}')` : ''}`,
    `  reference   ${references}`,
    `  exception   ${norm.exception ? norm.exception.text : 'none given'}`,
    ...(norm.quantity ? [`  quantity    ${norm.quantity}`] : []),
    ...(norm.deadline ? [`  deadline    ${norm.deadline}`] : []),
    ...basisOf(norm),
    ...wordsOf(norm.phrases),
    `  confidence  ${norm.confidence.toFixed(2)}`,
  ];
  const texts = norm.evidence.map((evidence) => {
    const text = overview?.texts.find((candidate) => candidate.page.source.path === evidence.place.path);
    const marks = norm.marks.filter((mark) => mark.language === evidence.language);
    const where = `${formatPlace(evidence.place)} (${evidence.language})`;
    return [where, ...markedLines(text?.traced.text ?? evidence.quote, text ? marks : [], paint, columns)].join('\n');
  });
  return `${[...head, '', ...texts, legend()].join('\n')}\n`;
}

/** What a norm rests on; of a reading that does not count, who set it aside, and the rule behind it. */
function basisOf({ key, decision, rule }: ExplainedNorm): string[] {
  if (!decision) return [`  rests on    rule ${rule}, not reviewed`];
  const words = `by ${decision.by} on ${decision.on}: ${decision.why}`;
  return key.startsWith('set-aside/')
    ? [
        `  set aside   ${decision.decide === 'reject' ? 'rejected' : 'corrected'} ${words}`,
        `  rested on   rule ${rule}`,
      ]
    : [`  rests on    a decision ${words}`];
}

/** Phrases that matched, and the telling words of stretches that were read by what they resemble. */
function wordsOf(all: readonly string[]): string[] {
  const resembling = all
    .filter((phrase) => phrase.startsWith(RESEMBLING))
    .map((phrase) => phrase.slice(RESEMBLING.length));
  const phrases = all.filter((phrase) => !phrase.startsWith(RESEMBLING));
  return [
    ...(phrases.length > 0 || resembling.length === 0 ? [`  phrases     ${phrases.join('; ') || '–'}`] : []),
    ...(resembling.length > 0
      ? [`  resembles   the example clauses of the measure, by: ${resembling.join('; ')}`]
      : []),
  ];
}

function legend(): string {
  return 'C cue   ~ scope   M measure   R reference   X exception   B bearer   Q quantity   D deadline';
}

/** Lines of the text around the marks, each with a line of letters below. */
function markedLines(text: string, marks: readonly Mark[], paint: PaintMark, columns: number): string[] {
  const kinds: (Mark['kind'] | undefined)[] = Array.from({ length: text.length }, () => undefined);
  for (const kind of [...PRECEDENCE].reverse()) {
    for (const mark of marks) if (mark.kind === kind) kinds.fill(kind, mark.start, mark.end);
  }
  return lineRanges(text, Math.max(columns - 4, 40))
    .filter(({ start, end }) => marks.length === 0 || kinds.slice(start, end).some(Boolean))
    .flatMap(({ start, end }) => {
      const letters = kinds.slice(start, end).map((kind) => (kind ? LETTER[kind] : ' '));
      const below = letters.join('').trimEnd();
      return [`    ${paintRange(text, kinds, start, end, paint)}`, ...(below ? [`    ${below}`] : [])];
    });
}

function lineRanges(text: string, width: number): { readonly start: number; readonly end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const space = text.length - start > width ? text.lastIndexOf(' ', start + width) : text.length;
    const end = space > start ? space : Math.min(start + width, text.length);
    ranges.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  return ranges;
}

function paintRange(
  text: string,
  kinds: readonly (Mark['kind'] | undefined)[],
  start: number,
  end: number,
  paint: PaintMark,
): string {
  let painted = '';
  let from = start;
  for (let index = start + 1; index <= end; index += 1) {
    if (index < end && kinds[index] === kinds[from]) continue;
    const kind = kinds[from];
    const stretch = text.slice(from, index);
    painted += kind ? paint(kind, stretch) : stretch;
    from = index;
  }
  return painted;
}
