import { expect, it } from '@jest/globals';
import { activityOf, type KnownEvaluation } from './all-activity.ts';

const at = (day: number): string => `2027-01-${String(day).padStart(2, '0')}T09:00:00Z`;
const evaluation = (more: Partial<KnownEvaluation> = {}): KnownEvaluation => ({ number: 1, start: 'Draft', timeline: [], submissions: [], requests: [], decisions: [], conditions: [], threads: [], ...more });
const said = (evaluations: KnownEvaluation[], documents: Parameters<typeof activityOf>[0]['documents'] = []) => activityOf({ innovation: 'i', evaluations, documents, team: [] }).map(({ what, href }) => [what, href]);

it('all that happened comes newest first, each with the place where it is seen', () => {
  const known = evaluation({
    timeline: [
      { at: at(1), what: 'stage', title: 'Draft' },
      { at: at(2), what: 'stage', title: 'Being checked' },
      { at: at(3), what: 'request', title: 'Waiting' },
      { at: at(6), what: 'letter', title: 'Accepted' },
    ],
    submissions: [{ revision: 1, frozenAt: at(2) }],
    requests: [{ id: 'r', announcedAt: '2027-01-03T09:00:00.000Z' }],
    decisions: [{ id: 'hidden', letter: { releasedAt: null } }, { id: 'd', letter: { releasedAt: at(6) } }],
    conditions: [{ text: 'Train all', metAt: at(8) }, { text: 'Not met', metAt: null }],
    threads: [{ id: 't', subject: 'Price', startedAt: at(4), lastAt: at(7), count: 2 }, { id: 'u', subject: 'Once', startedAt: at(5), lastAt: at(5), count: 1 }],
  });
  expect(said([known], [{ fileName: 'b.pdf', attachedAt: at(9), earlier: [{ fileName: 'a.pdf', attachedAt: '2027-01-01T08:00:00Z' }] }])).toEqual([
    ['New document: b.pdf', '/innovations/i/documents'],
    ['Condition met: Train all', null],
    ['Last message in: Price', '/messages/t'],
    ['Letter: Accepted', '/innovations/i/letters/d'],
    ['New thread of messages: Once', '/messages/u'],
    ['New thread of messages: Price', '/messages/t'],
    ['Request for you', '/innovations/i/requests/r'],
    ['New stage: Being checked', null],
    ['You sent version 1', '/innovations/i/sent-answers?version=1'],
    ['New document: a.pdf', '/innovations/i/documents'],
  ]);
});

it('names the evaluation where there are several, and leads to no page that is of the newest alone', () => {
  const sent = (number: number) => evaluation({ number, submissions: [{ revision: 1, frozenAt: at(number) }], timeline: [{ at: at(number), what: 'request', title: 'Waiting' }], requests: [{ id: 'r', announcedAt: at(number) }] });
  expect(activityOf({ innovation: 'i', evaluations: [sent(1)], documents: [], team: [] }).map(({ evaluation: of }) => of)).toEqual([null, null]);
  expect(activityOf({ innovation: 'i', evaluations: [sent(1), sent(2)], documents: [], team: [] }).map(({ evaluation: of, href }) => [of, href !== null])).toEqual([[2, true], [2, true], [1, false], [1, false]]);
});

it('what the team did stands among it, of one instant in the order in which it was done, each in words', () => {
  const did = (what: string, day: number, name: string | null = 'Bo', access: string | null = null, by: string | null = 'Ada') => ({ at: at(day), what, name, by, access });
  const team = [
    did('unheard-of', 9), did('restored', 8, null), did('archived', 7, null), did('owner-changed', 6, 'Bo', null, null), did('removed', 5, 'Cy', 'view'), did('left', 4), did('right-changed', 4, 'Bo', 'edit'),
    did('joined', 3, 'Bo', 'view'), did('invited', 2, null, 'view'), did('document-removed', 2, 'a.pdf'), did('document-added', 1, 'a.pdf'), did('document-added', 1, 'b.pdf'),
  ];
  const documents = [{ fileName: 'c.pdf', attachedAt: at(5), earlier: [{ fileName: 'b.pdf', attachedAt: '2027-01-01T09:00:00.000Z' }] }];
  expect(activityOf({ innovation: 'i', evaluations: [], documents, team }).map(({ what, href }) => [what, href])).toEqual([
    ['Ada restored the innovation', null],
    ['Ada archived the innovation', null],
    ['Whoever runs this service made Bo the owner', '/innovations/i/people'],
    ['Ada took Cy out of the team', '/innovations/i/people'],
    ['New document: c.pdf', '/innovations/i/documents'],
    ['Bo left the team', '/innovations/i/people'],
    ['Ada changed what Bo may do: change answers', '/innovations/i/people'],
    ['Bo joined the team: they may read only', '/innovations/i/people'],
    ['Ada invited somebody to the team: they may read only', '/innovations/i/people'],
    ['Ada removed the document: a.pdf', null],
    ['New document: a.pdf', null],
    ['New document: b.pdf', '/innovations/i/documents'],
  ]);
});

it('a version that stays while a newer one was removed keeps its adding; a file whose name is kept no more is told without it, and so is who declined', () => {
  const did = (what: string, day: number, name: string | null, by: string | null = 'Ada') => ({ at: at(day), what, name, by, access: null });
  const team = [did('withdrawn', 6, null), did('declined', 5, null, null), did('document-removed', 4, null), did('document-added', 3, null), did('document-added', 2, 'plan-2.pdf'), did('document-added', 1, 'plan-1.pdf')];
  expect(activityOf({ innovation: 'i', evaluations: [], documents: [], team }).map(({ what }) => what)).toEqual([
    'Ada took an invitation to the team back', 'An invitation to the team was declined', 'Ada removed the document: a document', 'New document: a document', 'New document: plan-2.pdf', 'New document: plan-1.pdf',
  ]);
  const documents = [{ fileName: 'plan-2.pdf', attachedAt: at(2), earlier: [{ fileName: 'plan-1.pdf', attachedAt: at(1) }] }];
  expect(activityOf({ innovation: 'i', evaluations: [], documents, team: team.slice(4) }).map(({ what, href }) => [what, href])).toEqual([
    ['New document: plan-2.pdf', '/innovations/i/documents'], ['New document: plan-1.pdf', '/innovations/i/documents'],
  ]);
});

it('nothing happened where nothing is known', () => expect(said([evaluation()])).toEqual([]));
