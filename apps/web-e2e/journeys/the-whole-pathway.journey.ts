import { afterAll, describe, expect, it } from '@jest/globals';
import { answersOf, inventedCohort } from '@waymark/replay';
import { closeBrowser } from '../support/browser.ts';
import { announce, decide } from '../support/decide.ts';
import { answerItem, askedNow, fillTriage } from '../support/fill-review.ts';
import { invite } from '../support/invite.ts';
import { scoreAndVote, voteFor } from '../support/panel.ts';
import { placesOf, reviewBehind, reviewsFor } from '../support/rounds.ts';
import { answerBehind, checkAndSend, nameInnovation, writeAnswer } from '../support/send-innovation.ts';
import { personas } from '../support/sign-in.ts';
import { windowsFor } from '../support/windows.ts';

afterAll(closeBrowser);

const NAME = `Breathing rhythm diary ${Date.now().toString(36)}`;
const INNOVATOR = 'Innovator 22';
const SEATS = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer'];
const MOTION = { id: 'recommend-pilot', words: 'Recommend a pilot', reason: 'It is safe and promising: a pilot shows whether it saves time.' };
const { submission } = inventedCohort().innovations[1]!;
const answers = answersOf({ ...submission, name: NAME }, { companyName: submission.company });

/** Each step is a test that needs those before it: the first that fails says where the pathway breaks. */
describe('An innovation that nobody has seen before', () => {
  const windows = windowsFor();
  let innovation = '';
  let evaluation = '';

  /** What the innovator reads on the page of their innovation. */
  const progress = async (): Promise<string> => {
    const page = await windows.of(INNOVATOR);
    await page.goto(`/innovations/${innovation}`);
    return page.locator('main').innerText();
  };

  it('is named by its innovator, described, checked, declared and sent', async () => {
    const page = await windows.of(INNOVATOR);
    innovation = await nameInnovation(page, NAME);
    await answerBehind((await personas()).find(({ displayName }) => displayName === INNOVATOR)!.id, innovation, answers);
    await writeAnswer(page, innovation, 'about', 'summary', 'A diary that shows how somebody breathes at night, for people who wake up tired.');
    await checkAndSend(page, innovation);
    expect(await progress()).toContain('Being checked');
  });

  it('is triaged by an officer, who accepts it, which its innovator does not see yet', async () => {
    const page = await windows.of('triage-officer');
    await page.goto('/pipeline?sort=entered&stage=triage');
    await page.getByRole('link', { name: NAME }).click();
    await page.waitForURL(/\/evaluations\//);
    evaluation = /evaluations\/([\w-]+)/.exec(page.url())![1]!;
    await page.getByRole('link', { name: 'Triage', exact: true }).click();
    await fillTriage(page, reviewsFor('rubric-triage@1.0.0', [{ role: 'triage-officer', tracks: ['triage'] }], answers)[0]!);
    await page.getByRole('button', { name: 'Record and decide' }).click();
    await page.waitForURL(/done=triage-recorded/);
    await decide(page, evaluation, 'Accept for review', 'The need is plain and the evidence can be assessed.');
    expect(await progress()).not.toContain('Accepted for review');
  });

  it('is announced as accepted once one person approves the letter and another releases it', async () => {
    await announce(await windows.of('triage-lead'), await windows.of('coordinator'), evaluation);
    expect(await progress()).toContain('Accepted for review');
  });

  it('gets four reviewers from a coordinator, who reads why somebody is barred', async () => {
    let said = '';
    for (const role of SEATS) said += await invite(await windows.of('coordinator'), evaluation, role, 1);
    expect(said).toContain('Has declared no interests: ask for a declaration');
    expect((await placesOf(evaluation)).map(({ role }) => role).sort()).toEqual([...SEATS].sort());
  });

  it('is reviewed by one of them through every page, and by the others; the round then closes by itself', async () => {
    const places = await placesOf(evaluation);
    const reviews = reviewsFor('rubric-evidence-review@1.0.0', places, answers);
    const page = await windows.of(places[0]!.person);
    await page.goto('/reviews');
    await page.getByRole('link', { name: NAME }).click();
    await page.getByRole('button', { name: 'Accept the review' }).click();
    await page.waitForURL(/done=accepted/);
    while ((await askedNow(page)) !== 'check') await answerItem(page, reviews[0]!);
    await page.getByRole('button', { name: 'Submit the review' }).click();
    await page.waitForURL(/done=submitted/);
    for (const [index, place] of places.entries()) if (index > 0) await reviewBehind(place, reviews[index]!);
    expect(await progress()).toContain('With the panel');
  });

  it('is scored and voted on by a panel, whose chair recommends a pilot', async () => {
    await invite(await windows.of('coordinator'), evaluation, 'panel-member', 6);
    const member = await scoreAndVote(evaluation, answers, MOTION);
    await voteFor(await windows.of(member.person), member, MOTION);
    await decide(await windows.of('panel-chair'), evaluation, MOTION.words, MOTION.reason);
    expect(await progress()).not.toContain('Recommended for a pilot');
    await announce(await windows.of('Panel chair 02'), await windows.of('coordinator'), evaluation);
  });

  it('is seen by its innovator on its way to a pilot, with the letter that says why', async () => {
    expect(await progress()).toContain('Preparing a pilot');
    const page = await windows.of(INNOVATOR);
    await page.getByRole('link', { name: 'Recommended for a pilot', exact: true }).click();
    await page.locator('h1', { hasText: 'Recommended for a pilot' }).waitFor();
    expect(await page.locator('main').innerText()).toContain(MOTION.reason);
  });

  it('leaves a record that an auditor reads, and whose chain holds', async () => {
    const page = await windows.of('auditor');
    await page.goto(`/evaluations/${evaluation}/history`);
    expect(await page.locator('main').innerText()).toContain(MOTION.words);
    await page.goto('/audit');
    await page.locator('main input[name="stream"]').fill(`evaluation/${evaluation}`);
    await page.locator('main input[name="stream"]').press('Enter');
    await page.locator('h1', { hasText: evaluation }).waitFor();
    expect(await page.locator('main').innerText()).toContain('The chain is sound');
    expect(windows.complaints()).toEqual([]);
  });
});
