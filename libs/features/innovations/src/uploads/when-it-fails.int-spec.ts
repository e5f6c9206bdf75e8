import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database, rowsOf } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { Clock } from '@waymark/platform/clock';
import { DiskStorage, PartialFiles, type VirusScanner } from '@waymark/platform/files';
import { ensureInstallation } from '@waymark/platform/installation';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { ReceiveUpload } from './receive-upload.ts';
import { BeginUpload } from './unfinished/begin-upload.ts';
import { ContinueUpload } from './unfinished/continue-upload.ts';

const WORDS = Buffer.from('words');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const folder = mkdtempSync(join(tmpdir(), 'waymark-fails-'));
const partial = new PartialFiles(join(folder, 'unfinished'));
let test: TestDatabase;
let database: Database;
let [owner, stranger] = [null as unknown as SignedInPerson, null as unknown as SignedInPerson];
let storage: DiskStorage;

beforeAll(async () => {
  test = await testDatabase();
  const superuser = await Database.connect({ url: test.url(), poolSize: 1 });
  const { administrator } = await ensureInstallation(superuser, 'demonstration', 'test.waymark/audit');
  const [other] = await superuser.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<{ id: string }>(tx, 'insert into person (id, display_name, organisation_id, created_at) select gen_random_uuid(), display_name, organisation_id, now() from person where id = $1 returning id', [administrator]));
  await superuser.close();
  [owner, stranger] = [{ id: administrator } as SignedInPerson, { id: other!.id } as SignedInPerson];
  database = await Database.connect({ url: test.url('api'), poolSize: 5 });
}, 60_000);
afterAll(async () => {
  await database.close();
  await test.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  rmSync(join(folder, 'files'), { recursive: true, force: true });
  storage = new DiskStorage(join(folder, 'files'));
  await rows('delete from upload');
  await rows('delete from unfinished_upload');
});

