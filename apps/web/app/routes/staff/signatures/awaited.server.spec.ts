import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadAwaited } from './awaited.server.ts';

const PLAN = { proposedBy: 'Bo', proposedAt: '2026-09-02T09:00:00Z' };
const work = (kind: string, evaluationId: string) => ({ kind, evaluationId, dueAt: null });
const amended = (id: string, planAmendment: typeof PLAN | null) => ({ id, reference: `WM-${id}`, innovationName: 'Lamp', organisationName: null, simulated: true, stageTitle: 'Pilot', planAmendment });

/** What the API would tell: of who waits, and of each case by its id; what it does not know is hidden. */
const told = (myWork: object[], cases: Record<string, object>) => async (_: unknown, init?: RequestInit) => {
  const { variables } = JSON.parse(String(init?.body)) as { variables: { id?: string } };
  if (variables.id === undefined) return Response.json({ data: { myWork, installation: { now: '2026-09-03T08:00:00Z' } } });
  const evaluation = cases[variables.id];
  return Response.json(evaluation ? { data: { evaluation, history: [] } } : { errors: [{ message: 'Not found', extensions: { code: variables.id === 'broken' ? 'INTERNAL' : 'NOT_FOUND' } }] });
};

describe('what waits for a signature', () => {
  let answer: ReturnType<typeof told>;
  beforeEach(() => void jest.spyOn(globalThis, 'fetch').mockImplementation((...asked) => answer(asked[0], asked[1])));
  afterEach(() => jest.restoreAllMocks());
  const read = () => loadAwaited(new Request('http://here/sign'));

  it('has changed stop rules too, which are signed on the plan of their pilot, and nothing that is done by more than signing', async () => {
    answer = told([work('sign-plan-amendment', 'a'), work('move-on', 'b')], { a: amended('a', PLAN), b: amended('b', PLAN) });
    expect((await read()).awaited).toMatchObject([{ href: '/pilots/a/plan', reference: 'WM-a', label: 'Changed stop rule', by: 'Bo', at: PLAN.proposedAt }]);
  });

  it('leaves out what was signed or hidden since, and shows the others', async () => {
    answer = told([work('sign-plan-amendment', 'signed'), work('sign', 'hidden'), work('sign-plan-amendment', 'hidden'), work('sign-plan-amendment', 'a')], { signed: amended('signed', null), a: amended('a', PLAN) });
    expect((await read()).awaited.map(({ reference }) => reference)).toEqual(['WM-a']);
  });

  it('is not shown as whole where anything else went wrong', async () => {
    answer = told([work('sign', 'broken')], {});
    await expect(read()).rejects.toMatchObject({ status: 500 });
  });
});
