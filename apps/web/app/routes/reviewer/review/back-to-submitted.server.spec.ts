import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Rubric } from '@waymark/domain/rubric';
import { backToSubmitted } from './back-to-submitted.server.ts';

const PIN = 'rubric-evidence-review@1.0.0';
const rubric = requirePack<Rubric>(PIN);
const [one, other] = rubric.criteria.filter(({ track }) => track === 'clinical').map(({ id }) => id) as [string, string];
const answer = (value: number, reason: string) => ({ value, reason, confidence: 'high', citations: [] });

const SUBMITTED = { criteria: { [one]: answer(3, 'As submitted'), [other]: answer(2, 'As submitted, too') }, gates: {} };
const AMENDED = { ...SUBMITTED.criteria, [one]: answer(1, 'On second thoughts') };
const mine = (criteria: object, savedAt: string) => ({
  assignmentId: 'a1', evaluationId: 'e1', stage: 'evidence-review', run: 1, rubric: PIN, tracks: ['clinical'], gates: [], version: 7, submitted: true, submittedAt: '2026-09-02T09:00:00Z', savedAt, criteria, gateAnswers: {},
});

let sent: Record<string, unknown>[];
let saves: object;
let review: ReturnType<typeof mine>;
const LAST = [
  { mine: true, stage: 'evidence-review', run: 1, submittedVersions: [{ criteria: { [one]: answer(4, 'The first time') }, gates: {} }, SUBMITTED] },
  { mine: false, stage: 'evidence-review', run: 1, submittedVersions: [{ criteria: { [one]: answer(0, 'Somebody else') }, gates: {} }] },
];

beforeEach(() => {
  [sent, saves, review] = [[], { version: 8 }, mine(AMENDED, '2026-09-03T09:00:00Z')];
  // what the API would tell, by what it is asked with
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: { id?: string; pin?: string; input?: Record<string, unknown> } };
    if (variables.input) {
      sent.push(variables.input);
      return Response.json({ data: { saveReview: saves } });
    }
    if (variables.pin) return Response.json({ data: { rubric } });
    if (variables.id === 'v1') return Response.json({ data: { pipelineVersion: { definition: { overlays: [], stages: [{ id: 'evidence-review', title: 'Evidence review', kind: 'review', rubric: PIN, transitions: [] }] } } } });
    if (variables.id === 'e1') return Response.json({ data: { me: { roles: [] }, installation: { now: '2026-09-04T08:00:00Z' }, ownDeclaration: null, evaluation: { id: 'e1', programmeId: 'p1', pipelineVersionId: 'v1', stage: 'evidence-review', run: 1, holds: null, requests: [], submissions: [], documents: [], reviews: LAST } } });
    return Response.json({ data: { myReviews: [review] } });
  });
});
afterEach(() => jest.restoreAllMocks());

const pressed = async (version = '7') => {
  const form = new FormData();
  for (const [name, value] of [['version', version], ['key', 'k1'], ['back', 'yes']] as const) form.set(name, value);
  return backToSubmitted(new Request('http://here/reviews/a1/check'), 'a1', form);
};

it('saves the words and scores that were submitted last as the next version, on the draft that was read: nothing is taken away', async () => {
  expect(await pressed()).toMatchObject({ status: 302, headers: expect.anything() });
  expect(sent).toEqual([{ assignmentId: 'a1', ...SUBMITTED, expectedVersion: 7, idempotencyKey: 'k1' }]);
});

it('goes back over no draft that was saved since it was read', async () => {
  saves = { blockers: [{ code: 'review-changed', messageForStaff: 'This review was saved since you read it', messageForInnovator: '', operands: {} }] };
  expect(await pressed('6')).toMatchObject({ init: { status: 422 }, data: { problems: [{ code: 'review-changed', message: 'This review was saved since you read it' }] } });
  expect(sent).toMatchObject([{ expectedVersion: 6 }]);
});

it.each([
  ['the draft says what was submitted', () => mine(SUBMITTED.criteria, '2026-09-03T09:00:00Z')],
  ['nothing was saved since', () => mine(AMENDED, '2026-09-02T09:00:00Z')],
  ['nothing was submitted', () => ({ ...mine(AMENDED, '2026-09-03T09:00:00Z'), submitted: false })],
])('saves nothing where %s', async (_, as) => {
  review = as();
  expect(await pressed()).toMatchObject({ status: 302 });
  expect(sent).toEqual([]);
});