const rows = <Row = { key: string }>(text: string, values: unknown[] = []) => database.transaction({ person: null, purpose: 'system' }, (tx) => rowsOf<Row>(tx, text, values));
const uploads = async () => (await rows('select storage_key as key from upload')).map(({ key }) => key);
const unfinished = () => rows<{ id: string; keys: string[] }>('select id, storage_keys as keys from unfinished_upload');
const files = () => (existsSync(join(folder, 'files')) ? readdirSync(join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map(({ name }) => name) : []);
const code = (error: any): string => error.extensions?.code ?? error.code ?? error.message;

/** A process of the API. */
const process = (on: Database = database, harmIn: () => Promise<string | null> = async () => null) => {
  const receive = new ReceiveUpload(on, new Clock(true), storage, { harmIn } as unknown as VirusScanner);
  return { receive, goOn: new ContinueUpload(on, partial, storage, receive) };
};
const begun = async (size = WORDS.length) => (await new BeginUpload(database).run(owner, { name: 'note.txt', sizeBytes: size })).id;

/** A database of which the connection is lost with the transaction that this statement belongs to: before it is recorded, or after. */
const losing = (when: 'before' | 'after', down = false): Database => {
  let lost = false;
  const transaction: Database['transaction'] = async (viewer, work) => {
    if (lost && down) throw new Error('Connection refused');
    let here = false;
    const result = await database.transaction(viewer, async (tx) => {
      const query = tx.query.bind(tx);
      tx.query = (async (text: string, values: unknown[]) => {
        here ||= text.includes('insert into upload');
        return query(text, values);
      }) as typeof tx.query;
      const answer = await work(tx);
      if (here && when === 'before') { lost = true; throw new Error('Connection terminated'); }
      return answer;
    });
    if (here) { lost = true; throw new Error('Connection terminated'); }
    return result;
  };
  return { transaction, read: database.read.bind(database) } as unknown as Database;
};

describe.each([['in one piece', false], ['in parts', true]])('a file that came %s', (_, inParts) => {
  const send = async ({ receive, goOn }: ReturnType<typeof process>): Promise<unknown> =>
    inParts ? goOn.run(owner, await begun(), 0, Readable.from([WORDS])) : receive.run(owner, { name: 'note.txt', content: WORDS });

  it('is taken where it was recorded and only the answer was lost: its row has its bytes', async () => {
    expect(await send(process(losing('after')))).toMatchObject({ sizeBytes: 5 });
    expect([await uploads(), await unfinished()]).toEqual([files(), []]);
    expect(files()).toHaveLength(1);
  });

  it('leaves no bytes where it was not recorded', async () => {
    await expect(send(process(losing('before')))).rejects.toThrow('Connection terminated');
    expect([await uploads(), files()]).toEqual([[], []]);
  });

  it.each(['before', 'after'] as const)('keeps its bytes where nobody can be asked, lost %s it was recorded: a row names them', async (when) => {
    await send(process(losing(when, true))).catch(code);
    expect(files()).toHaveLength(1);
    expect([...(await uploads()), ...(await unfinished()).flatMap(({ keys }) => keys)]).toEqual(files());
  });
});

describe('a file that comes in parts', () => {
  it('leaves none of the bytes of a process that ended before it recorded them', async () => {
    const id = await begun();
    const { key } = await storage.put(Readable.from([WORDS]), 10);
    await rows('update unfinished_upload set storage_keys = array[$2] where id = $1 returning id', [id, key]);
    await process().goOn.run(owner, id, 0, Readable.from([WORDS]));
    expect([await uploads(), files().includes(key)]).toEqual([files(), false]);
  });

  it('fails where the disk is full, also while its sender is there', async () => {
    const id = await begun();
    await partial.append(id, 0, Readable.from([Buffer.from('wo')]), 5, new AbortController().signal);
    await partial.remove(id);
    symlinkSync('/dev/full', join(folder, 'unfinished', id));
    const body = new PassThrough();
    const sending = process().goOn.run(owner, id, 0, body).catch(code);
    await pause(100);
    body.write('wor');
    expect(await sending).toBe('ENOSPC');
  });

  it('is not ended by a stranger, who waits for nothing', async () => {
    const id = await begun();
    const { goOn } = process();
    const body = new PassThrough();
    let over = false;
    const sending = goOn.run(owner, id, 0, body).finally(() => (over = true));
    await pause(100);
    body.write('wo');
    expect([await goOn.howFar(stranger, id).catch(code), await goOn.cancel(stranger, id).catch(code)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    await pause(50);
    expect(over).toBe(false);
    body.end('rds');
    expect(await sending).toMatchObject({ offset: 5 });
  });

  it('is not kept where it is cancelled while it is looked at, or after', async () => {
    const { goOn } = process(database, async () => { await pause(200); return null; });
    for (const wait of [100, 500]) {
      const id = await begun();
      const sending = goOn.run(owner, id, 0, Readable.from([WORDS])).catch(code);
      await pause(wait);
      await goOn.cancel(owner, id);
      await sending;
      expect([await uploads(), await unfinished(), files(), await goOn.howFar(owner, id).catch(code)]).toEqual([[], [], [], 'NOT_FOUND']);
    }
  });

  it('is taken once where two processes finish it, and both say so', async () => {
    const slow = (ms: number) => process(database, async () => { await pause(ms); return null; }).goOn;
    const [one, other] = [slow(150), slow(400)];
    const id = await begun();
    const first = one.run(owner, id, 0, Readable.from([WORDS]));
    await pause(75);
    const { offset } = await other.howFar(owner, id);
    const second = other.run(owner, id, offset, Readable.from([WORDS.subarray(offset)]));
    expect([await first, await second]).toMatchObject([{ offset: 5 }, { offset: 5 }]);
    expect([await uploads(), files().length]).toEqual([files(), 1]);
  });
});

it('no more than two whole files are looked into at once', async () => {
  let [now, most] = [0, 0];
  const { receive } = process(database, async () => { now += 1; most = Math.max(most, now); await pause(20); now -= 1; return null; });
  await Promise.all(Array.from({ length: 8 }, () => receive.run(owner, { name: 'note.txt', content: WORDS })));
  expect(most).toBe(2);
});
