import { plural } from '../cause/words.ts';

/** Why a part is left among the fewest parts, before it is in words. */
export type WhyApart =
  /** Nobody may review both it and others. */
  | { kind: 'barred' }
  /** Nobody who may has room for both. */
  | { kind: 'no-room' }
  /** Even the fewest people who can fill all places make too few joints. */
  | { kind: 'joints'; places: number; people: number; possible: number; needed: number }
  /** What would join it to others breaks another constraint. */
  | { kind: 'breaks' }
  /** It can be joined to others, but others then fall apart. */
  | { kind: 'others'; parts: number }
  /** Only that there cannot be fewer was found in time. */
  | { kind: 'fewest'; parts: number };

/** The same with its numbers. */
export const apartMessage = (why: WhyApart): string => {
  switch (why.kind) {
    case 'barred':
      return 'nobody may review both these and others: conflicts and forbidden pairs stand between them';
    case 'no-room':
      return 'nobody who may review both these and others has room for both';
    case 'joints':
      return `${plural(why.places, 'place')} among at least ${plural(why.people, 'reviewer')} make ${plural(why.possible, 'joint')}, ${why.needed} needed for ${plural(why.needed + 1, 'submission')}`;
    case 'breaks':
      return 'what would join these to the others breaks a quorum, a load, seats or the limit of organisations';
    case 'others':
      return `these can be joined to others, but others then fall apart: ${fewest(why.parts)}`;
    case 'fewest':
      return fewest(why.parts);
  }
};

const fewest = (parts: number): string => `no assignment has fewer than ${plural(parts, 'part')}`;
