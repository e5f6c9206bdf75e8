import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';

// by itself, apart from the unit tests that a run of everything loads into one: it stands in for what all pages load
const load = jest.fn<(request: Request, document: unknown, variables: { evaluationIds?: string[] }) => Promise<object>>();
const sent = jest.fn<(request: Request, document: unknown, input: object) => Promise<object>>();
// the root brings the style sheets, which are no code
jest.unstable_mockModule('../../app/root.tsx', () => ({ useRoot: () => undefined, useService: () => 'Waymark' }));
jest.unstable_mockModule('../../app/session/api.server.ts', () => ({ load }));
jest.unstable_mockModule('../../app/session/form.server.ts', () => ({ formOf: () => undefined, send: sent }));
const { loadRound } = await import('../../app/routes/staff/assignments/round.server.ts');
const { actOnRound } = await import('../../app/routes/staff/assignments/act-on-round.server.ts');
const { choose } = await import('../../app/routes/staff/assignments/choice.server.ts');
const { default: Round } = await import('../../app/routes/staff/assignments/round.tsx');

const EVALUATIONS = Array.from({ length: 45 }, (_, at) => ({ evaluationId: `e${at}`, reference: `INN-${at}`, innovationName: `Lamp ${at}`, simulated: false }));
const ROUND = {
  id: 'r', state: 'proposed', outOfDate: false, moved: [], stageTitle: 'Evidence review', proposedBy: 'Ada', proposedAt: '2026-03-03', seed: 7, aim: 'total', balance: null, cap: null, plainTotal: 100, worstBound: 100, expected: null, draw: null, groups: [],
  optimal: true, aimReached: true, total: 100, worst: 100, bound: 100, optimum: 100, freeTotal: null, freeMoved: null, considered: 9, leftBeyond: 0, leftByRole: 0, strictLimit: null, looserLimit: null, whyLooser: null, proposedSeats: 45, heldSeats: 0, untoldSeats: 0, bids: [], wishes: [], evaluations: EVALUATIONS,
};
const seat = (evaluationId: string) => ({ evaluationId, personId: `p-${evaluationId}`, person: 'Bea', organisation: 'Trust', role: 'clinical-reviewer', held: false, locked: false, fit: 100, bid: null, bidPoints: 0, terms: [], probability: null, hasAlternative: false, alternative: null });

