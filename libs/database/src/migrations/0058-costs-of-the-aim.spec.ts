import { expect, it, jest } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { CostsOfTheAim0058 } from './0058-costs-of-the-aim.ts';

it('costs of proposals that wait are cleared; what was settled is history, and stays', async () => {
  const query = jest.fn<(sql: string) => Promise<void>>(async () => undefined);
  await new CostsOfTheAim0058().up({ query } as unknown as QueryRunner);
  expect(query.mock.calls.join('\n')).toMatch(/set cost = null from assignment_round r where [^;]*r\.state = 'proposed'/u);
});
