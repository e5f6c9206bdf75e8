import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkpointText, merkleRoot, nextEvent, publicKeyOfSeed, signNote } from '@waymark/domain/audit';
import { UsageProblem } from '../usage-problem.ts';
import { verifyAuditFolder } from './verify-audit.ts';

let said: string[];
const verify = (dir: string, trusted?: string) => verifyAuditFolder(dir, trusted, (line) => said.push(line));

const folder = mkdtempSync(join(tmpdir(), 'waymark-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const log = 'log.example';
const seed = new Uint8Array(32).fill(7);
const happening = { at: '2026-11-01T09:30:00.000Z', actor: 'person-1', act: 'innovation.submitted', obj: 'innovation/1', data: {} };
const event = nextEvent({ log, stream: 'innovation/1', seq: 0, hash: null }, happening);
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeEach(() => {
  said = [];
  write('keys.json', JSON.stringify({ name: log, ed25519: publicKeyOfSeed(seed).toString('base64') }));
  write('checkpoints.txt', signNote(checkpointText(log, 1, merkleRoot([event.hash])), log, seed));
  write('events.jsonl', `${event.text}\n`);
});

describe('verify-audit', () => {
  it('says what it verified of a whole record', async () => {
    const { exitCode, document } = await verify(folder);
    expect(exitCode).toBe(0);
    expect(document).toEqual({ ok: true, events: 1, streams: 1, checkpoints: 1, sealed: 1, unsealed: 0 });
  });

  it('refuses a changed record, and names the line', async () => {
    write('events.jsonl', `${event.text.replace('innovation.submitted', 'innovation.withdrawn')}\n`);
    const { exitCode, document } = await verify(folder);
    expect(exitCode).toBe(1);
    expect(document).toMatchObject({ ok: false, line: 1 });
    expect(said.join()).toMatch(/^events\.jsonl: .*\nDo not rely on this record\. .*fetch it anew/);
  });

  it('refuses a record that is shorter than a checkpoint kept elsewhere', async () => {
    const kept = signNote(checkpointText(log, 2, merkleRoot([event.hash, event.hash])), log, seed);
    expect((await verify(folder, write('kept.txt', kept))).exitCode).toBe(1);
  });

  it('is used wrongly where the folder or a file is not there', async () => {
    await expect(verify(join(folder, 'absent'))).rejects.toThrow(UsageProblem);
    await expect(verify(folder, join(folder, 'absent.txt'))).rejects.toThrow(/absent\.txt/);
  });
});
