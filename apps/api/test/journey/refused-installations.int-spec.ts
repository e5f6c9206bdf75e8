import { afterEach, describe, expect, it } from '@jest/globals';
import { inventedCohort, inventedPool, PlayProblem, replay } from '@waymark/replay';
import { castOf } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
afterEach(() => api.close());

const play = () => replay({ url: api.url, cohort: inventedCohort(), pool: inventedPool() });
const rows = async (): Promise<unknown> => (await api.sql('select (select count(*) from person) as people, (select count(*) from innovation) as innovations, (select count(*) from audit.event) as events'))[0];

describe('a replay is refused, in words and before anything is written,', () => {
  it('by an installation that holds an innovation', async () => {
    api = await testApi();
    const cast = await castOf(api);
    await (await cast.who('innovator')).done('createInnovation', { name: 'One that is there' });
    const before = await rows();
    await expect(play()).rejects.toThrow('This demonstration holds innovations already: a replay needs an empty one');
    await expect(play()).rejects.toBeInstanceOf(PlayProblem);
    expect(await rows()).toEqual(before);
  });

  it('by a production installation', async () => {
    api = await testApi('production');
    const before = await rows();
    await expect(play()).rejects.toThrow('This is a production installation: a replay needs a demonstration one');
    expect(await rows()).toEqual(before);
  });
});
