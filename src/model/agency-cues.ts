// Text goes in, the words that announce who issued, oversees or runs something come out, with their positions.

import type { AgencyRules } from './agency-rules.js';
import type { AgencyRole } from './catalogue.js';
import { withoutAccents } from './fold-text.js';

export interface FoundCue {
  readonly role: AgencyRole;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

interface LanguageCues {
  readonly patterns: readonly { readonly role: AgencyRole; readonly confidence: number; readonly pattern: RegExp }[];
}

/** The cue phrases of the rules, compiled once for each language. */
export class AgencyCues {
  private readonly byLanguage: ReadonlyMap<string, LanguageCues>;

  constructor(rules: Pick<AgencyRules, 'cues' | 'not_after'>) {
    const languages = new Set(rules.cues.flatMap(({ words }) => Object.keys(words)));
    this.byLanguage = new Map([...languages].map((language) => [language, compile(language, rules)]));
  }

  findIn(text: string, language: string): FoundCue[] {
    const folded = foldKeepingLength(text);
    return (this.byLanguage.get(language)?.patterns ?? []).flatMap(({ role, confidence, pattern }) =>
      [...folded.matchAll(pattern)].map((match) => ({
        role,
        confidence,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
  }
}

function compile(
  language: string,
  { cues, not_after: notAfter }: Pick<AgencyRules, 'cues' | 'not_after'>,
): LanguageCues {
  const nouns = (notAfter[language] ?? []).join('|');
  const before = String.raw`(?<!\p{L})` + (nouns ? String.raw`(?<!(?:${nouns})\s)` : '');
  const patterns = cues.flatMap(({ role, confidence, words }) => {
    const phrases = (words[language] ?? []).map((phrase) =>
      phrase.replaceAll('*', String.raw`\p{L}*`).replaceAll(' ', String.raw`\s+`),
    );
    if (phrases.length === 0) return [];
    return [{ role, confidence, pattern: new RegExp(`${before}(?:${phrases.join('|')})(?!\\p{L})`, 'gu') }];
  });
  return { patterns };
}

/** Same length as the text, so that positions stay. */
function foldKeepingLength(text: string): string {
  return withoutAccents(text).toLowerCase().replace(/\s/gu, ' ');
}
