import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readS3, type S3Settings } from './s3-settings.ts';
import { S3Storage } from './s3-storage.ts';
import { storageOf } from './storage-of.ts';
import { FileTooLarge, type FileStorage } from './storage.ts';

interface S3Server {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}

/** A server that speaks S3 and checks signatures. It has no types of its own. */
const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as new (options: { port: number; address: string; silent: boolean; directory: string; configureBuckets: { name: string }[] }) => S3Server;

const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'waymark-storage-'));
let server: S3Server;
let settings: S3Settings;

beforeAll(async () => {
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3'), configureBuckets: [{ name: 'waymark' }] });
  const { port } = await server.run();
  settings = readS3({ WAYMARK_S3_BUCKET: 'waymark', WAYMARK_S3_ENDPOINT: `http://127.0.0.1:${port}`, WAYMARK_S3_PATH_STYLE: '1', WAYMARK_S3_ACCESS_KEY_ID: 'S3RVER', WAYMARK_S3_SECRET_ACCESS_KEY: 'S3RVER' })!;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const STORAGES: [string, () => FileStorage][] = [
  ['a disk', () => storageOf({ files: join(folder, 'disk') })],
  ['a bucket', () => storageOf({ files: join(folder, 'disk'), s3: settings })],
];

describe.each(STORAGES)('on %s, files', (_, open) => {
  const storage = { of: null as FileStorage | null };
  beforeAll(() => void (storage.of = open()));
  afterAll(() => storage.of!.close());
  const put = (content: Buffer, limit = 25 * MIB) => storage.of!.put(Readable.from([content]), limit);
  const read = async (key: string) => buffer(await storage.of!.open(key));

  it('come back as they were, with their size and hash', async () => {
    const stored = await put(Buffer.from('Words'));
    expect(stored).toEqual({ key: expect.stringMatching(/^[0-9a-f-]{36}$/), sizeBytes: 5, sha256: '0a8be89a52a87051cb7e735ea1fee01c553a1cac1cb77318c9d6aa407ff51e51' });
    expect((await read(stored.key)).toString()).toBe('Words');
  });

  it('of many parts come back byte for byte, and in their order', async () => {
    const content = Buffer.from(Uint32Array.from({ length: (12 * MIB) / 4 }, (_unused, at) => at).buffer);
    const stored = await storage.of!.put(Readable.from((function* () { for (let at = 0; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536); })()), 25 * MIB);
    expect([stored.sizeBytes, (await read(stored.key)).equals(content)]).toEqual([content.length, true]);
  });

  it('lie under a name of their own, however alike they are', async () => expect((await put(Buffer.from('a'))).key).not.toBe((await put(Buffer.from('a'))).key));

  it('of exactly the limit are taken, and one byte more is not kept', async () => {
    expect((await put(Buffer.alloc(100), 100)).sizeBytes).toBe(100);
    await expect(put(Buffer.alloc(101), 100)).rejects.toThrow(FileTooLarge);
    await expect(put(Buffer.alloc(7 * MIB), 6 * MIB)).rejects.toThrow('The file is larger than 6 MB: send a smaller one');
  });

  it('that break off are not kept', async () => {
    const broken = new Readable({ read() { this.push(Buffer.alloc(6 * MIB)); this.destroy(new Error('The line went')); } });
    await expect(storage.of!.put(broken, 25 * MIB)).rejects.toThrow('The line went');
  });

  it('are gone once removed; removing again, or what never was, is no error', async () => {
    const { key } = await put(Buffer.from('a'));
    await storage.of!.remove(key);
    await storage.of!.remove(key);
    await expect(storage.of!.open(key)).rejects.toThrow();
  });

  it.each(['../../etc/passwd', '', 'a/b', 'A'.repeat(36)])('are not asked for by “%s”', async (key) => {
    await expect(storage.of!.open(key)).rejects.toThrow('Not a key of this storage');
    await expect(storage.of!.remove(key)).rejects.toThrow('Not a key of this storage');
  });
});

/** Every file below a folder. */
const filesIn = (name: string) => readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => one.name);

describe('what failed', () => {
  it('leaves nothing behind, neither whole nor in parts', () => {
    expect(filesIn('disk')).toHaveLength(5); // one each that was put and stayed
    expect(filesIn('s3').filter((name) => name.endsWith('_object'))).toHaveLength(5);
    expect(filesIn('s3').filter((name) => !/_object|_metadata\.json/.test(name))).toEqual([]);
  });
});

it('a bucket that is not there, or a key that is not ours, is an error', async () => {
  for (const wrong of [{ bucket: 'elsewhere' }, { credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'guessed' } }]) {
    const storage = new S3Storage({ ...settings, ...wrong });
    await expect(storage.put(Readable.from([Buffer.from('a')]), 10)).rejects.toThrow();
    await storage.close();
  }
});

it('a server that never answers fails what is asked of it, and does not hold it for ever', async () => {
  const silent = createServer((request) => void request.resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const storage = new S3Storage({ ...settings, endpoint: `http://127.0.0.1:${(silent.address() as { port: number }).port}` }, 200);
  for (const ask of [() => storage.put(Readable.from([Buffer.from('a')]), 10), () => storage.open('a'.repeat(36)), () => storage.remove('a'.repeat(36))]) await expect(ask()).rejects.toThrow(/timed? ?out|did not|timeout/i);
  await storage.close();
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
}, 20_000);

it('a bucket may be asked to seal what it keeps', async () => {
  const storage = new S3Storage({ ...settings, encryption: 'AES256' });
  const { key } = await storage.put(Readable.from([Buffer.from('a')]), 10);
  expect((await buffer(await storage.open(key))).toString()).toBe('a');
  await storage.close();
});
