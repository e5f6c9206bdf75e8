import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, rowsOf as rows } from '@waymark/database/transaction';
import { codesOf, drafted } from '../support/brought-forward.ts';
import { castOf, castThere, type Cast } from '../support/programme-of.ts';
import { testApi, type TestApi } from '../support/test-api.ts';
import type { TestClient } from '../support/test-client.ts';
import { TusClient } from '../support/tus-client.ts';

const LIMIT = 25 * 1024 * 1024;
const TEXT = Buffer.from(randomBytes(3 * 1024 * 1024).toString('base64'));
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const NEVER = '00000000-0000-4000-8000-000000000000';

let api: TestApi;
let cast: Cast;
beforeAll(async () => {
  api = await testApi();
  cast = await castOf(api);
}, 60_000);
afterAll(() => api.close());

const somebody = async (): Promise<{ id: string; client: TestClient; tus: TusClient }> => {
  const person = await cast.newPerson(['innovator']);
  return { ...person, tus: new TusClient(api.url, person.client) };
};
const rowsOf = async (person: string) => (await api.sql<{ id: string }>('select id from unfinished_upload where person_id = $1', [person])).map(({ id }) => id);
const bytesOf = (id: string) => existsSync(join(api.files, 'unfinished', id));
const sizeOf = (id: string) => statSync(join(api.files, 'unfinished', id), { throwIfNoEntry: false })?.size;
const uploaded = (id: string) => api.sql<{ name: string; sha256: string }>('select file_name as name, sha256 from upload where id = $1', [id]);

describe('an upload that was begun', () => {
  it('is gone on with in parts, and becomes the upload of its id once it is whole', async () => {
    const { id: person, tus } = await somebody();
    const id = await tus.begun('note.txt', TEXT.length);
    expect(await tus.standing(id)).toMatchObject({ status: 200, offset: 0 });
    expect(await tus.send(id, 0, TEXT.subarray(0, 1_000))).toMatchObject({ status: 204, offset: 1_000 });
    const { headers, offset } = await tus.standing(id);
    expect([offset, headers.get('upload-length'), headers.get('tus-resumable'), headers.get('cache-control')]).toEqual([1_000, `${TEXT.length}`, '1.0.0', 'no-store']);
    expect(Date.parse(headers.get('upload-expires')!) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
    expect(await tus.send(id, 1_000, TEXT.subarray(1_000))).toMatchObject({ status: 204, offset: TEXT.length });
    expect(await uploaded(id)).toEqual([{ name: 'note.txt', sha256: sha256(TEXT) }]);
    expect([await rowsOf(person), bytesOf(id)]).toEqual([[], false]);
    expect(await tus.standing(id)).toMatchObject({ status: 200, offset: TEXT.length }); // the answer may have been lost
  });

  it('is attached like any other, once', async () => {
    const { innovationId, innovator } = await drafted(cast);
    const tus = new TusClient(api.url, innovator);
    const id = await tus.begun('study.txt', TEXT.length);
    const attach = () => innovator.act('attachDocument', { innovationId, uploadId: id, kind: 'study-report' });
    expect(codesOf(await attach())).toEqual(['unknown-upload']);
    await tus.send(id, 0, TEXT.subarray(0, -1));
    expect(codesOf(await attach())).toEqual(['unknown-upload']);
    await tus.send(id, TEXT.length - 1, TEXT.subarray(-1));
    const { id: document } = await attach();
    expect(sha256(Buffer.from(await (await innovator.download(`/documents/${document}/file`)).arrayBuffer()))).toBe(sha256(TEXT));
    expect(codesOf(await attach())).toEqual(['unknown-upload']);
    expect((await tus.standing(id)).status).toBe(404);
  });

  it('goes on from what had come when the connection was cut', async () => {
    const { tus } = await somebody();
    const id = await tus.begun('note.txt', TEXT.length);
    let offset = 0;
    for (const after of [1, 700_000, 1_200_000]) {
      await tus.cut(id, offset, TEXT.subarray(offset), after, () => sizeOf(id) === offset + after);
      const standing = await tus.standing(id);
      expect(standing).toMatchObject({ status: 200, offset: offset + after });
      offset += after;
    }
    expect(await tus.send(id, offset, TEXT.subarray(offset))).toMatchObject({ status: 204 });
    expect(await uploaded(id)).toMatchObject([{ sha256: sha256(TEXT) }]);
  });

  it('goes on where another process of the API, started after, answers', async () => {
    const { client, tus } = await somebody();
    const id = await tus.begun('note.txt', TEXT.length);
    await tus.send(id, 0, TEXT.subarray(0, 2_000_000));
    const next = await testApi('demonstration', undefined, { database: api.database, files: api.files });
    const there = new TusClient(next.url, client.at(next.url));
    expect(await there.standing(id)).toMatchObject({ status: 200, offset: 2_000_000 });
    await there.send(id, 2_000_000, TEXT.subarray(2_000_000));
    expect(await uploaded(id)).toMatchObject([{ sha256: sha256(TEXT) }]);
    await next.leave();
  });

  it('is its beginner’s alone: another’s, one that is over and one that never was are one answer', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const [id, over] = [await one.tus.begun('note.txt', 10), await other.tus.begun('note.txt', 10)];
    await api.sql("update unfinished_upload set begun_at = now() - interval '2 days', expires_at = now() where id = $1", [over]);
    for (const named of [id, over, NEVER, 'x', '..%2Fsecret']) {
      const told = { status: 404, body: { code: 'NOT_FOUND', message: 'There is nothing here that you may see', fields: [] } };
      expect((await other.tus.standing(named)).status).toBe(404);
      expect(await other.tus.send(named, 0, Buffer.from('a'))).toMatchObject(told);
      expect(await other.tus.cancel(named)).toMatchObject(told);
    }
    expect(await one.tus.standing(id)).toMatchObject({ status: 200, offset: 0 });
    const nobody = new TusClient(api.url, await api.as());
    expect([(await nobody.begin('a.txt', 1)).status, (await nobody.standing(id)).status, (await nobody.send(id, 0, Buffer.from('a'))).status]).toEqual([401, 401, 401]);
  });

  it('is a row that the database shows nobody but them', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const id = await one.tus.begun('note.txt', 10);
    const asApi = await Database.connect({ url: api.database.url('api'), poolSize: 1 });
    const seen = (person: string | null) => asApi.read(person, (tx) => rows(tx, 'select id from unfinished_upload'));
    expect([await seen(one.id), await seen(other.id), await seen(cast.ids('coordinator')[0]!), await seen(api.administrator), await seen(null)]).toEqual([[{ id }], [], [], [], []]);
    await asApi.close();
  });

  it('goes when it is cancelled, with its bytes', async () => {
    const { id: person, tus } = await somebody();
    const id = await tus.begun('note.txt', 10);
    await tus.send(id, 0, Buffer.from('abc'));
    expect([bytesOf(id), (await tus.cancel(id)).status, bytesOf(id), (await tus.standing(id)).status, await rowsOf(person)]).toEqual([true, 204, false, 404, []]);
  });

  it('is never served: no address gives the beginning of a file', async () => {
    const { client, tus } = await somebody();
    const id = await tus.begun('note.txt', 10);
    await tus.send(id, 0, Buffer.from('abc'));
    for (const path of [`/documents/${id}/file`, `/uploads/unfinished/${id}`, `/uploads/${id}`]) expect((await client.download(path)).status).toBe(404);
  });
});

