import { expect, it, jest } from '@jest/globals';
import { CHECK } from '../../app/texts/check.ts';

// by itself, apart from the unit tests that a run of everything loads into one: it stands in for what all pages load
const FORM = { sections: [] };
let forms: string[] = [];
const send = jest.fn(() => ({ ok: true, result: { evaluationId: 'e1' } }));
jest.unstable_mockModule('../../app/session/form.server.ts', () => ({ formOf: () => fields(), send }));
jest.unstable_mockModule('../../app/routes/innovator/answers/draft.server.ts', () => ({ draftOf: () => ({ form: FORM, innovation: { form: forms.length > 1 ? forms.shift() : forms[0], evaluations: [] } }) }));
jest.unstable_mockModule('../../app/routes/innovator/answers/save-answers.server.ts', () => ({ saveAnswers: () => ({ version: 4, problems: [] }) }));
jest.unstable_mockModule('../../app/routes/innovator/tracker/take-step.server.ts', () => ({ takeStep: () => ({ ok: false, problems: [{ code: 'draft-changed', field: 'draftRead', message: 'Somebody of the team changed answers' }] }) }));
const { sendAction } = await import('../../app/routes/innovator/answers/send-action.server.ts');

const fields = (): FormData => {
  const form = new FormData();
  for (const [name, value] of [['going', JSON.stringify({ guidance: {}, documents: [] })], ['programme', 'p1'], ['version', '3'], ['key', 'k1']] as const) form.set(name, value);
  return form;
};
const refusedFor = async (then: string, now: string) => {
  forms = [then, now];
  const { init, data } = (await sendAction(new Request('http://localhost/'), 'i1')) as { init: ResponseInit; data: { problems: { message: string }[] } };
  return [init.status, data.problems.map(({ message }) => message)];
};

it('a draft that is not sent says what changed: the version of its form, or what somebody of the team wrote', async () => {
  expect(await refusedFor('submission-form@1.0.0', 'submission-form@1.1.0')).toEqual([422, [CHECK.formMoved]]);
  expect(await refusedFor('submission-form@1.0.0', 'submission-form@1.0.0')).toEqual([422, [CHECK.stale]]);
});
