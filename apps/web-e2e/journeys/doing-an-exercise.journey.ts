import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { asAnybody } from '../support/as-anybody.ts';
import { apiAs } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { EVIDENCE, inviteBehind, placesOf } from '../support/rounds.ts';
import { inReview } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';
import { peopleWho } from '../support/people.ts';

afterAll(closeBrowser);

/** Whatever came of a journey, no exercise of its stands before the reviews of another. */
afterEach(async () => {
  const administrator = await asAnybody('administrator');
  const { data } = await administrator.ask<{ programmes: { id: string }[] }>('{ programmes { id } }');
  for (const { id } of data.programmes) {
    const found = await administrator.ask<{ exercises: { id: string; title: string; retiredAt: string | null }[] }>('query($id: String!) { exercises(programmeId: $id) { id title retiredAt } }', { id });
    for (const one of found.data.exercises) if (one.retiredAt === null && one.title.startsWith('A case to practise on')) await administrator.act('retireExercise', 'ExerciseInput', { exerciseId: one.id });
  }
});

const WHY = 'The trial was randomised, of 400 people in two trusts, and its main result held at six months: what was claimed is what was measured, by people who did not make it, and what went wrong is told as openly as what went well.';
const criterion = requirePack<Rubric>(EVIDENCE).criteria.find(({ track }) => track === 'clinical')!;

describe.each(WAYS)('An exercise, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is made by an administrator, and done by a reviewer before their review, who then sees how they compare', async () => {
    const title = `A case to practise on ${way.javaScript === false ? 'plain' : 'scripted'} ${Date.now()}`;
    const { evaluationId } = await inReview('Practised lamp');
    const staff = await asAnybody('coordinator');
    const { data } = await staff.ask<{ evaluation: { programmeId: string } }>('query($id: String!) { evaluation(id: $id) { programmeId } }', { id: evaluationId });
    const administrator = await people.who('administrator');
    await administrator.visit(`/programmes/${data.evaluation.programmeId}`);
    await administrator.follow('Exercises for reviewers');
    await administrator.findsItInOrder();
    await administrator.follow(administrator.page.locator(`main a[href*="${encodeURIComponent(EVIDENCE)}"]`).first());
    await administrator.write('What is it called?', title);
    await administrator.write('The case', 'A lamp that never was shines on two wards at night.');
    await administrator.choose(administrator.page.locator(`input[name="value-${criterion.id}"][value="2"]`));
    await administrator.write(administrator.page.locator(`textarea[name="why-${criterion.id}"]`), `Because of what it costs. ${WHY}`);
    await administrator.tick(administrator.page.locator('input[name="required"]'));
    await administrator.findsItInOrder();
    await administrator.press('Make the exercise');
    await administrator.sees('Confirm that the case may be shown');
    await administrator.tick(administrator.page.locator('input[name="mayBeShown"]'));
    await administrator.press('Make the exercise');
    await administrator.sees('The exercise is made.');
    await administrator.findsItInOrder();

    await inviteBehind(evaluationId, 'clinical-reviewer');
    const place = (await placesOf(evaluationId))[0]!;
    await (await apiAs(place.personId)).act('acceptInvitation', { assignmentId: place.id });
    const reviewer = await people.who(place.person);
    await reviewer.visit('/reviews');
    await reviewer.sees('To do before your review can begin');
    await reviewer.findsItInOrder();
    await reviewer.visit(`/reviews/${place.id}`);
    await reviewer.arrivesAt(title);
    await reviewer.press('Send your answers');
    await reviewer.sees(/is not answered/);
    await reviewer.findsItInOrder();
    await reviewer.follow(reviewer.page.locator(`main a[href$="/${criterion.id}"]`).last());
    await reviewer.findsItInOrder();
    await reviewer.choose(reviewer.page.locator('input[name="value"][value="3"]'));
    await reviewer.write('Your reasons', WHY);
    await reviewer.press('Save and check');
    await reviewer.arrivesAt(title);
    expect(await reviewer.reads()).not.toContain('Because of what it costs');
    await reviewer.press('Send your answers');
    await reviewer.sees('Your answers are sent.');
    await reviewer.sees('1 step above the answer to compare with.');
    await reviewer.sees(/Because of what it costs/);
    await reviewer.sees('Shown once at least five others have sent theirs.');
    await reviewer.findsItInOrder();
    await reviewer.visit(`/reviews/${place.id}`);
    await reviewer.page.locator('input[name="confidence"]').first().waitFor();

    const coordinator = await people.who('coordinator');
    await coordinator.visit(`/evaluations/${evaluationId}/reviewers`);
    await coordinator.sees('Exercise done');
    // so that whoever reviews is free again
    await staff.act('releaseAssignment', 'ReasonedAssignmentInput', { assignmentId: place.id, reason: 'No more is needed' });
    await administrator.visit(`/programmes/${data.evaluation.programmeId}/exercises`);
    await administrator.press(`Retire ${title}`);
    await administrator.sees('The exercise is retired.');
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
