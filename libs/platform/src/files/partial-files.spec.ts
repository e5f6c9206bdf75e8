import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PartialFiles } from './partial-files.ts';
import { FileTooLarge } from './storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-partial-'));
const partial = new PartialFiles(join(folder, 'unfinished'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const anId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
const going = () => new AbortController().signal;
const append = (id: string, offset: number, words: string, room = 100, signal = going()) => partial.append(id, offset, Readable.from([Buffer.from(words)]), room, signal);
const holds = async (id: string) => (await partial.read(id)).toString();

describe('a file of which the beginning has come', () => {
  it('is empty before, and grows where it is gone on with', async () => {
    const id = anId();
    expect(await partial.sizeOf(id)).toBe(0);
    await append(id, 0, 'one ');
    await append(id, 4, 'two');
    expect([await holds(id), await partial.sizeOf(id)]).toEqual(['one two', 7]);
  });

  it('keeps what had come when its sender breaks off, and goes on from there', async () => {
    const id = anId();
    const sender = Readable.from((function* () { yield Buffer.from('one '); yield Buffer.from('two '); throw new Error('The line went'); })());
    await expect(partial.append(id, 0, sender, 100, going())).rejects.toThrow('The line went');
    const size = await partial.sizeOf(id);
    expect('one two '.slice(0, size)).toBe(await holds(id));
    await append(id, size, 'one two three'.slice(size));
    expect(await holds(id)).toBe('one two three');
  });

  it('stops growing once somebody else writes to it', async () => {
    const [id, end] = [anId(), new AbortController()];
    const never = new Readable({ read() { setTimeout(() => this.push('x'), 5); } });
    const writing = partial.append(id, 0, never, 1_000_000, end.signal);
    setTimeout(() => end.abort(), 60);
    await expect(writing).rejects.toThrow('aborted');
    const size = await partial.sizeOf(id);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await partial.sizeOf(id)).toBe(size);
  });

  it('takes as much as there is room for, and nothing of what is more', async () => {
    const id = anId();
    await append(id, 0, 'abc', 3);
    await expect(append(id, 3, 'defg', 3)).rejects.toThrow(FileTooLarge);
    expect(await holds(id)).toBe('abc');
  });

  it('is gone once removed, and has no name but an id', async () => {
    const id = anId();
    await append(id, 0, 'abc');
    await partial.remove(id);
    await partial.remove(id);
    expect(await partial.sizeOf(id)).toBe(0);
    await expect(partial.sizeOf('../secret')).rejects.toThrow('Not an id');
  });

  it('goes when nobody has written to it for so long; what is not of this kind stays', async () => {
    const [old, young] = [anId(), anId()];
    await append(old, 0, 'abc');
    await append(young, 0, 'abc');
    writeFileSync(join(folder, 'unfinished', 'notes'), '');
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    utimesSync(join(folder, 'unfinished', old), hoursAgo(25), hoursAgo(25));
    utimesSync(join(folder, 'unfinished', young), hoursAgo(23), hoursAgo(23));
    utimesSync(join(folder, 'unfinished', 'notes'), hoursAgo(99), hoursAgo(99));
    expect([await partial.removeIdle(24), await partial.sizeOf(old), await partial.sizeOf(young)]).toEqual([1, 0, 3]);
    expect(await new PartialFiles(join(folder, 'never')).removeIdle(1)).toBe(0);
  });
});
