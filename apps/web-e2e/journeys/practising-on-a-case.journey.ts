import { afterAll, describe, expect, it } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { apiAs, apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { EVIDENCE, inviteBehind, placesOf } from '../support/rounds.ts';
import { inReview } from '../support/stages.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

const WHY = 'The trial was randomised, of 400 people in two trusts, and its main result held at six months: what was claimed is what was measured, by people who did not make it, and what went wrong is told as openly as what went well.';
const criterion = requirePack<Rubric>(EVIDENCE).criteria.find(({ track }) => track === 'clinical')!;

describe.each(WAYS)('A submission to practise on, %s,', (_, way) => {
  const people = peopleWho(way);

  it('is given by its owner, marked by an administrator, read by a reviewer without what is in confidence, and taken back', async () => {
    const one = await sent('Lamp to practise on');
    await (await apiOf(INNOVATOR)).act('propose', { evaluationId: one.evaluationId, transition: 'withdraw' });
    const innovator = await people.who(INNOVATOR);
    await innovator.visit(`/innovations/${one.innovationId}`);
    await innovator.follow('Let reviewers practise on this submission');
    await innovator.sees('You can take it back');
    await innovator.findsItInOrder();
    const read = await innovator.reads();
    expect(read).toContain(String(one.answers['problem']));
    for (const kept of ['What is the price?', 'Who should we contact?', 'What is the name of your organisation?']) expect(read).not.toContain(kept);
    await innovator.press('Let reviewers practise on it');
    await innovator.sees('Reviewers may practise on this submission.');
    await innovator.findsItInOrder();

    const title = `A case of practice ${way.javaScript === false ? 'plain' : 'scripted'} ${Date.now()}`;
    const { programmes } = await (await apiOf('administrator')).query<{ programmes: { id: string }[] }>('{ programmes { id } }');
    const administrator = await people.who('administrator');
    await administrator.visit(`/programmes/${programmes[0]!.id}/exercises`);
    await administrator.findsItInOrder();
    await administrator.follow(administrator.page.locator(`main a[href*="${encodeURIComponent(EVIDENCE)}&case=${one.evaluationId}"]`).first());
    await administrator.write('What is it called?', title);
    await administrator.tick(administrator.page.locator('input[name="leftOut"][value="population"]'));
    await administrator.choose(administrator.page.locator(`input[name="value-${criterion.id}"][value="2"]`));
    await administrator.write(administrator.page.locator(`textarea[name="why-${criterion.id}"]`), WHY);
    await administrator.findsItInOrder();
    await administrator.press('Make the exercise');
    await administrator.sees('Confirm that the case may be shown');
    await administrator.tick(administrator.page.locator('input[name="mayBeShown"]'));
    await administrator.press('Make the exercise');
    await administrator.sees('The exercise is made.');
    await administrator.findsItInOrder();

    const { evaluationId } = await inReview('Lamp after practice');
    await inviteBehind(evaluationId, 'clinical-reviewer');
    const place = (await placesOf(evaluationId))[0]!;
    await (await apiAs(place.personId)).act('acceptInvitation', { assignmentId: place.id });
    const reviewer = await people.who(place.person);
    await reviewer.visit('/reviews');
    await reviewer.follow(title);
    await reviewer.arrivesAt(title);
    const shown = await reviewer.reads();
    expect(shown).toContain(String(one.answers['problem']));
    for (const kept of [one.name, String(one.answers['population']), 'What is the price?']) expect(shown).not.toContain(kept);
    await reviewer.findsItInOrder();
    await reviewer.follow(reviewer.page.locator(`main a[href$="/${criterion.id}"]`).last());
    await reviewer.findsItInOrder();

    await innovator.visit(`/innovations/${one.innovationId}/practice`);
    await innovator.press('Take it back');
    await innovator.sees('Reviewers practise on this submission no longer.');
    await reviewer.visit('/reviews');
    expect(await reviewer.reads()).not.toContain(title);
    expect((await people.leave()).filter((said) => !/status of 422/.test(said))).toEqual([]);
  });
});
