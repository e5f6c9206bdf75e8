import { expect, it } from '@jest/globals';
import { besideOf, besideTasks, type GuidanceStates } from './beside.ts';

const tasks = (attention: string | null, guidance: GuidanceStates, unread = 0) =>
  besideTasks('i', besideOf({ documents: [1, 2], evaluations: [{ unreadMessages: unread }] }, guidance, attention)).map(({ href, status, problem }) => [href, problem ?? (typeof status === 'string' ? status : status.node)]);

it('what stands beside the answers says how far it is', () => {
  expect(tasks(null, { framework: null, dtac: 'not-yet-started' })).toEqual([['/innovations/i/documents', '2 documents'], ['/innovations/i/guidance', 'not-yet-started'], ['/innovations/i/dtac', 'not-yet-started'], ['/innovations/i/messages', 'Nothing new']]);
});

it('and what needs the team: a document that ends, answers that are begun, messages that nobody has read', () => {
  expect(tasks('1 document needs attention', { framework: { open: 1 }, dtac: 'in-progress' }, 3)).toEqual([['/innovations/i/documents', '1 document needs attention'], ['/innovations/i/guidance', '1 question open'], ['/innovations/i/dtac', 'in-progress'], ['/innovations/i/messages', '3 not read']]);
});

it.each([
  [{ tier: 'C' }, 'Tier C'],
  [{ tier: null }, 'No tier'],
])('the framework %j is said as %s', (framework, words) => expect(tasks(null, { framework, dtac: 'completed' })[1]).toEqual(['/innovations/i/guidance', words]));
