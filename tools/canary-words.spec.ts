import { expect, it } from '@jest/globals';
import { CANARY, canariesIn } from './canary-words.mjs';

it('planted words are found in a log, whatever stands around them and however often', () => {
  expect(canariesIn('{"level":30,"msg":"saved"}\nWaymark is ready')).toEqual([]);
  expect(canariesIn(`"name":"${CANARY}07","x":"${CANARY.toUpperCase()}02x"\n${CANARY}07`)).toEqual([`${CANARY}02`, `${CANARY}07`]);
  expect(canariesIn(`GET /pipeline?stage=${CANARY}40%20HTTP`)).toEqual([`${CANARY}40`]);
});
