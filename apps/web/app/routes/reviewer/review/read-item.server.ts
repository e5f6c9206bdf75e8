import { createHash } from 'node:crypto';
import type { GivenReview } from '@waymark/domain/rubric';
import { savedAnswer } from './typed-answer.ts';

interface Item {
  kind: 'criterion' | 'gate';
  id: string;
}

/** Marks what a page read of one item. It is compared when the item is saved: another item that was saved meanwhile is in nobody's way. */
export const markOf = (answer: object): string => createHash('sha256').update(JSON.stringify(answer)).digest('base64url');

/** The mark of an item as it is saved. */
export const readItem = (given: GivenReview, item: Item): string => markOf(savedAnswer(given, item));
