import { textOf } from '../../staff/frame/form-values.ts';

export const SPANS = ['current', 'endedWithinLookBack', 'endedEarlier'] as const;
const PARTS = ['nature', 'meaning', ...SPANS] as const;
export type Part = (typeof PARTS)[number];

/** A row of the table as somebody is changing it. */
export interface NatureDraft extends Record<Part, string> {
  /** It was not in the table that was read: its name and meaning are still to be written. */
  added: boolean;
}

/** The API takes as many. */
const MOST = 100;

/** The name of a part of one row in the form, as the API names it. */
export const partOf = (index: number, part: Part | 'added'): string => `natures[${index}].${part}`;

/** Every field of these rows that the page shows, for the error summary to link to. */
export const fieldsOf = (drafts: readonly NatureDraft[]): string[] =>
  drafts.flatMap(({ added }, index) => PARTS.filter((part) => added || (part !== 'nature' && part !== 'meaning')).map((part) => partOf(index, part)));

/** The rows that a form holds, in their order. */
export const draftsOf = (form: FormData): NatureDraft[] => {
  const drafts: NatureDraft[] = [];
  for (let index = 0; index < MOST && form.has(partOf(index, 'nature')); index += 1) {
    const text = (part: Part): string => textOf(form, partOf(index, part));
    drafts.push({ nature: text('nature'), meaning: text('meaning'), current: text('current'), endedWithinLookBack: text('endedWithinLookBack'), endedEarlier: text('endedEarlier'), added: form.has(partOf(index, 'added')) });
  }
  return drafts;
};

/** One row more, while the API takes one. */
export const withOneMore = (drafts: readonly NatureDraft[]): NatureDraft[] =>
  drafts.length < MOST ? [...drafts, { nature: '', meaning: '', current: 'exclude', endedWithinLookBack: 'declare_only', endedEarlier: 'none', added: true }] : [...drafts];

/** The rows that count: a new one that was left empty is none. */
export const written = (drafts: readonly NatureDraft[]): NatureDraft[] => drafts.filter(({ added, nature, meaning }) => !added || nature !== '' || meaning !== '');
