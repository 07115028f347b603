// A sentence with a word such as 'repealed' goes in; whether it says that of the instrument itself, or of another act, comes out.

import { genderOf, readSentence, type ActMention, type Gender, type Sentence } from './act-mention.js';
import type { Status } from './catalogue.js';
import { findTypeCue } from './cue-table.js';
import { wordsOf } from './fold-text.js';
import { sameNumber, type ActNumber } from './identity-key.js';
import type { InstrumentRules } from './instrument-rules.js';
import type { StatusSentenceWords } from './rules-file.js';
import type { NumberedAct } from './numbered-act.js';
import { SentenceWalk, type WordRange } from './sentence-walk.js';

/** What is known of the instrument before its sentences are read. */
export interface OwnNames {
  readonly numbers: readonly ActNumber[];
  readonly types: ReadonlySet<string>;
  readonly titleWords: ReadonlySet<string>;
  readonly gender?: Gender;
}

/** 'none': nothing stands where the subject would, as in 'Fue derogada'. */
type Subject = 'own' | 'other' | 'none';
type Place = 'title' | 'first' | 'later';

interface Predicate extends WordRange {
  readonly gender?: Gender;
}

/** Reads the sentences of one text in order, since 'it' is what the sentence before was about. */
export class StatusReader {
  private readonly months: ReadonlySet<string>;
  private readonly earlier: ActMention[] = [];
  private walk: SentenceWalk;
  private place: Place = 'first';
  private isAboutAnother = false;

  constructor(
    private readonly language: string,
    private readonly known: StatusSentenceWords,
    private readonly own: OwnNames,
    private readonly rules: InstrumentRules,
  ) {
    this.months = new Set(rules.months[language] ?? []);
    this.walk = this.walkOf({ words: [], mentions: [] });
  }

  private walkOf(sentence: Sentence): SentenceWalk {
    return new SentenceWalk(sentence, this.known, this.months);
  }

  read(text: string, place: Place): Status[] {
    this.walk = this.walkOf(readSentence(text, this.known, this.rules));
    this.place = place;
    const found = this.rules.statuses.flatMap(({ status, words }) =>
      this.walk.occurrences(words[this.language] ?? []).some((match) => this.isOwn(match)) ? [status] : [],
    );
    this.isAboutAnother = this.opensWithAnother() ?? (this.isAboutAnother && this.subject(0, 1) !== 'own');
    this.earlier.push(...this.walk.mentions);
    return found;
  }

  private isOwn({ from, to }: WordRange): boolean {
    const ending = this.walk.at(to - 1);
    const gender = ending.endsWith('a') ? 'feminine' : ending.endsWith('o') ? 'masculine' : undefined;
    const { start, isFinite } = this.startOf(from, to);
    const predicate: Predicate = { from: start, to, ...(gender && to - from === 1 ? { gender } : {}) };
    if (this.known.unrealised.includes(this.walk.at(start - 1))) return false;
    const following = this.walk.mentionAfter(to);
    if (following) return this.isOwnFollowing(following, predicate);
    if (isFinite) return this.isSaidOfOwn(predicate);
    if (to - from === 1 && !this.walk.mayFollow(to)) return false;
    return this.antecedent(from, predicate) === 'own';
  }

  /** Where the predicate begins with its auxiliary, also the one that it shares: 'was adopted in 2010 and repealed in 2015'. */
  private startOf(from: number, to: number): { readonly start: number; readonly isFinite: boolean } {
    const { auxiliaries, adverbs, joints, verbs } = this.known;
    let start = from;
    while (start > 0 && !this.walk.isParted(start) && [...auxiliaries, ...adverbs].includes(this.walk.at(start - 1)))
      start -= 1;
    const all = this.walk.texts(start, to);
    const isFinite = all.some((word) => auxiliaries.includes(word) || verbs.includes(word));
    if (isFinite || !joints.includes(this.walk.at(start - 1))) return { start: isFinite ? start : from, isFinite };
    const shared = this.walk.texts(0, start).findLastIndex((word) => auxiliaries.includes(word));
    return shared < 0 ? { start: from, isFinite } : { start: shared, isFinite: true };
  }

  private isOwnFollowing(mention: ActMention, { from, to }: Predicate): boolean {
    if (mention.act) return this.isOwnNumber(mention.act);
    const hasArticle = mention.from > to;
    // 'Repealed the law' is what somebody did; 'fue derogada la ley' is what became of it.
    if (hasArticle && this.known.followers) return false;
    return this.kindFits(mention) && (hasArticle || this.walk.skipArticles(this.walk.skipOpening(0)) >= from);
  }

  private isSaidOfOwn(predicate: Predicate): boolean {
    const { joints, openers, relatives, linked_openers: linked } = this.known;
    let at = predicate.from;
    while (at > 0 && !this.walk.isParted(at) && ![...joints, ...openers, ...relatives].includes(this.walk.at(at - 1)))
      at -= 1;
    const subject = this.subject(at, predicate.from);
    if (subject !== 'none') return subject === 'own';
    if (this.walk.isParted(at) || at === 0) return this.isAboutOwn(predicate);
    const joint = this.walk.at(at - 1);
    if (relatives.includes(joint) && !linked.includes(this.walk.at(at - 2)))
      return this.antecedent(at - 1, predicate) === 'own';
    return this.isAboutOwn(predicate);
  }

