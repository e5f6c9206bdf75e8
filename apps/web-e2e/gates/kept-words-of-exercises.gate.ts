import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import type { BrowserContext, Page } from 'playwright-core';
import { asAnybody } from '../support/as-anybody.ts';
import { apiAs } from '../support/behind-the-pages.ts';
import { closeBrowser, visit } from '../support/browser.ts';
import { kept, kill, SAVES, saves, status, until } from '../support/kept-words.ts';
import { EVIDENCE, inviteBehind, placesOf, type Place } from '../support/rounds.ts';
import { signInAs } from '../support/sign-in.ts';
import { inReview } from '../support/stages.ts';

const REASON = 'textarea[name="reason"]';
const WHY = 'It was tried on three wards for a year by people who did not make it, and what went wrong is told as openly as what went well.';
const [one, other] = requirePack<Rubric>(EVIDENCE).criteria.filter(({ track }) => track === 'clinical');
let place: Place;
let exerciseId: string;

beforeAll(async () => {
  const { evaluationId } = await inReview('Kept exercise');
  const { data } = await (await asAnybody('coordinator')).ask<{ evaluation: { programmeId: string } }>('query($id: String!) { evaluation(id: $id) { programmeId } }', { id: evaluationId });
  const references = Object.fromEntries([one!, other!].map(({ id }) => [id, { value: 2, explanation: WHY }]));
  const [administrator, title, { programmeId }] = [await asAnybody('administrator'), `A kept exercise ${Date.now()}`, data.evaluation];
  await administrator.act('makeExercise', 'MakeExerciseInput', { programmeId, rubric: EVIDENCE, title, material: 'A lamp that never was', references, required: false, mayBeShown: true });
  const { exercises } = (await administrator.ask<{ exercises: { id: string; title: string }[] }>('query($id: String!) { exercises(programmeId: $id) { id title } }', { id: programmeId })).data;
  exerciseId = exercises.find((exercise) => exercise.title === title)!.id;
  await inviteBehind(evaluationId, 'clinical-reviewer');
  place = (await placesOf(evaluationId))[0]!;
  await (await apiAs(place.personId)).act('acceptInvitation', { assignmentId: place.id });
});
afterAll(async () => {
  if (exerciseId) await (await asAnybody('administrator')).act('retireExercise', 'ExerciseInput', { exerciseId });
  if (place) await (await asAnybody('coordinator')).act('releaseAssignment', 'ReasonedAssignmentInput', { assignmentId: place.id, reason: 'No more is needed' });
  await closeBrowser();
});

const reviewer = async (): Promise<BrowserContext> => {
  const { page, context } = await visit();
  await signInAs(page, place.person);
  return context;
};
const open = async (context: BrowserContext, criterion = one!): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`/reviews/exercises/${exerciseId}/${criterion.id}`);
  await saves(page);
  return page;
};
const saved = async (criterion = one!): Promise<string> => {
  const { myExercises } = (await (await apiAs(place.personId)).query('{ myExercises { id answers } }')) as { myExercises: { id: string; answers: Record<string, { reason?: string }> }[] };
  return myExercises.find(({ id }) => id === exerciseId)!.answers[criterion.id]?.reason ?? '';
};

describe('an exercise', () => {
  it('saves itself as it is typed and scored, is kept while offline, and comes back after a killed tab', async () => {
    const context = await reviewer();
    const page = await open(context);
    await page.locator(REASON).fill('Tried on three wards');
    await page.locator('input[name="value"]').nth(2).check();
    await status(page, 'Draft saved');
    await until(async () => (await saved()) === 'Tried on three wards' && (await kept(page)) === 0);
    await context.setOffline(true);
    await page.locator(REASON).fill('Written on a train');
    await status(page, 'You are offline');
    expect(await kept(page)).toBe(1);
    await context.setOffline(false);
    await until(async () => (await saved()) === 'Written on a train');
    await context.route(SAVES, (route) => route.abort());
    await page.locator(REASON).fill('Written before the crash');
    await status(page, 'kept in this browser');
    await kill(page);
    await context.unroute(SAVES);
    const again = await open(context);
    await status(again, 'back from this browser, and saved');
    expect([await again.locator(REASON).inputValue(), await saved(), await kept(again), await again.locator('input[name="value"]:checked').count()]).toEqual(['Written before the crash', 'Written before the crash', 0, 1]);
    await context.close();
  });

  it('shows both texts of two tabs on one criterion, and is not sent while words of it wait in the browser', async () => {
    const context = await reviewer();
    const [first, second] = [await open(context, other), await open(context, other)];
    await first.locator(REASON).fill('In the first tab');
    await status(first, 'Draft saved');
    await second.locator(REASON).fill('In the second tab');
    await status(second, 'you saved this answer in another place');
    await second.getByRole('button', { name: 'Save and' }).click();
    await second.getByRole('heading', { name: 'You saved this answer in another place' }).waitFor();
    expect([await second.getByText('In the first tab').isVisible(), await second.locator(REASON).inputValue(), await saved(other)]).toEqual([true, 'In the second tab', 'In the first tab']);
    await second.getByRole('button', { name: 'Save and' }).click();
    await second.waitForURL((url) => !url.pathname.endsWith(other!.id));
    expect([await saved(other), await kept(second)]).toEqual(['In the second tab', 0]);

    await context.route(SAVES, (route) => route.abort());
    const third = await open(context, other);
    await third.locator(REASON).fill('Left by a link');
    await status(third, 'kept in this browser');
    await third.goto(`/reviews/exercises/${exerciseId}`);
    await third.getByRole('heading', { name: 'Words of yours are only in this browser' }).waitFor();
    expect(await third.getByRole('button', { name: 'Send your answers' }).count()).toBe(0);
    await context.unroute(SAVES);
    await third.getByRole('heading', { name: 'Words of yours are only in this browser' }).waitFor({ state: 'hidden', timeout: 15_000 });
    expect([await saved(other), await kept(third)]).toEqual(['Left by a link', 0]);
    await context.close();
  });
});
