import { beforeAll, expect, it } from '@jest/globals';
import { asAnybody } from '../support/as-anybody.ts';
import { INNOVATOR, sent } from '../support/case.ts';
import { PLACES, type Garden } from './canary-places.ts';

/** How the words begin that tools/journeys.mjs looks for in the logs. */
const CANARY = process.env['WAYMARK_CANARY'] ?? 'planted';

const planted = Object.keys(PLACES).map((place, at): [place: string, word: string] => [place, `${CANARY}${String(at + 1).padStart(2, '0')}`]);
let garden: Garden;

beforeAll(async () => {
  const { answers, innovationId, evaluationId } = await sent('Canaries');
  const [innovator, coordinator, administrator, nobody] = [await asAnybody(INNOVATOR), await asAnybody('coordinator'), await asAnybody('administrator'), await asAnybody()];
  const { data } = await innovator.ask<{ innovation: { reference: string } }>('query($id: String!) { innovation(id: $id) { reference } }', { id: innovationId });
  const { createInnovation } = (await innovator.ask<{ createInnovation: { id: string } }>('mutation($input: CreateInnovationInput!) { createInnovation(input: $input) { ... on Recorded { id } } }', { input: { name: 'Canaries, a draft', idempotencyKey: `${innovationId} draft` } })).data;
  const questions = Object.keys(answers).filter((id) => typeof answers[id] === 'string' && (answers[id] as string).length > 40);
  garden = { innovator, coordinator, administrator, nobody, innovationId: createInnovation.id, evaluationId, reference: data.innovation.reference, questions };
});

it('There are forty places and more', () => expect(planted.length).toBeGreaterThanOrEqual(40));

/** Whether a log holds one of them is asked when the product has ended: see tools/journeys.mjs. */
it.each(planted)('A word is planted in %s', async (place, word) => {
  expect(await PLACES[place]!(word, garden)).toBeDefined();
});

it('What can be kept was kept: the words came into the product', async () => {
  const { data } = await garden.innovator.ask('query($id: String!) { innovation(id: $id) { answers invitations { name address } } myInnovations { name } }', { id: garden.innovationId });
  const words = JSON.stringify(data);
  const directory = await garden.administrator.ask('{ organisations { name } people { displayName } }');
  for (const place of ['the name of an organisation', 'the name of a person']) expect(JSON.stringify(directory)).toContain(planted.find(([name]) => name === place)![1]);
  for (const place of ['the name of an innovation', 'an answer', 'a second answer', 'a third answer', 'the name of somebody who is invited to a team', 'the address of somebody who is invited to a team']) expect(words).toContain(planted.find(([name]) => name === place)![1]);
});
