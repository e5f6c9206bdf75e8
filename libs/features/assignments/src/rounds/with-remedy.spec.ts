import { expect, it } from '@jest/globals';
import { blocker } from '@waymark/domain/pipeline';
import { withRemedy } from './with-remedy.ts';

const said = (...codes: string[]): string[] => withRemedy(codes.map((code) => blocker(code, code))).map(({ staffMessage }) => staffMessage);

it('seats that moved are solved anew: said once, at the end', () => {
  expect(said('seats-moved', 'seats-moved')).toEqual(['seats-moved', 'seats-moved. Solve it anew, or discard it']);
  expect(said('seats-lacking', 'away')).toEqual(['seats-lacking. Solve it anew, or discard it', 'away']);
  expect(said('away')).toEqual(['away']);
  expect(said()).toEqual([]);
});

it('where one evaluation is over, whichever comes first, nobody is sent to solve it anew', () => {
  expect(said('stage-moved')).toEqual(['stage-moved']);
  expect(said('seats-moved', 'stage-moved')).toEqual(['seats-moved. Discard it', 'stage-moved']);
  expect(said('round-closed', 'seats-moved')).toEqual(['round-closed', 'seats-moved. Discard it']);
  expect(said('seats-moved', 'round-closed')).toEqual(['seats-moved', 'round-closed. Discard it']);
});