  /** Whether the words are a name of the instrument: a pronoun, its number, its title, or a noun for acts of its kind. */
  private subject(from: number, to: number): Subject {
    const start = this.walk.skipOpening(from);
    const texts = this.walk.texts(start, to).filter((word) => !this.known.adverbs.includes(word));
    if (texts.length === 0 || texts.every((word) => this.known.prepositions.includes(word))) return 'none';
    if (texts.length === 1 && this.known.pronouns.includes(texts[0] ?? ''))
      return this.isAboutAnother && this.place === 'later' ? 'other' : 'own';
    const inside = this.walk.mentions.filter((mention) => mention.from >= start && mention.to <= to);
    const [first] = inside;
    const content = this.walk.skipArticles(start);
    if (first?.act && first.from === content) return this.isOwnNumber(first.act) ? 'own' : 'other';
    if (inside.some(({ act }) => act && !this.isOwnNumber(act))) return 'other';
    if (first && first.from === content && first.to === to) return this.isGenericOwn(first, start) ? 'own' : 'other';
    const small = [...this.known.articles, ...this.known.prepositions, ...this.known.kind_words];
    const named = texts.filter((word) => !small.includes(word) && genderOf(word, this.known) === undefined);
    return named.length > 0 && named.every((word) => this.own.titleWords.has(word)) ? 'own' : 'other';
  }

  private isGenericOwn(mention: ActMention, start: number): boolean {
    if (this.isAboutAnother && this.place === 'later' && !this.known.pointers.includes(this.walk.at(start)))
      return false;
    return this.kindFits(mention);
  }

  /** The act that a participle or a relative clause belongs to: the last one before it that agrees with it. */
  private antecedent(at: number, { gender }: Predicate): Subject {
    const isParted = this.walk.isParted(at);
    const mention = this.walk.mentions
      .filter(({ to }) => to <= at)
      .findLast((each) => !gender || !each.gender || each.gender === 'neuter' || each.gender === gender);
    if (!mention) {
      const opens = this.walk.skipArticles(this.walk.skipOpening(0)) >= at;
      return opens || (this.place !== 'later' && isParted) ? 'own' : 'other';
    }
    if (mention.act) return this.isOwnNumber(mention.act) ? 'own' : 'other';
    if (this.place === 'title' && isParted) return 'own';
    if (this.known.pointers.includes(this.walk.at(mention.from - 1))) return this.kindFits(mention) ? 'own' : 'other';
    const start = this.walk.skipOpening(0);
    // 'Decree on software, repealed in 2015', 'The decree, repealed in 2015, …': the sentence opens with it.
    const opensSentence = start === mention.from || this.known.articles.includes(this.walk.at(start));
    return opensSentence && this.subject(start, mention.to) === 'own' ? 'own' : 'other';
  }

  /** Whether a verb without a subject of its own tells of the instrument, as 'Fue derogada' and '…, and was repealed' do. */
  private isAboutOwn({ from, gender }: Predicate): boolean {
    const opening = this.opensWithAnother(from);
    if (opening !== undefined) return !opening;
    if (this.isAboutAnother && this.place === 'later') return false;
    const { gender: own } = this.own;
    if (!gender || !own || own === 'neuter' || own === gender) return true;
    const others = [...this.earlier, ...this.walk.mentions.filter(({ to }) => to <= from)];
    return !others.some((each) => each.act && !this.isOwnNumber(each.act) && each.gender === gender);
  }

  /** Whether the sentence opens with another act as its subject; undefined where it opens with none. */
  private opensWithAnother(before = Infinity): boolean | undefined {
    const start = this.walk.skipOpening(0);
    const [first] = this.walk.mentions;
    if (!first || first.from >= before) return undefined;
    const content = this.walk.skipArticles(start);
    if (first.from === content) return this.subject(start, first.to) !== 'own';
    return content > start && before !== Infinity ? this.subject(start, first.to) !== 'own' : undefined;
  }

  /** A noun of the instrument's own kind, or of any kind; of another kind only where no act of that kind was named before. */
  private kindFits({ noun = '' }: ActMention): boolean {
    const { types } = this.own;
    if (types.size === 0 || this.known.any_act.includes(noun)) return true;
    const type = findTypeCue(noun, this.language, this.rules.cues)?.type;
    if (type === undefined || types.has(type)) return true;
    const isNumbered = this.rules.numbered.some((kind) => types.has(kind.type));
    return !isNumbered && !this.earlier.some(({ act }) => act?.type === type);
  }

  private isOwnNumber({ family, number, year }: NumberedAct): boolean {
    const act: ActNumber = { family, number, ...(year ? { year } : {}), from: 'overview' };
    return this.own.numbers.some((own) => sameNumber(own, act));
  }
}

/** Title words without those that say nothing about which act it is. */
export function ownTitleWords(titles: readonly string[], { commonWords }: InstrumentRules): ReadonlySet<string> {
  const words = titles.flatMap(wordsOf);
  return new Set(words.some((word) => !commonWords.has(word)) ? words : []);
}