describe('what does not fit', () => {
  it('a wrong place to go on from is refused and changes nothing', async () => {
    const { tus } = await somebody();
    const id = await tus.begun('note.txt', 10);
    await tus.send(id, 0, Buffer.from('abc'));
    for (const offset of [0, 2, 4, 10, 99]) expect(await tus.send(id, offset, Buffer.from('x'))).toMatchObject({ status: 409, body: { code: 'CONFLICT', message: expect.stringContaining('3 bytes of this file have come') } });
    expect(await tus.standing(id)).toMatchObject({ offset: 3 });
  });

  it('more bytes than were announced are refused, and none of them kept', async () => {
    const { tus } = await somebody();
    const id = await tus.begun('note.txt', 5);
    await tus.send(id, 0, Buffer.from('abc'));
    expect(await tus.send(id, 3, Buffer.from('def'))).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(await tus.standing(id)).toMatchObject({ offset: 3 });
  });

  it.each([
    ['larger than 25 MiB', 'a.txt', LIMIT + 1, 413, '25 MB'],
    ['larger than any number', 'a.txt', '9'.repeat(30), 400, 'Upload-Length'],
    ['of no size', 'a.txt', 'deferred', 400, 'Upload-Length'],
    ['empty', 'a.txt', 0, 400, 'The file is empty'],
    ['of another kind', 'a.exe', 10, 400, 'is not a file that we take'],
    ['without a name', '', 10, 400, 'is not a file that we take'],
  ])('a file that is %s is refused before it is sent', async (_, name, size, status, words) => {
    const { id: person, tus } = await somebody();
    expect(await tus.begin(name, size)).toMatchObject({ status, body: { message: expect.stringContaining(words), fields: [{ field: 'file' }] } });
    expect(await rowsOf(person)).toEqual([]);
  });

  it('a name of 500 characters keeps its last 200', async () => {
    const { tus } = await somebody();
    const id = await tus.begun(`${'n'.repeat(496)}.txt`, 3);
    await tus.send(id, 0, Buffer.from('abc'));
    expect(await uploaded(id)).toMatchObject([{ name: `${'n'.repeat(196)}.txt` }]);
  });

  it('a request that a form of another site could make is refused', async () => {
    const { tus } = await somebody();
    expect(await tus.begin('a.txt', 3, {})).toMatchObject({ status: 412, body: { message: 'Send the header Tus-Resumable: 1.0.0' } });
    const id = await tus.begun('a.txt', 3);
    expect((await tus.send(id, 0, Buffer.from('abc'), { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await tus.send(id, 'x', Buffer.from('abc'))).status).toBe(400);
  });

  it('200 files begun at once: as many as may be are, each other is refused in words that say what to do, and nothing of it stays', async () => {
    const { id: person, tus } = await somebody();
    const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => tus.begin(`note-${at}.txt`, 1_000)));
    const refused = answers.filter(({ status }) => status !== 201);
    expect([answers.length - refused.length, refused.length, (await rowsOf(person)).length]).toEqual([10, 190, 10]);
    for (const answer of refused) expect(answer).toMatchObject({ status: 429, body: { code: 'TOO_MANY', message: expect.stringContaining('finish or cancel one of them') } });
    await tus.cancel((await rowsOf(person))[0]!);
    expect((await tus.begin('note.txt', 1_000)).status).toBe(201);
  });

  it('no more bytes are begun than one person may have under way', async () => {
    const { tus } = await somebody();
    for (let count = 0; count < 4; count += 1) await tus.begun('note.txt', LIMIT);
    expect(await tus.begin('note.txt', 1)).toMatchObject({ status: 429, body: { code: 'TOO_MANY' } });
  });
});

