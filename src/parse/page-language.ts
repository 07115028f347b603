// A page's path, front matter and words in; its language and how it was found out.

import { LANGUAGES, type Language, type SourceText } from '../read/source-text.js';
import type { DetectLanguage } from './language-detector.js';
import type { Page } from './page.js';
import { anyOf, PAGE_WORDS } from './page-words.js';

/** A language and what it was taken from. */
export interface PageLanguage {
  readonly language: Language;
  readonly basis: Page['languageBasis'];
  /** BCP 47 language that the words are in, when it is none of the catalogue's. */
  readonly other?: string;
}

const FRONT_MATTER = new RegExp(
  String.raw`^${anyOf(PAGE_WORDS.front_matter.language)}[ \t]*:[ \t]*["']?([A-Za-z]{2,3})(?![A-Za-z])`,
  'imu',
);
const FOLDER = /^([a-z]{2})(?:[-_][a-z\d]{2,4})?$/iu;
const SUFFIX = /[._-]([a-z]{2})(?:[-_][a-z]{2})?$/iu;
const EXTENSION = /\.(?:md|markdown|txt)$/iu;
/** Below so many characters a detector guesses. */
const MIN_TEXT_LENGTH = 20;
/** So much better another language has to fit, 0 to 1: relatives such as Galician come near. */
const CLEARLY_OTHER = 0.05;
/** By this, over the number of characters, still better: in a short text foreign names of acts weigh more than the words around them. */
const SHORTNESS = 6;

/** The language that option, front matter or path state, in this order; nothing where none does. */
export function statedLanguage(source: SourceText, frontMatter: string): PageLanguage | undefined {
  if (source.language) return { language: source.language, basis: 'option' };
  const declared = catalogueLanguage(FRONT_MATTER.exec(frontMatter)?.[1]);
  if (declared) return { language: declared, basis: 'front-matter' };
  const named = pathLanguage(source.path);
  return named ? { language: named, basis: 'path' } : undefined;
}

/** BCP 47 tag of the words of a page. */
export function wordsLanguage({ language, unreadLanguage }: Pick<Page, 'language' | 'unreadLanguage'>): string {
  return unreadLanguage ?? language;
}

/** The language of the words, by a detector; English is assumed where there are too few words or no detector. */
export function detectedLanguage(text: string, detect: DetectLanguage | undefined): PageLanguage {
  const scores = detect && text.trim().length >= MIN_TEXT_LENGTH ? detect(text) : undefined;
  const [best] = scores ?? [];
  const ours = scores?.find(({ language }) => catalogueLanguage(language));
  const least = CLEARLY_OTHER + SHORTNESS / text.trim().length;
  const other = best && best.score - (ours?.score ?? 0) >= least ? { other: best.language } : {};
  const language = catalogueLanguage(ours?.language);
  return language ? { language, basis: 'detected', ...other } : { language: 'en', basis: 'assumed', ...other };
}

/** File name without extension and language suffix; empty for standard input. */
export function pageStem(path: string): string {
  if (path === '-') return '';
  const name = path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, '');
  const suffix = SUFFIX.exec(name);
  return suffix && suffix.index > 0 && catalogueLanguage(suffix[1]) ? name.slice(0, suffix.index) : name;
}

function pathLanguage(path: string): Language | undefined {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(EXTENSION, '');
  const folders = parts.reverse().map((part) => FOLDER.exec(part)?.[1]);
  return [SUFFIX.exec(name)?.[1], ...folders].map(catalogueLanguage).find((language) => language !== undefined);
}

function catalogueLanguage(code: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === code?.toLowerCase());
}
