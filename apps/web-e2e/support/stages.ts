import { apiAs, apiOf } from './behind-the-pages.ts';
import { announce, INNOVATOR, propose, sent, sign, type Case } from './case.ts';
import { lockMeasure, pilotsRunAYear, prepareSites } from './pilots.ts';
import { ADOPTION, EVIDENCE, inviteBehind, reviewsFor, roundBehind, TRIAGE, type Place } from './rounds.ts';

export const REVIEWERS = ['clinical-reviewer', 'safety-reviewer', 'ig-reviewer', 'economics-reviewer'];

/** A panel with one more than its quorum. */
export const PANEL = 6;

/** Behind the pages, a triage officer records what the case is worth. */
export const triaged = async (words: string): Promise<Case> => {
  const one = await sent(words);
  const review = reviewsFor(TRIAGE, [{ role: 'triage-officer', tracks: ['triage'] }], one.answers)[0]!;
  await (await apiOf('triage-officer')).act('recordTriage', { evaluationId: one.evaluationId, ...review, expectedVersion: 0, revision: 1 });
  return one;
};

/** Behind the pages: accepted, which its innovator knows. */
export const inReview = async (words: string): Promise<Case> => {
  const one = await triaged(words);
  await announce(one, await propose(one, 'triage-officer', 'accept'), 'triage-lead', 'coordinator');
  return one;
};

/** Behind the pages: reviewed on every track, and a panel is invited. @returns with who reviewed how it keeps data */
const withPanel = async (words: string): Promise<Case & { assessor: string }> => {
  const one = await inReview(words);
  for (const role of REVIEWERS) await inviteBehind(one.evaluationId, role);
  const reviewers = await roundBehind(one.evaluationId, EVIDENCE, one.answers);
  await inviteBehind(one.evaluationId, 'panel-member', PANEL);
  return { ...one, assessor: reviewers.find(({ role }) => role === 'ig-reviewer')!.personId };
};

/** Behind the pages: the panel has scored, and all but the first vote for a pilot. @returns with the place of the first */
export const scoredByPanel = async (words: string): Promise<Case & { assessor: string; last: Place }> => {
  const one = await withPanel(words);
  const [last, ...others] = await roundBehind(one.evaluationId, EVIDENCE, one.answers);
  for (const { personId } of others) await (await apiAs(personId)).act('castVote', { evaluationId: one.evaluationId, motion: 'recommend-pilot', vote: 'for', reason: 'It is safe and promising.' });
  return { ...one, last: last! };
};

/** Behind the pages: a pilot is recommended, which its innovator knows, and has its sites and papers. */
export const settingUpPilot = async (words: string): Promise<Case> => {
  const one = await scoredByPanel(words);
  await announce(one, await propose(one, 'Panel chair 01', 'recommend-pilot'), 'Panel chair 02', 'coordinator');
  await prepareSites(one, INNOVATOR, one.assessor);
  return one;
};

/** Behind the pages: the pilot starts, once its measures are locked. */
export const startPilot = async (one: Case): Promise<void> => {
  await propose(one, 'pilot-lead', 'start-pilot');
  await sign(one, 'safety-lead');
};

/** Behind the pages: cases whose pilots ran for a year together and whose panels have scored what came of them. */
export const beforeDeciders = async (words: string, number: number): Promise<Case[]> => {
  const cases: Case[] = [];
  for (let count = 0; count < number; count += 1) {
    const one = await settingUpPilot(words);
    await lockMeasure(one);
    await startPilot(one);
    cases.push(one);
  }
  await pilotsRunAYear(cases);
  for (const one of cases) await scoreOutcome(one);
  return cases;
};

/** Behind the pages: the panel and those who decide gates score what came of a pilot. */
export const scoreOutcome = async ({ evaluationId, answers }: Case): Promise<void> => {
  await inviteBehind(evaluationId, 'panel-member', PANEL);
  for (const role of ['ig-reviewer', 'safety-reviewer', 'finance-lead', 'clinical-reviewer']) await inviteBehind(evaluationId, role);
  await roundBehind(evaluationId, ADOPTION, answers);
};

const ADOPTED = { decision: 'It is adopted.', reasons: 'The pilot reached its target at both sites.', next: 'You watch its use.' };

/** Behind the pages: adopted by two deciders, of whom the first wrote the letter; a third has approved the letter. */
export const adopted = async (words: string, number: number): Promise<Case[]> => {
  const cases = await beforeDeciders(words, number);
  for (const one of cases) {
    await propose(one, 'Decision maker 01', 'adopt', 'The pilot reached its target at both sites.');
    const decisionId = await sign(one, 'Decision maker 02');
    await (await apiOf('Decision maker 01')).act('writeLetter', { evaluationId: one.evaluationId, decisionId, ...ADOPTED, publicReasons: 'Fewer people fell at both sites.' });
    await (await apiOf('Decision maker 03')).act('approveLetter', { evaluationId: one.evaluationId, decisionId });
  }
  return cases;
};
