import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import { castOf, type Cast } from './programme-of.ts';
import { testApi, type TestApi } from './test-api.ts';

/** A test may take an evaluation all the way more than once, on a machine that is busy with others. */
jest.setTimeout(120_000);

export interface Stage {
  api: TestApi;
  cast: Cast;
}

/** A whole API with a programme and its people for the tests of a file. No test of it may meet an unexpected error. */
export const withCast = (): Stage => {
  const stage = {} as Stage;
  beforeAll(async () => {
    stage.api = await testApi();
    stage.cast = await castOf(stage.api);
  });
  afterEach(() => expect(stage.api.errors).toEqual([]));
  afterAll(() => stage.api.close());
  return stage;
};
