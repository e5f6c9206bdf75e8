import { expect, it } from '@jest/globals';
import { withOwnDrafts } from './own-drafts.ts';
import { aboutOf, workGroups, type WorkItem } from './work-groups.ts';

const work = (kind: string, innovationId: string): WorkItem => ({ kind, id: 'x', evaluationId: 'e', innovationId, reference: 'INN-2027-0001', innovationName: 'Lamp', simulated: false, detail: null, dueAt: null });
const own = (id: string, more: object = {}) => ({ id, reference: 'INN-2027-0002', name: 'Scale', simulated: false, access: 'owner', archivedAt: null, missing: [1], evaluations: [], ...more });

it('a draft that no programme knows of waits too, and says how much of it is left', () => {
  const [group] = workGroups(withOwnDrafts([], [own('a')]));
  expect([group?.title, group?.items.map(aboutOf)]).toEqual(['Complete and send your answers', ['1 answer to complete']]);
});

it('each draft stands once, and what is sent or not one’s to change does not', () => {
  const all = withOwnDrafts([work('send-answers', 'a'), work('read-message', 'a'), work('send-answers', 'elsewhere')], [own('a'), own('b', { access: 'view' }), own('c', { evaluations: [{ stage: 'triage', openRequests: 0 }] })]);
  expect(all.map(({ kind, innovationId, id }) => [kind, innovationId, id])).toEqual([['read-message', 'a', 'x'], ['send-answers', 'elsewhere', 'x'], ['send-answers', 'a', 'a']]);
});
