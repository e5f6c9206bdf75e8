import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { pipelinePack } from '@waymark/content/packs';
import { asAnybody } from '../support/as-anybody.ts';
import { apiOf } from '../support/behind-the-pages.ts';
import { closeBrowser } from '../support/browser.ts';
import { answersFor, INNOVATOR, nameFor } from '../support/case.ts';
import { peopleWho } from '../support/people.ts';
import { personaCalled } from '../support/sign-in.ts';
import { WAYS } from '../support/ways.ts';

afterAll(closeBrowser);

/** How long the worker may take, in milliseconds. */
const SOON = 20_000;

/** A programme of the journey's own, in which one case runs under a version that has a newer one: nobody else's case is moved. */
const aProgramme = async (way: string): Promise<{ programmeId: string; evaluationId: string }> => {
  const administrator = await apiOf('administrator');
  const { id: programmeId } = await administrator.act<{ id: string }>('createProgramme', { code: `moves-${way}-${Date.now()}`, name: `Programme that moves what runs, ${way}`, demonstration: true });
  await administrator.act('publishPipeline', { programmeId, definition: pipelinePack('pipeline-default@1.0.0') });
  const innovator = await apiOf(INNOVATOR);
  const name = nameFor('Moved lamp');
  const { id: innovationId } = await innovator.act<{ id: string }>('createInnovation', { name });
  await innovator.act('saveAnswers', { innovationId, answers: answersFor(name), expectedVersion: 0 });
  const { evaluationId } = await innovator.act<{ evaluationId: string }>('startEvaluation', { innovationId, programmeId });
  await innovator.act('propose', { evaluationId, transition: 'submit' });
  await administrator.act('publishPipeline', { programmeId, definition: { ...pipelinePack('pipeline-default@1.0.0'), version: '1.1.0' } });
  return { programmeId, evaluationId };
};

describe.each(WAYS)('Moving what runs, %s,', (name, way) => {
  const people = peopleWho(way);
  afterEach(() => people.leave());

  it('is tried, drafted and withdrawn by one programme lead, drafted anew, and signed by another', async () => {
    const { programmeId, evaluationId } = await aProgramme(name.replaceAll(' ', '-').toLowerCase());
    const drafter = await people.who((await personaCalled('Programme lead 01')).displayName);
    await drafter.visit(`/programmes/${programmeId}`);
    await drafter.follow('Move running evaluations to a newer version');
    await drafter.findsItInOrder();
    await drafter.follow('From pipeline-default@1.0.0 to pipeline-default@1.1.0');
    const anew = new URL(drafter.page.url());
    await drafter.choose('Begins anew');
    await drafter.press('Try it: dry run');
    await drafter.sees('What would become of each evaluation');
    await drafter.sees('Moves');
    await drafter.findsItInOrder();
    await drafter.press('Draft the plan');
    await drafter.sees('Write why the evaluations are moved');
    await drafter.write('Why are they moved?', 'The limits were too short.');
    await drafter.press('Draft the plan');
    await drafter.sees('You drafted this plan: somebody else has to sign it.');
    await drafter.findsItInOrder();
    await drafter.press('Withdraw the plan');
    await drafter.sees('Write why the plan is withdrawn');
    await drafter.findsItInOrder();
    await drafter.write('Why is it withdrawn?', 'The panel has a newer limit.');
    await drafter.press('Withdraw the plan');
    await drafter.sees('The plan is withdrawn. What it named stays where it is.');
    await drafter.sees('The panel has a newer limit.');
    expect(await drafter.reads()).not.toContain('Sign the plan');
    await drafter.findsItInOrder();
    await drafter.visit(`${anew.pathname}${anew.search}`);
    await drafter.choose('Goes on');
    await drafter.write('Why are they moved?', 'The limits were too short.');
    await drafter.press('Draft the plan');
    await drafter.sees('The plan is drafted.');

    const signer = await people.who((await personaCalled('Programme lead 02')).displayName);
    await signer.visit(new URL(drafter.page.url()).pathname);
    await signer.sees('The limits were too short.');
    await signer.press('Sign the plan');
    await signer.sees('The plan is signed.');
    const lead = await asAnybody('Programme lead 02');
    const pipeline = async () => (await lead.ask<{ evaluation: { pipeline: string } }>('query($id: String!) { evaluation(id: $id) { pipeline } }', { id: evaluationId })).data.evaluation.pipeline;
    const until = Date.now() + SOON;
    while ((await pipeline()) !== 'pipeline-default@1.1.0' && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await pipeline()).toBe('pipeline-default@1.1.0');
    await signer.visit(new URL(drafter.page.url()).pathname);
    await signer.sees('Moved');
    await signer.findsItInOrder();
  });
});
