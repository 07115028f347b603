// Where the words of an entry stand among the blocks of its page.

/** Where the words of an entry stand: the lists they are in (0 for none), and whether they begin an item. */
export interface Standing {
  readonly depth: number;
  readonly first: boolean;
  /** Where its own words begin, behind the name of a country. */
  readonly start?: number;
  /** Whether the first line may be a title whose link a label below announces. */
  readonly announced?: boolean;
  /** Whether the item is a title whose link stands in the list below it. */
  readonly listed?: boolean;
}
