import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withPanel } from '../support/brought-forward.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

describe('smoke', () => {
  it('gets there', async () => {
    const found = await withPanel(cast, api.as);
    const c = await cast.who('coordinator');
    const { data } = await c.query('query($id: String!) { evaluation(id: $id) { stage caseScore } }', { id: found.evaluationId });
    expect(data.evaluation.stage).toBe('panel');
  });
});