/** What the API holds at each read, one after the other; the last from then on. */
let versions: number[];
const at = (asked: string) => new Request(`https://waymark.example/assignments/r${asked}`);
const shown = async (asked: string, actionData?: object): Promise<string> => {
  const loaderData = { ...(await loadRound(at(asked), 'r')), formKey: 'k', aimKey: 'a' };
  const Stub = createRoutesStub([{ id: 'round', path: '/assignments/r', Component: () => <Round {...({ loaderData, actionData } as unknown as Parameters<typeof Round>[0])} /> }]);
  return renderToStaticMarkup(<Stub initialEntries={[`/assignments/r${asked}`]} />);
};
const posted = (values: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const CONFIRM = />Invite those who are proposed</;
const CHANGED = 'This proposal has changed since you began to read it';

beforeEach(() => {
  versions = [3];
  load.mockReset().mockImplementation(async (_, __, { evaluationIds }) => {
    const version = versions.length > 1 ? versions.shift()! : versions[0]!;
    return { assignmentRound: { ...ROUND, version, seats: (evaluationIds ?? []).map(seat) } };
  });
  sent.mockReset().mockResolvedValue({ ok: true, result: { id: 'r' } });
});

describe('a proposal of several pages', () => {
  it('is read in one version: each page leads on with it, and confirms it', async () => {
    const html = await shown('');
    expect(html).toContain('href="/assignments/r?page=2&amp;version=3"');
    expect(html).toContain('name="version" value="3"');
    expect(html).toMatch(CONFIRM);
    expect(await shown('?page=2&version=3')).toMatch(CONFIRM);
  });

  it('that changed between two pages says so and what to do, and is not confirmed from there; from the first page it is', async () => {
    versions = [4];
    const html = await shown('?page=2&version=3');
    expect(html).toContain(CHANGED);
    expect(html).toContain('href="/assignments/r"');
    expect(html).not.toMatch(CONFIRM);
    // however it is paged through from there
    expect(html).toContain('href="/assignments/r?page=3&amp;version=3"');
    expect(html).toContain('href="/assignments/r?version=3"');
    expect(await shown('?version=3')).not.toMatch(CONFIRM);
    expect(await shown('')).toMatch(CONFIRM);
  });

  it('that changed between the page and its button says so beside the refusal', async () => {
    versions = [4];
    const html = await shown('', { problems: [{ message: 'It was adjusted since' }], values: { version: ['3'], intent: ['confirm'] } });
    expect(html).toContain(CHANGED);
    expect(html).not.toMatch(CONFIRM);
  });

  it('whose seats are of another version than its figures is read anew', async () => {
    versions = [3, 4, 4, 4];
    expect(await loadRound(at(''), 'r')).toMatchObject({ round: { version: 4 }, changed: false });
    expect(load).toHaveBeenCalledTimes(4);
    versions = [3, 4, 5, 6, 7, 8];
    expect(await loadRound(at(''), 'r')).toMatchObject({ changed: true });
  });
});

describe('who leaves a page for a while', () => {
  it('comes back to it in the version in which they began', async () => {
    const html = await shown('?page=2&version=3');
    expect(html).toContain('href="/assignments/r/e20?from=2&amp;version=3"');
    expect(html).toContain('href="/assignments/r/e20/p-e20?from=2&amp;version=3"');
    // the first page is read anew whoever comes back, but where pages were read before it
    expect(await shown('')).toContain('href="/assignments/r/e0/p-e0"');
    expect(await shown('?version=3')).toContain('href="/assignments/r/e0/p-e0?version=3"');
  });

  it('comes back so from choosing somebody too', async () => {
    const chosen = async (asked: string) => ((await choose(new Request(`https://waymark.example/assignments/r/e20${asked}`), 'r', 'e20', posted({ role: 'lay', person: 'p9', version: '4', key: 'k' }))) as Response).headers.get('location');
    expect([await chosen('?from=2&version=3'), await chosen('?version=3'), await chosen('')]).toEqual(['/assignments/r?page=2&version=3&done=adjusted-round', '/assignments/r?version=3&done=adjusted-round', '/assignments/r?done=adjusted-round']);
  });
});

describe('what is pressed on a page', () => {
  it('is confirmed in the version of that page, and never in another than the one that was begun', async () => {
    await actOnRound(at('?page=2&version=3'), 'r', posted({ intent: 'confirm', version: '3', key: 'k' }));
    expect(sent.mock.calls[0]![2]).toMatchObject({ roundId: 'r', expectedVersion: 3 });
    expect(await actOnRound(at('?page=2&version=3'), 'r', posted({ intent: 'confirm', version: '4', key: 'k' }))).toMatchObject({ data: { problems: [{ message: expect.stringContaining('read it again from the beginning') }] } });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('keeps in mind, where it adjusts, in which version the pages before were read', async () => {
    const to = async (asked: string): Promise<string | null> => ((await actOnRound(at(asked), 'r', posted({ change: 'forbid e1 p1', version: '3', key: 'k' }))) as Response).headers.get('location');
    expect([await to(''), await to('?page=2&version=3'), await to('?page=2')]).toEqual(['/assignments/r?done=adjusted-round', '/assignments/r?page=2&version=3&done=adjusted-round', '/assignments/r?page=2&version=3&done=adjusted-round']);
    // the first page, come to again from another
    expect(await to('?version=2')).toBe('/assignments/r?version=2&done=adjusted-round');
  });
});
