import { expect, it } from '@jest/globals';
import { plantedRound } from '../support/assignment-rounds.ts';
import { inReview } from '../support/brought-forward.ts';
import { copiesOf } from '../support/copies-in-review.ts';
import { statementsOf } from '../support/statements.ts';
import { withCast } from '../support/with-cast.ts';

const on = withCast();

it('of more than 200 that wait in one stage those that wait longest are listed, with how many there are; all proposals are found page by page', async () => {
  const { evaluationId } = await inReview(on.cast);
  const one = await on.cast.who('coordinator');
  const waits = async (): Promise<{ evaluationId: string; waitingInStage: number }[]> => (await one.query('{ waitingForReviewers { evaluationId waitingInStage } }')).data.waitingForReviewers;
  expect(await waits()).toEqual([{ evaluationId, waitingInStage: 1 }]);
  const ofOne = await statementsOf(waits);
  await copiesOf(on.api, evaluationId, 202);
  expect(await statementsOf(waits)).toBe(ofOne);
  const many = await waits();
  expect(new Set(many.map((each) => each.evaluationId)).size).toBe(200);
  expect(many.every(({ waitingInStage }) => waitingInStage === 203)).toBe(true);

  const planted: string[] = [];
  for (let round = 0; round < 52; round += 1) planted.push(await plantedRound(on.api, many[round]!.evaluationId, on.cast.ids('clinical-reviewer')[0]!));
  const page = async (asked: string): Promise<string[]> => (await one.query(`{ assignmentRounds${asked} { id } }`)).data.assignmentRounds.map(({ id }: { id: string }) => id);
  const pages = [await page(''), await page('(page: 2)'), await page('(page: 3)')];
  expect(pages.map(({ length }) => length)).toEqual([50, 2, 0]);
  expect(pages.flat().sort()).toEqual([...planted].sort());
  expect(await page('(page: 1)')).toEqual(pages[0]);
  // what is no page is the first or beyond the last
  expect(await page('(page: -7)')).toEqual(pages[0]);
  expect(await page('(page: 2147483647)')).toEqual([]);
}, 120_000);
