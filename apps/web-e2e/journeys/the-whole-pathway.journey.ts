import { afterAll, describe, expect, it } from '@jest/globals';
import { announceByPages, writeForPublic } from '../support/announce.ts';
import { apiAs } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { answersFor, INNOVATOR, nameFor, type Case } from '../support/case.ts';
import { decide } from '../support/decide.ts';
import { fillTriage } from '../support/fill-triage.ts';
import { invite } from '../support/invite.ts';
import { peopleWho } from '../support/people.ts';
import { agreeMeasure, enterMonth, lockMeasures } from '../support/pilot-pages.ts';
import { now, pilotsRunAYear, prepareSites, SITE_LEADS } from '../support/pilots.ts';
import { EVIDENCE, placesOf, reviewBehind, reviewsFor, roundBehind, TRIAGE } from '../support/rounds.ts';
import { answerBehind, checkAndSend, nameInnovation } from '../support/send-innovation.ts';
import { PANEL, REVIEWERS, scoreOutcome } from '../support/stages.ts';
import { vote } from '../support/vote.ts';
import { writeReview } from '../support/write-review.ts';

afterAll(closeBrowser);

const name = nameFor('Breathing rhythm lamp');
const REASON = 'It is safe and promising: a pilot shows whether it saves time.';

/** Each step is a test that needs those before it: the first that fails says where the pathway breaks. */
describe('An innovation that nobody has seen before', () => {
  const people = peopleWho({});
  const one: Case = { name, answers: answersFor(name), innovationId: '', evaluationId: '' };
  let assessor = '';

  /** What the innovator reads on the page of their innovation. */
  const progress = async (): Promise<string> => {
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${one.innovationId}`);
    return innovator.reads();
  };

  it('is named by its innovator, described, checked, declared and sent', async () => {
    const innovator = await people.who(INNOVATOR);
    one.innovationId = await nameInnovation(innovator, name);
    await answerBehind(one.innovationId, one.answers);
    await innovator.visit(`/innovations/${one.innovationId}/check`);
    await checkAndSend(innovator);
    expect(await progress()).toContain('Being checked');
  });

  it('is triaged by an officer, who accepts it, which its innovator does not see yet', async () => {
    const officer = await people.who('triage-officer');
    await officer.visit('/pipeline?sort=entered&stage=triage');
    await officer.follow(name);
    one.evaluationId = /evaluations\/([\w-]+)/.exec(officer.page.url())![1]!;
    await officer.follow('Triage');
    await fillTriage(officer, reviewsFor(TRIAGE, [{ role: 'triage-officer', tracks: ['triage'] }], one.answers)[0]!);
    await officer.press('Record and decide');
    await officer.sees('Your triage is recorded');
    await decide(officer, 'Accept for review', 'The need is plain and the evidence can be assessed.');
    await officer.sees('Decided.');
    expect(await progress()).not.toContain('Accepted for review');
  });

  it('is announced as accepted once one person approves the letter and another releases it', async () => {
    await announceByPages(await people.who('triage-lead'), await people.who('coordinator'), one.evaluationId);
    expect(await progress()).toContain('Accepted for review');
  });

  it('gets its reviewers from a coordinator and is reviewed, by one of them through every page; the round then closes by itself', async () => {
    const coordinator = await people.who('coordinator');
    await coordinator.visit(`/evaluations/${one.evaluationId}/reviewers`);
    for (const role of REVIEWERS) await invite(coordinator, role, 1);
    const places = await placesOf(one.evaluationId);
    assessor = places.find(({ role }) => role === 'ig-reviewer')!.personId;
    const reviews = reviewsFor(EVIDENCE, places, one.answers);
    const reviewer = await people.who(places[0]!.person);
    await reviewer.visit('/reviews');
    await reviewer.follow(name);
    await reviewer.press('Accept the review');
    await reviewer.sees('You accepted the review');
    await writeReview(reviewer, reviews[0]!);
    await reviewer.press('Submit the review');
    await reviewer.sees('Your review is submitted.');
    for (const [index, place] of places.entries()) if (index > 0) await reviewBehind(place, reviews[index]!);
    expect(await progress()).toContain('With the panel');
  });

  it('is scored and voted on by a panel, whose chair recommends a pilot', async () => {
    const coordinator = await people.who('coordinator');
    await coordinator.visit(`/evaluations/${one.evaluationId}/reviewers`);
    await invite(coordinator, 'panel-member', PANEL);
    const [first, ...others] = await roundBehind(one.evaluationId, EVIDENCE, one.answers);
    for (const { personId } of others) await (await apiAs(personId)).act('castVote', { evaluationId: one.evaluationId, motion: 'recommend-pilot', vote: 'for', reason: REASON });
    const member = await people.who(first!.person);
    await member.visit(`/reviews/${first!.id}/vote`);
    await vote(member, 'Recommend a pilot', REASON);
    const chair = await people.who('Panel chair 01');
    await chair.visit(`/evaluations/${one.evaluationId}/decide`);
    await decide(chair, 'Recommend a pilot', REASON);
    await chair.sees('Decided.');
    await announceByPages(await people.who('Panel chair 02'), coordinator, one.evaluationId);
    expect(await progress()).toContain('Preparing a pilot');
  });

  it('gets a pilot with locked measures, which a safety lead lets start and a site lead reads', async () => {
    await prepareSites(one, INNOVATOR, assessor);
    const lead = await people.who('pilot-lead');
    await lead.visit(`/pilots/${one.evaluationId}/set-up`);
    await agreeMeasure(lead);
    await lockMeasures(lead);
    await lead.visit(`/evaluations/${one.evaluationId}/decide`);
    await decide(lead, 'Start the pilot', 'Sites, measures and papers are ready.');
    await lead.sees('It awaits another signature.');
    const safety = await people.who('safety-lead');
    await safety.visit(`/evaluations/${one.evaluationId}/sign`);
    await safety.press('Sign: Start the pilot');
    await safety.sees(/^(Decided|Done)\./);
    const siteLead = await people.who(SITE_LEADS[0]!);
    await siteLead.visit('/pilots');
    await siteLead.follow(name);
    await enterMonth(siteLead, await now(), '112');
    expect(await progress()).toContain('In pilot');
  });

  it('is adopted by two deciders after a year of readings, and goes into monitoring once its letter is released', async () => {
    await pilotsRunAYear([one]);
    await scoreOutcome(one);
    const [first, second] = [await people.who('Decision maker 01'), await people.who('Decision maker 02')];
    await first.visit(`/evaluations/${one.evaluationId}/decide`);
    await decide(first, 'Adopt', 'The pilot reached its target at both sites.');
    await first.sees('It awaits another signature.');
    await second.visit(`/evaluations/${one.evaluationId}/sign`);
    await second.press('Sign: Adopt');
    await second.sees('Decided.');
    expect(await progress()).toContain('Decision pending');
    await writeForPublic(first, one.evaluationId, 'The pilot reached its target at both sites.');
    await announceByPages(await people.who('Decision maker 03'), await people.who('programme-lead'), one.evaluationId);
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${one.innovationId}`);
    await innovator.sees(/Adopted/);
    expect(await innovator.reads()).toContain('They watch use, results and safety.');
  });

  it('leaves a record that an auditor reads, and whose chain holds', async () => {
    const auditor = await people.who('auditor');
    await auditor.visit(`/evaluations/${one.evaluationId}/history`);
    expect(await auditor.reads()).toMatch(/Adopt[\s\S]*Recommend a pilot|Recommend a pilot[\s\S]*Adopt/);
    await auditor.visit('/audit');
    await auditor.write('Stream', `evaluation/${one.evaluationId}`);
    await auditor.press('Open the stream');
    await auditor.arrivesAt(`Record of evaluation/${one.evaluationId}`);
    await auditor.sees('The chain is sound');
    // a letter without reasons for the public was not approved
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
