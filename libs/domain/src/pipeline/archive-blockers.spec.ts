import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { archiveBlockers, type Passage } from './archive-blockers.ts';

const over: Passage = { unsent: false, ended: true, announced: true, openRequests: 0, appealed: false };
const codes = (...passages: Passage[]): string[] => archiveBlockers(passages).map(({ code }) => code);

it('an innovation is archived where none of its evaluations runs', () => {
  expect(codes()).toEqual([]);
  expect(codes(over, over)).toEqual([]);
  expect(codes({ ...over, unsent: true, ended: false, announced: false })).toEqual([]);
});

it('each thing that stands against it is told, with a remedy', () => {
  expect(codes(over, { ...over, ended: false })).toEqual(['evaluation-running']);
  expect(codes({ ...over, appealed: true })).toEqual(['appeal-open']);
  expect(codes({ ...over, ended: false, announced: false, openRequests: 1 })).toEqual(['request-open', 'evaluation-running']);
});

it('an end that is not told is refused with the words of a running evaluation', () => {
  expect(archiveBlockers([{ ...over, announced: false }])).toEqual(archiveBlockers([{ ...over, ended: false, announced: false }]));
});

it('an appeal is open until its team is told, wherever it led', () => {
  for (const led of [{}, { ended: false }, { ended: false, announced: false }, { announced: false }]) expect(codes({ ...over, ...led, appealed: true })).toEqual(['appeal-open']);
});

it('one more evaluation never takes a blocker away', () => {
  const passage = fc.record({ unsent: fc.boolean(), ended: fc.boolean(), announced: fc.boolean(), openRequests: fc.nat(2), appealed: fc.boolean() });
  fc.assert(fc.property(fc.array(passage), passage, (passages, more) => codes(...passages).every((code) => codes(...passages, more).includes(code))));
});
