import { expect, it } from '@jest/globals';
import { withOwnDrafts } from './own-drafts.ts';
import { aboutOf, workGroups, type WorkItem } from './work-groups.ts';

const work = (kind: string, innovationId: string): WorkItem => ({ kind, id: 'x', evaluationId: 'e', innovationId, reference: 'INN-2027-0001', innovationName: 'Lamp', simulated: false, detail: null, dueAt: null });
const own = (id: string, more: object = {}) => ({ id, reference: 'INN-2027-0002', name: 'Scale', simulated: false, missing: 1, ...more });

it('a draft that no programme knows of waits too, and says how much of it is left', () => {
  const [group] = workGroups(withOwnDrafts([], [own('a')]));
  expect([group?.title, group?.items.map(aboutOf)]).toEqual(['Complete and send your answers', ['1 answer to complete']]);
});

it('each draft stands once, and says where it is ready', () => {
  const all = withOwnDrafts([work('send-answers', 'a'), work('read-message', 'a'), work('send-answers', 'elsewhere')], [own('a', { missing: 0 })]);
  expect(all.map(({ kind, innovationId, id, detail }) => [kind, innovationId, id, detail])).toEqual([['read-message', 'a', 'x', null], ['send-answers', 'elsewhere', 'x', null], ['send-answers', 'a', 'a', 'Ready to check and send']]);
});
