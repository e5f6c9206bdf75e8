import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, drafted } from '../support/brought-forward.ts';
import { castOf, castThere, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';

const LIMIT = 25 * 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\nstartxref\n0\n%%EOF\n');
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const PROGRAM = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(64)]);

let api: TestApi;
let cast: Cast;
let person: TestClient;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
  person = (await cast.newPerson(['innovator'])).client;
}, 60_000);
afterAll(() => api.close());

const kept = async () => (await api.sql<{ count: number }>('select count(*)::int as count from upload'))[0]!.count;

describe('a file', () => {
  it.each([
    ['report.pdf', PDF],
    ['REPORT.PDF', PDF],
    ['picture.png', PNG],
    ['note.txt', Buffer.from('Words of “more” than ASCII')],
    ['table.csv', Buffer.from('month,value\n2026-11,3\n')],
  ])('%s is taken, with its size and hash', async (name, content) => {
    const { status, body } = await person.upload(name, content);
    expect({ status, body }).toEqual({ status: 201, body: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), sizeBytes: content.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it.each([
    ['a program that calls itself a report', 'report.pdf', PROGRAM],
    ['a picture that calls itself a report', 'report.pdf', PNG],
    ['a report that calls itself a picture', 'picture.png', PDF],
    ['a report that calls itself a note', 'note.txt', PDF],
    ['a note with a null character', 'note.txt', Buffer.from('a\0b')],
    ['a note that is no UTF-8', 'note.txt', Buffer.from([0x61, 0xff, 0xfe])],
    ['a page of the web', 'page.html', Buffer.from('<script>alert(1)</script>')],
    ['a picture that can run', 'picture.svg', Buffer.from('<svg onload="alert(1)"/>')],
    ['a program by its name', 'report.pdf.exe', PDF],
    ['a name without a kind', 'report', PDF],
    ['an archive', 'all.zip', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')],
  ])('%s is refused in words, and not kept', async (_, name, content) => {
    const before = await kept();
    const { status, body } = await person.upload(name, content);
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', fields: [{ field: 'file' }], message: expect.stringContaining('.pdf') } });
    expect(await kept()).toBe(before);
  });

  it('with something in it that runs is refused in words that say what to do, and not kept', async () => {
    const before = await kept();
    const { status, body } = await person.upload('report.pdf', PDF.toString('latin1').replace('<< >>', '<< /OpenAction << /S /JavaScript /JS (x) >> >>'));
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', message: '“report.pdf” cannot be taken. It holds scripts, which we do not take: print it to a new PDF and send that', fields: [{ field: 'file' }] } });
    expect(await kept()).toBe(before);
  });

  it('waits for nobody where a virus scanner is configured: it is looked at first, or not taken', async () => {
    const before = await kept();
    const clamd = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end('stream: Test-Harm FOUND\0')));
    await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
    const { port } = clamd.address() as { port: number };
    const scanned = await testApi('demonstration', undefined, { database: api.database, files: api.files }, { host: '127.0.0.1', port });
    const client = await (await castThere(scanned, cast)).who('innovator');
    expect(await client.upload('report.pdf', PDF)).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', message: expect.stringContaining('found Test-Harm in it') } });
    await new Promise((resolve) => clamd.close(resolve));
    expect(await client.upload('report.pdf', PDF)).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE', message: expect.stringContaining('send the file again in a few minutes') } });
    expect(await kept()).toBe(before);
    await scanned.leave();
  });

  it('that is empty, or is not there, is refused', async () => {
    expect(await person.upload('empty.txt', Buffer.alloc(0))).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', message: 'The file is empty: send one with content' } });
    const response = await fetch(`${api.url}/uploads`, { method: 'POST', headers: { authorization: (person as any).headers().authorization } });
    expect(response.status).toBe(400);
  });

  it('that is one of 200 in a form, or of a form that cannot be read, is refused with the field and the remedy, and none is kept', async () => {
    const before = await kept();
    const many = new FormData();
    for (let at = 0; at < 200; at += 1) many.append('file', new Blob([`${at}`]), `${at}.txt`);
    const named = new FormData();
    named.append('document', new Blob(['x']), 'x.txt');
    const broken = { body: '--x\r\nno header\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } };
    for (const { body, headers } of [{ body: many, headers: {} }, { body: named, headers: {} }, broken]) {
      const response = await fetch(`${api.url}/uploads`, { method: 'POST', headers: { ...person.headers(), ...headers }, body });
      expect([response.status, await response.json()]).toMatchObject([400, { code: 'BAD_INPUT', message: expect.stringContaining('send one file at a time, as the part “file”'), fields: [{ field: 'file', message: expect.stringContaining('send one file at a time') }] }]);
    }
    expect(await kept()).toBe(before);
  });

  it('of 25 MiB is taken, one byte more is too large, and nothing of it is kept', async () => {
    const text = Buffer.alloc(LIMIT + 1, 'x');
    expect(await person.upload('full.txt', text.subarray(0, LIMIT))).toMatchObject({ status: 201, body: { sizeBytes: LIMIT } });
    const before = await kept();
    expect(await person.upload('over.txt', text)).toMatchObject({ status: 413, body: { code: 'TOO_LARGE', message: expect.stringContaining('25 MB') } });
    expect(await kept()).toBe(before);
  });
});

describe('an upload', () => {
  const attach = (client: TestClient, innovationId: string, uploadId: string, more: object = {}) => client.act('attachDocument', { innovationId, uploadId, kind: 'study-report', ...more });

  it('becomes a document once', async () => {
    const { innovationId, innovator } = await drafted(cast);
    const { body } = await innovator.upload('study.pdf', PDF);
    expect(await attach(innovator, innovationId, body.id)).toMatchObject({ __typename: 'Recorded' });
    expect((await attach(innovator, innovationId, body.id)).blockers).toMatchObject([{ code: 'unknown-upload', messageForInnovator: expect.stringContaining('Send the file again') }]);
    expect(await api.sql('select kind from document where upload_id = $1', [body.id])).toEqual([{ kind: 'study-report' }]);
  });

  it('becomes one document though it is attached by twins at once', async () => {
    const { innovationId, innovator } = await drafted(cast);
    const { body } = await innovator.upload('study.pdf', PDF);
    const answers = await Promise.all(Array.from({ length: 8 }, () => attach(innovator, innovationId, body.id)));
    expect(answers.filter(({ __typename }) => __typename === 'Recorded')).toHaveLength(1);
    expect(answers.filter((answer) => codesOf(answer)[0] === 'unknown-upload')).toHaveLength(7);
  });

  it('is its sender’s alone: somebody else’s is as unknown as none', async () => {
    const { innovationId, innovator } = await drafted(cast);
    const { body } = await person.upload('study.pdf', PDF);
    const foreign = await attach(innovator, innovationId, body.id);
    const never = await attach(innovator, innovationId, '00000000-0000-4000-8000-000000000000');
    expect(codesOf(foreign)).toEqual(['unknown-upload']);
    expect(foreign).toEqual(never);
  });

  it('that a refused command wanted is still there to be attached', async () => {
    const { innovationId, innovator } = await drafted(cast);
    const { body } = await innovator.upload('study.pdf', PDF);
    expect(codesOf(await attach(innovator, innovationId, body.id, { kind: 'love-letter' }))).toEqual(['document-not-yours']);
    expect(codesOf(await attach(innovator, innovationId, body.id, { replaces: body.id }))).toEqual(['unknown-document']);
    expect(await attach(innovator, innovationId, body.id)).toMatchObject({ __typename: 'Recorded' });
  });
});
