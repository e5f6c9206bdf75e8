import { REVIEWS } from '../../../texts/reviewer.ts';
import type { MyReview } from './mine.query.ts';

const GROUPS: readonly { title: string; holds: (review: Pick<MyReview, 'state' | 'open'>) => boolean }[] = [
  { title: REVIEWS.groups.invited, holds: ({ state, open }) => state === 'invited' && open },
  { title: REVIEWS.groups.write, holds: ({ state, open }) => state === 'accepted' && open },
  { title: REVIEWS.groups.open, holds: ({ state, open }) => state === 'submitted' && open },
  { title: REVIEWS.groups.closed, holds: ({ state, open }) => state === 'submitted' && !open },
];

/** Whether a review stands in one of the groups. */
export const isListed = (review: Pick<MyReview, 'state' | 'open'>): boolean => GROUPS.some(({ holds }) => holds(review));

/** Reviews by what is to do with them, those that wait for somebody first. A seat of a closed round that was never filled is in none. */
export const grouped = <Review extends Pick<MyReview, 'state' | 'open'>>(reviews: readonly Review[]) =>
  GROUPS.map(({ title, holds }) => ({ title, reviews: reviews.filter(holds) })).filter((group) => group.reviews.length > 0);
