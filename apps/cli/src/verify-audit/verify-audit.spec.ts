import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vectors } from '@waymark/testing/vectors';
import { chained, edited, LINES, LOG, N3, N6, note, sound, verdictOn, type Bundle } from './a-bundle.ts';
import { UsageError, verifyAudit } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'waymark-verify-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('takes as sound', () => {
  it.each<[title: string, bundle: Partial<Bundle>, counts: [events: number, streams: number, checkpoints: number, sealed: number, unsealed: number]]>([
    ['the untouched bundle', {}, [9, 3, 2, 6, 3]],
    ['one with its newest checkpoint kept', { trusted: N6 }, [9, 3, 2, 6, 3]],
    ['one with both kept, and without the line feed at the end', { trusted: `${N3}\n---\n${N6.trimEnd()}` }, [9, 3, 2, 6, 3]],
    ['notes joined without their own line feeds', { checkpoints: `${N3.trimEnd()}\n---\n${N6}` }, [9, 3, 2, 6, 3]],
    ['one without an unsealed event', { notes: [N3, note(LINES, 9)] }, [9, 3, 2, 9, 0]],
    ['one without a sealed event', { notes: [note([], 0)] }, [9, 3, 1, 0, 9]],
    ['the empty log', { lines: [], notes: [note([], 0)] }, [0, 0, 1, 0, 0]],
    ['what the end of an unsealed chain was made to say: only a seal holds it', { lines: edited(9, 'happened-9', 'happened-x') }, [9, 3, 2, 6, 3]],
    ['a cut among unsealed events, for the same reason', { lines: LINES.slice(0, 7) }, [7, 3, 2, 6, 1]],
  ])('%s', (_title, bundle, [events, streams, checkpoints, sealed, unsealed]) => {
    expect(verdictOn(dir, { ...sound, ...bundle })).toEqual({ ok: true, events, streams, checkpoints, sealed, unsealed });
  });

  it('the published vector of a checkpoint and of an event', () => {
    const { note: { pub, signed }, event: { canonical } } = vectors('audit/vectors.json');
    expect(verdictOn(dir, { lines: [canonical], notes: [signed], keys: JSON.stringify({ name: LOG, ed25519: pub }) })).toMatchObject({ ok: true, unsealed: 1 });
  });

  it('a file of many chunks, whose lines lie across their ends', () => {
    const lines = chained(Array.from({ length: 12_000 }, (_, index) => ({ stream: `innovation/${index % 700}`, act: `act-${index}` })));
    const bundle = { lines, notes: [note(lines, 5000), note(lines, 11_999)] };
    expect(verdictOn(dir, bundle)).toEqual({ ok: true, events: 12_000, streams: 700, checkpoints: 2, sealed: 11_999, unsealed: 1 });
    expect(verdictOn(dir, { ...bundle, lines: lines.with(9000, lines[9000]!.replace('act-', 'acs-')) })).toMatchObject({ ok: false, line: 9701 });
  });
});

describe('wrong usage', () => {
  it('is told apart from a fault of the record, and names what is not there', () => {
    const empty = join(dir, 'empty');
    mkdirSync(empty);
    verdictOn(dir, sound);
    for (const path of [join(dir, 'absent'), join(dir, 'keys.json'), empty]) {
      expect(() => verifyAudit(path)).toThrow(UsageError);
      expect(() => verifyAudit(path)).toThrow(path);
    }
    for (const trusted of [join(dir, 'absent'), empty]) expect(() => verifyAudit(dir, trusted)).toThrow(UsageError);
  });

  it.each(['events.jsonl', 'checkpoints.txt', 'keys.json'])('is a folder without %s, or with a folder in its place', (file) => {
    verdictOn(dir, sound);
    rmSync(join(dir, file));
    expect(() => verifyAudit(dir)).toThrow(new RegExp(file));
    mkdirSync(join(dir, file));
    expect(() => verifyAudit(dir)).toThrow(UsageError);
    rmSync(join(dir, file), { recursive: true });
  });
});

describe('a file that is not UTF-8', () => {
  it.each(['checkpoints.txt', 'keys.json', 'trusted.txt'])('says nothing about the record: %s', (file) => {
    verdictOn(dir, { ...sound, trusted: N6 });
    writeFileSync(join(dir, file), Buffer.from([0x7b, 0xff]));
    expect(() => verifyAudit(dir, join(dir, 'trusted.txt'))).toThrow(UsageError);
    expect(() => verifyAudit(dir, join(dir, 'trusted.txt'))).toThrow(`${join(dir, file)} is not UTF-8 text: fetch it again`);
  });
});

describe('the verifier by itself, a copy with nothing beside it,', () => {
  const built = fileURLToPath(new URL('../../dist/verify-audit/verify-audit.js', import.meta.url));
  const copy = join(dir, 'alone', 'verify-audit.mjs');
  beforeAll(() => {
    if (!process.env['WAYMARK_BUILT']) spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'apps/cli'], { cwd: new URL('../../../../', import.meta.url) });
    mkdirSync(join(dir, 'alone'));
    cpSync(built, copy);
  }, 240_000);
  const alone = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [copy, ...words], { encoding: 'utf8' });
    return { status, verdict: stdout === '' ? null : JSON.parse(stdout), said: stderr };
  };

  it('ends with 0 and the counts of a sound record', () => {
    verdictOn(dir, { ...sound, trusted: N6 });
    expect(alone(dir, join(dir, 'trusted.txt'))).toEqual({ status: 0, verdict: { ok: true, events: 9, streams: 3, checkpoints: 2, sealed: 6, unsealed: 3 }, said: '' });
  });

  it('ends with 1, the file, the place and what to do about a record that is not', () => {
    verdictOn(dir, { ...sound, lines: edited(7, 'happened-7', 'forged') });
    const reason = expect.stringMatching(/^events\.jsonl: line 9 does not follow/);
    expect(alone(dir)).toEqual({ status: 1, verdict: { ok: false, line: 9, reason }, said: expect.stringMatching(/^events\.jsonl: line 9 .*\nDo not rely on this record/) });
  });

  it('ends with 2 where it was used wrongly', () => {
    for (const [words, said] of [[[], /^Usage: /], [[join(dir, 'absent')], /absent is not there: check the path\n$/], [[copy], /is not a folder/]] as const)
      expect(alone(...words)).toEqual({ status: 2, verdict: null, said: expect.stringMatching(said) });
  });
});

describe('the verifier itself', () => {
  const source = readFileSync(new URL('./verify-audit.ts', import.meta.url), 'utf8');

  it('imports nothing but Node, and can be read in one sitting', () => {
    const imported = [...source.matchAll(/\b(?:from|import\(|require\() ?'([^']+)'/g)].map(([, name]) => name);
    expect(imported).toEqual(['node:crypto', 'node:fs', 'node:path']);
    expect(source.split('\n').length).toBeLessThan(300);
  });
});
