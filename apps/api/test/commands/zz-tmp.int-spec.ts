import { expect, it } from '@jest/globals';
import { carriedCohort, carriedPool, inventedCohort, inventedPool, replay } from '@waymark/replay';
import { testApi } from '../support/test-api.ts';
it.each([['invented', inventedCohort, inventedPool], ['carried', carriedCohort, carriedPool]] as const)('%s', async (_, cohort, pool) => {
  const api = await testApi();
  const done = await replay({ url: api.url, cohort: cohort(), pool: pool() });
  expect(done.innovations.filter((one) => !one.ok)).toEqual([]);
  expect(done.ok).toBe(true);
  process.stdout.write(JSON.stringify(done.audit) + '\n');
  await api.close();
}, 400_000);
