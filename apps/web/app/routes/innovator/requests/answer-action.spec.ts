import { beforeEach, expect, it, jest } from '@jest/globals';
import { requirePack } from '@waymark/content/packs';
import type { Answers, Form } from '@waymark/domain/forms';
import { SEEN } from '../../../drafts/act-field.ts';
import { ASKED } from '../answers/field-names.ts';
import type { GoesWith } from './goes-with.server.ts';

const sent = jest.fn<(request: unknown, document: unknown, input: object) => Promise<object>>();
let fields: FormData;
jest.unstable_mockModule('../../../session/form.server.ts', () => ({ formOf: () => fields, send: sent }));
let draft: object;
let asked: object;
let given: Answers;
let newest: object;
let page409: unknown;
jest.unstable_mockModule('./request.server.ts', () => ({
  requestOf: () => ({ draft, asked, evaluation: { id: 'e1', submissions: [{ revision: 1, form: 'form', answers: SENT, guidance: [], documents: [] }] } }),
  unlocked: () => [],
}));
jest.unstable_mockModule('../answers/save-page.server.ts', () => ({ actOf: () => ({ act: 'send' }), staying: (problems: object[]) => problems.map((problem) => ({ ...problem, stays: true })), savePage: () => ({ answer: { problems: [], kept: true, sent: 'k1' }, status: 200, after: draft, given }) }));
const form = requirePack<Form>('submission-form@1.0.0');
jest.unstable_mockModule('../answers/draft.server.ts', () => ({ formUnder: () => form, writtenIn: (answers: Answers, unfit: { question: string; words: unknown }[]) => ({ ...answers, ...Object.fromEntries(unfit.map(({ question, words }) => [question, words])) }) }));
jest.unstable_mockModule('../guidance/guided.server.ts', () => ({ guidanceOf: () => [{ pack: 'dtac@2.0.0', version: 4, answers: {}, unfit: [] }] }));
let unfitGuided: object[];
jest.unstable_mockModule('../answers/unfit-guidance.server.ts', () => ({ unfitGuidance: () => unfitGuided }));
jest.unstable_mockModule('../answers/draft-keeper.server.ts', () => ({ draftKeeper: () => ({ read: () => newest }) }));
jest.unstable_mockModule('../answers/differences.server.ts', () => ({ guidanceDifferences: () => [], shownDifferences: (then: { answers: Answers }, now: { answers: Answers }) => Object.keys({ ...then.answers, ...now.answers }).flatMap((id) => (then.answers[id] === now.answers[id] ? [] : [{ id, then: then.answers[id], now: now.answers[id] }])) }));
const { answerAction } = await import('./answer-action.server.ts');
const { goesWith } = await import('./goes-with.server.ts');

const SENT = { name: 'Lamp', summary: 'A lamp.' };
const REQUEST = new Request('http://localhost/');
const aDraft = (answers: Answers, more: object = {}) => ({ answers, written: answers, unfit: [], version: 7, form, innovation: { id: 'i1', access: 'edit', unfit: [], documents: [], ...more }, ...more });
const along = async (then: Answers = SENT): Promise<GoesWith> => (await goesWith(REQUEST, draft as never, [{ revision: 1, form: 'form', answers: then, guidance: [], documents: [] }] as never))!;
const press = async (): Promise<{ status: number; said: unknown }> => {
  try {
    const { init, data } = (await answerAction(REQUEST, 'i1', 'o1')) as { init: ResponseInit; data: { problems: unknown } };
    page409 = data;
    return { status: init.status!, said: data.problems };
  } catch (answer) {
    if (!(answer instanceof Response)) throw answer;
    return { status: answer.status, said: answer.headers.get('location') };
  }
};
const page = async (): Promise<void> => {
  fields = new FormData();
  fields.set('key', 'k1');
  fields.set(SEEN, JSON.stringify((await along()).seen));
};

beforeEach(() => {
  sent.mockReset().mockResolvedValue({ ok: true, result: {} });
  asked = { id: 'o1', questions: [], closedAt: null };
  unfitGuided = [];
  given = {};
  draft = aDraft({ ...SENT, summary: 'A better lamp.' });
});

