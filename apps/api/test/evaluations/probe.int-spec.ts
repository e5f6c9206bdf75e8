import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { reach, STAGES } from '../support/reach-stage.ts';
import { see } from '../support/case.ts';
import { castOf, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
let api: TestApi; let cast: Cast;
beforeAll(async () => { api = await testApi(); const t=Date.now(); cast = await castOf(api); console.log('cast', Date.now()-t); });
afterAll(() => api.close());
it.each(STAGES)('reaches %s', async (stage) => { const t=Date.now(); const one = await reach(cast, stage); expect((await see(await cast.who('coordinator'), one, 'stage')).stage).toBe(stage); console.log(stage, Date.now()-t); expect(api.errors).toEqual([]); });
