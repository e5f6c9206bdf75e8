import { expect, it } from '@jest/globals';
import { besideOf, besideTasks } from './beside.ts';

const tasks = (attention: string | null, dtac: object, unread = 0) =>
  besideTasks('i', besideOf({ documents: [1, 2], evaluations: [{ unreadMessages: unread }] }, [{ pack: 'dtac@2.0.0', answers: dtac }, { pack: 'esf@1.0.0', answers: {} }], attention)).map(({ href, status, problem }) => [href, problem ?? (typeof status === 'string' ? status : status.node)]);

it('what stands beside the answers says how far it is', () => {
  expect(tasks(null, {})).toEqual([['/innovations/i/documents', '2 documents'], ['/innovations/i/guidance', null], ['/innovations/i/dtac', 'not-yet-started'], ['/innovations/i/messages', 'Nothing new']]);
});

it('and what needs the team: a document that ends, answers that are begun, messages that nobody has read', () => {
  expect(tasks('1 document needs attention', { A1: 'x' }, 3)).toEqual([['/innovations/i/documents', '1 document needs attention'], ['/innovations/i/guidance', null], ['/innovations/i/dtac', 'in-progress'], ['/innovations/i/messages', '3 not read']]);
});