it('the same form pressed twice says the same and is told the same, though the request was closed by the first', async () => {
  await page();
  const first = await press();
  asked = { ...asked, closedAt: '2026-03-03' };
  draft = { ...draft, version: 8 };
  expect(await press()).toEqual(first);
  expect(first).toMatchObject({ status: 302, said: expect.stringContaining('done=answered') });
  expect(sent.mock.calls[1]![2]).toEqual(sent.mock.calls[0]![2]);
  expect(sent.mock.calls[0]![2]).toMatchObject({ answers: { summary: 'A better lamp.' }, expectedVersion: 7 });
});

it('words that do not fit are never sent as something else: they are to be changed first', async () => {
  const unfit = [{ question: 'summary', label: 'Summary', words: 'x'.repeat(501), message: 'shorten it to at most 500 characters' }];
  draft = aDraft(SENT, { unfit, written: { ...SENT, summary: 'x'.repeat(501) } });
  await page();
  expect(await press()).toMatchObject({ status: 422, said: [{ field: 'goes-with' }] });
  expect(sent).not.toHaveBeenCalled();
});

it('words to guidance that do not fit hold everything back, also where nothing else of guidance differs', async () => {
  unfitGuided = [{ label: 'Date', remedy: 'Enter a date', href: '/innovations/i1/dtac/C3' }];
  await page();
  expect(await press()).toMatchObject({ status: 422, said: [{ field: 'goes-with', message: expect.stringContaining('1 answer to guidance needs a change') }] });
  expect(sent).not.toHaveBeenCalled();
});

it('what a colleague saved, marked or attached since the page was read is looked at first', async () => {
  await page();
  const read = draft;
  const look = { status: 422, said: [{ field: 'goes-with', message: expect.stringContaining('Look at what goes with this') }] };
  for (const now of [{ ...aDraft({ ...SENT, summary: 'Other.' }) }, aDraft((read as { answers: Answers }).answers, { documents: [{ id: 'd1', inConfidence: false }] }), { ...read, version: 8 }]) {
    draft = 'documents' in now ? { ...now, innovation: { id: 'i1', access: 'edit', unfit: [], documents: now.documents } } : now;
    expect(await press()).toMatchObject(look);
  }
  expect(sent).not.toHaveBeenCalled();
});

it('an answer that the others hide now does not go along: nobody is shown it', async () => {
  const then = { ...SENT, 'user-testing': 'yes', 'user-testing-detail': 'As it was sent' };
  draft = aDraft({ ...then, 'user-testing': 'no', 'user-testing-detail': 'Written since, unseen' });
  expect((await along(then)).questions).toEqual(['user-testing']);
});

/** A request that names a question, whose page was saved as this draft. */
const named = async (): Promise<{ status: number; said: unknown }> => {
  asked = { id: 'o1', questions: ['summary'], closedAt: null };
  given = { summary: 'A better lamp.' };
  fields = new FormData();
  fields.set('key', 'k1');
  fields.set(ASKED, 'summary');
  return press();
};

it('an answer to named questions says which version holds it, and the same form pressed twice is one answer', async () => {
  expect(await named()).toMatchObject({ status: 302, said: expect.stringContaining('done=answered') });
  asked = { ...asked, closedAt: '2026-03-03' };
  expect(await press()).toMatchObject({ status: 302, said: expect.stringContaining('done=answered') });
  expect(sent.mock.calls[0]![2]).toMatchObject({ answers: { summary: 'A better lamp.' }, expectedVersion: 7, idempotencyKey: 'k1-7' });
  expect(sent.mock.calls[1]![2]).toEqual(sent.mock.calls[0]![2]);
});

it('whoever saved other questions in that moment is in nobody’s way; of the same question both texts are shown, and nothing is sent', async () => {
  const stale = { ok: false, problems: [{ code: 'draft-changed', message: 'Somebody saved' }] };
  newest = aDraft({ ...SENT, summary: 'A better lamp.', name: 'Lamp two' });
  newest = { ...newest, version: 8 };
  sent.mockResolvedValueOnce(stale);
  expect(await named()).toMatchObject({ status: 302 });
  expect(sent.mock.calls.map(([, , input]) => (input as { expectedVersion: number }).expectedVersion)).toEqual([7, 8]);
  newest = { ...newest, ...aDraft({ ...SENT, summary: 'A colleague’s lamp.' }), version: 9 };
  sent.mockReset().mockResolvedValue(stale);
  expect(await named()).toMatchObject({ status: 409 });
  expect(page409).toMatchObject({ changed: ['summary'], theirs: { summary: 'A colleague’s lamp.' }, kept: false });
  expect(sent).toHaveBeenCalledTimes(1);
});
