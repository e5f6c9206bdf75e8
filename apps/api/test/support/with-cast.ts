import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { castOf, type Cast } from './programme-of.ts';
import { testApi, type TestApi } from './test-api.ts';

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
  }, 60_000);
  afterEach(() => expect(stage.api.errors).toEqual([]));
  afterAll(() => stage.api.close());
  return stage;
};
