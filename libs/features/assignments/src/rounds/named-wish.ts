import type { Wish } from '@waymark/domain/assignment';

/** A wish; with the name of its person where it was stored before. */
export interface NamedWish extends Wish {
  name?: string;
}
