import { beforeEach, expect, it, jest } from '@jest/globals';

const sent = jest.fn<() => Promise<object>>();
jest.unstable_mockModule('../../../../session/form.server.ts', () => ({ send: sent }));
jest.unstable_mockModule('./triage.server.ts', () => ({ loadTriage: () => ({ desk: { criteria: [], gates: [] } }) }));
const { recordTriage } = await import('./record-triage.server.ts');

const press = async (fields: Record<string, string>): Promise<{ elsewhere: boolean }> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return ((await recordTriage(new Request('http://localhost/'), 'e1', form)) as unknown as { data: { elsewhere: boolean } }).data;
};

beforeEach(() => void sent.mockReset());

it('what was recorded in another place stays in sight when the form comes back for something else, and with words that the browser had kept', async () => {
  sent.mockResolvedValue({ ok: false, problems: [{ code: 'review-changed', message: 'Changed' }] });
  expect(await press({ version: '1' })).toMatchObject({ elsewhere: true });
  sent.mockResolvedValue({ ok: false, problems: [{ code: 'reason-too-short', message: 'Write more' }] });
  expect(await press({ version: '2' })).toMatchObject({ elsewhere: false });
  expect(await press({ version: '2', elsewhere: 'yes' })).toMatchObject({ elsewhere: true });
  expect(await press({ version: '2', elsewhere: 'yes', intent: 'bring-back' })).toMatchObject({ elsewhere: true, brought: true });
});
