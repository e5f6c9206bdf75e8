import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApi, type TestApi } from '../support/test-api.ts';
import { buildCommandLine, waymark } from './support/waymark.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-erase-'));
let api: TestApi;
let secret: string;
let person: string;

beforeAll(async () => {
  buildCommandLine();
  ({ secret } = (await (await fetch(process.env['WAYMARK_TEST_CLUSTER']!)).json()) as { secret: string });
  writeFileSync(join(folder, 'key'), randomBytes(32).toString('base64'));
  api = await testApi();
  const admin = await api.as(api.administrator);
  const { id: organisationId } = await admin.done('createOrganisation', { name: 'A trust', type: 'trust' });
  ({ id: person } = await admin.done('createPerson', { displayName: 'Ada Quill', organisationId, email: 'ada@quill.example' }));
}, 240_000);
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const run = (words: string[], data = folder) =>
  waymark(words, { WAYMARK_DATA: data, DATABASE_URL: api.database.url(), WAYMARK_SECRET: secret, WAYMARK_AUDIT_KEY: join(folder, 'key'), WAYMARK_ERASURES: undefined });
const refused = (message: RegExp) => ({ code: 2, signal: null, answer: null, said: expect.stringMatching(message) });

describe('erase-person', () => {
  it('erases a person and remembers whom, and the record verifies before and after, the one as the beginning of the other', async () => {
    expect(await run(['export-audit', join(folder, 'before')])).toMatchObject({ code: 0 });
    expect(await run(['erase-person', person.toUpperCase()])).toMatchObject({ code: 0, answer: { person, erased: true, already: false, at: expect.any(String) } });
    expect(await api.sql('select display_name as name, (select count(*) from person_contact)::int as contacts from person where id = $1', [person])).toEqual([{ name: 'Erased person', contacts: 0 }]);
    expect(readFileSync(join(folder, 'erasures'), 'utf8')).toMatch(new RegExp(`^${person} \\S+Z\n$`));
    expect(await run(['export-audit', join(folder, 'after')])).toMatchObject({ code: 0 });
    const verified = await Promise.all([run(['verify-audit', join(folder, 'before')]), run(['verify-audit', join(folder, 'after'), join(folder, 'before', 'checkpoints.txt')])]);
    expect(verified.map(({ code, answer }) => [code, answer.ok])).toEqual([[0, true], [0, true]]);
    expect(verified[1]!.answer.events).toBe(verified[0]!.answer.events + 1);
    expect(readFileSync(join(folder, 'after', 'events.jsonl'), 'utf8')).toMatch(new RegExp(`"act":"person.erased".*"stream":"person/${person}"`));
  }, 60_000);

  it('is refused with every reason where something waits for them; it wants a place for the file of erasures; nothing changes', async () => {
    const answers = await Promise.all([run(['erase-person', api.administrator]), run(['erase-person', api.administrator], join(folder, 'nowhere'))]);
    expect(answers).toEqual([
      {
        code: 1, signal: null, said: '',
        answer: { person: api.administrator, erased: false, blockers: [{ code: 'only-administrator', message: expect.stringContaining('give the role to somebody else'), operands: {} }] },
      },
      refused(/nowhere is not there: set WAYMARK_DATA .* or WAYMARK_ERASURES/),
    ]);
    expect(await api.sql('select 1 from person where id = $1 and erased_at is null', [api.administrator])).toHaveLength(1);
  });
});
