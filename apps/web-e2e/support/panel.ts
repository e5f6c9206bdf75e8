import type { Answers } from '@waymark/domain/forms';
import type { Page } from 'playwright-core';
import { apiAs } from './behind-the-pages.ts';
import { placesOf, reviewBehind, reviewsFor, type Place } from './rounds.ts';

export interface Motion {
  /** Id of the step that is voted on, and its words on the page. */
  id: string;
  words: string;
  reason: string;
}

/** Everybody on the panel scores behind the pages, and all but the first vote for the motion. @returns the first, who has not voted */
export const scoreAndVote = async (evaluationId: string, answers: Answers, { id: motion, reason }: Motion): Promise<Place> => {
  const places = await placesOf(evaluationId);
  const reviews = reviewsFor('rubric-evidence-review@1.0.0', places, answers);
  for (const [index, place] of places.entries()) await reviewBehind(place, reviews[index]!);
  for (const { personId } of places.slice(1)) await (await apiAs(personId)).act('castVote', { evaluationId, motion, vote: 'for', reason });
  return places[0]!;
};

/** Votes for a motion on the page. */
export const voteFor = async (page: Page, place: Place, { words, reason }: Motion): Promise<void> => {
  await page.goto(`/reviews/${place.id}/vote`);
  await page.getByRole('radio', { name: words }).check();
  await page.getByRole('radio', { name: 'For', exact: true }).check();
  await page.getByLabel('Your reason').fill(reason);
  await page.getByRole('button', { name: 'Cast your vote' }).click();
  await page.waitForURL(/done=voted/);
};