describe('the whole of a file', () => {
  it('passes the checks of any file: one that is not what it says is refused, and gone', async () => {
    const { id: person, tus } = await somebody();
    const program = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(64)]);
    const id = await tus.begun('report.pdf', program.length);
    await tus.send(id, 0, program.subarray(0, 20));
    expect(await tus.send(id, 20, program.subarray(20))).toMatchObject({ status: 400, body: { code: 'BAD_INPUT', message: expect.stringContaining('its content is not what its name says'), fields: [{ field: 'file' }] } });
    expect([await uploaded(id), await rowsOf(person), bytesOf(id), (await tus.standing(id)).status]).toEqual([[], [], false, 404]);
  });

  it('waits where the scanner is down, and is taken with its last byte once it is up', async () => {
    let answer: string | null = null;
    const clamd = createServer((socket) => {
      let got = Buffer.alloc(0);
      socket.on('error', () => undefined).on('data', (some) => {
        got = Buffer.concat([got, some]);
        if (!answer) socket.destroy();
        else if (got.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${answer}\0`);
      });
    });
    await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
    const scanned = await testApi('demonstration', undefined, { database: api.database, files: api.files }, { host: '127.0.0.1', port: (clamd.address() as { port: number }).port });
    const tus = new TusClient(scanned.url, await (await castThere(scanned, cast)).who('innovator'));
    const id = await tus.begun('note.txt', 5);
    expect(await tus.send(id, 0, Buffer.from('words'))).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE', message: expect.stringContaining('What was sent is kept for 24 hours') } });
    expect([await uploaded(id), (await tus.standing(id)).offset]).toEqual([[], 4]);
    answer = 'stream: OK';
    expect(await tus.send(id, 4, Buffer.from('s'))).toMatchObject({ status: 204, offset: 5 });
    expect(await uploaded(id)).toMatchObject([{ sha256: sha256(Buffer.from('words')) }]);
    answer = 'stream: Test-Harm FOUND';
    const harmful = await tus.begun('note.txt', 4);
    expect(await tus.send(harmful, 0, Buffer.from('harm'))).toMatchObject({ status: 400, body: { message: expect.stringContaining('found Test-Harm in it') } });
    expect([await uploaded(harmful), bytesOf(harmful)]).toEqual([[], false]);
    await scanned.leave();
    await new Promise((resolve) => clamd.close(resolve));
  });

  it('becomes one upload though its end comes twice at once', async () => {
    const { tus } = await somebody();
    const id = await tus.begun('note.txt', 5);
    const answers = await Promise.all(Array.from({ length: 6 }, () => tus.send(id, 0, Buffer.from('words'))));
    expect(answers.filter(({ status }) => status === 204).length).toBeLessThanOrEqual(1);
    const { offset } = await tus.standing(id);
    if (offset! < 5) await tus.send(id, offset!, Buffer.from('words').subarray(offset!));
    expect(await uploaded(id)).toHaveLength(1);
    expect(readdirSync(join(api.files, 'unfinished'))).not.toContain(id);
  });

  it('leaves no error that nobody expected', () => expect(api.errors).toEqual([]));
});
