import { expect, it } from '@jest/globals';
import { draftNeeds, needsOf } from './needs-of.ts';

const one = (more: object = {}) => ({ access: 'owner', archivedAt: null, missing: [1, 2], evaluations: [], ...more });
const sent = (openRequests: number) => ({ evaluations: [{ stage: 'triage', openRequests }] });

it.each([
  ['a draft with answers left', one(), '2 answers to complete'],
  ['one that is complete', one({ missing: [] }), 'Ready to check and send'],
  ['one that is begun in a programme', one({ evaluations: [{ stage: 'draft', openRequests: 0 }] }), '2 answers to complete'],
  ['one that another changes', one({ access: 'view' }), null],
  ['one that is put away', one({ archivedAt: '2027-01-01T00:00:00Z' }), null],
  ['one that is sent', one(sent(0)), null],
])('of %s the start page says: %s', (_, innovation, words) => expect([draftNeeds(innovation), needsOf(innovation)]).toEqual([words, words]));

it('a request is said in the list, to whoever may answer it; on the start page it is work of its own', () => {
  expect([needsOf(one(sent(1))), draftNeeds(one(sent(1)))]).toEqual(['1 request', null]);
  expect(needsOf(one({ ...sent(2), access: 'view' }))).toBeNull();
});
