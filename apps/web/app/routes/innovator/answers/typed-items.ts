import type { Question } from '@waymark/domain/forms';
import { countOf, DATE_PARTS, datePartOf, itemFieldOf } from './field-names.ts';
import { itemsIn, type Typed } from './typed.ts';

/** With one more empty item in a group. */
export const withItem = (typed: Typed, question: string): Typed => ({ ...typed, [countOf(question)]: [String(itemsIn(typed, question) + 1)] });

/** Without one item of a group: those after it move up. */
export const withoutItem = (typed: Typed, { id, itemFields = [] }: Question, gone: number): Typed => {
  const count = itemsIn(typed, id);
  const changed: Record<string, readonly string[]> = { ...typed, [countOf(id)]: [String(count - 1)] };
  const names = (item: number): string[] =>
    itemFields.flatMap((field) => {
      const name = itemFieldOf(id, item, field.id);
      return [name, ...DATE_PARTS.map((part) => datePartOf(name, part))];
    });
  for (let item = gone; item < count; item += 1) {
    const after = names(item + 1);
    names(item).forEach((name, index) => {
      const moved = item + 1 < count ? typed[after[index]!] : undefined;
      if (moved) changed[name] = moved;
      else delete changed[name];
    });
  }
  return changed;
};
