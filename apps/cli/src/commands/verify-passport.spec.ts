import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { publicKeyOfSeed } from '@waymark/domain/audit';
import { pemOfKey, signPassport, type PassportPayload } from '@waymark/domain/passport';
import { verifyPassport } from './verify-passport.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-passport-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const [seed, other] = [Buffer.alloc(32, 5), Buffer.alloc(32, 6)];
const pem = (of: Uint8Array): string => pemOfKey(publicKeyOfSeed(of));
const payload: PassportPayload = {
  format: 'waymark-passport',
  version: 1,
  id: '00000000-0000-4000-8000-000000000001',
  issuer: { id: 'log.example', name: 'Waymark at example', address: 'https://waymark.example', mode: 'production' },
  issuedAt: '2026-11-01T09:30:00.000Z',
  validUntil: '2027-11-01',
  subject: { reference: 'INN-2026-0001', name: 'Lamp', organisation: 'Lamps Ltd' },
  simulated: false,
  parts: [
    { id: 'a', kind: 'assessment', standing: 'assessed', title: 'Assessment', programme: 'Lamps', evaluation: 'INN-2026-0001/1', product: 'Lamp', at: '2026-10-01T09:30:00.000Z', validUntil: '2027-11-01', simulated: false, content: { pack: 'dtac@2.0.0', sections: [] } },
  ],
};
const file = write('passport.json', JSON.stringify(signPassport(payload, seed), null, 2));
const [key, keys] = [write('key.pem', pem(seed)), write('keys.pem', pem(other) + pem(seed))];

const said: string[] = [];
const verify = (of: string, options: { key?: string; keys?: string; at?: string; demonstration?: boolean } = {}): any => {
  said.length = 0;
  return verifyPassport({ file: of, key: undefined, keys: undefined, at: '2027-11-01T12:00:00Z', demonstration: false, ...options }, (line) => said.push(line));
};

describe('verify-passport', () => {
  it.each([[{ key }], [{ keys }]])('says what a sound one holds: %#', (options) => {
    expect(verify(file, options)).toMatchObject({ exitCode: 0, document: { ok: true, problems: [], issuer: { id: 'log.example' }, subject: { name: 'Lamp' }, parts: [{ kind: 'assessment', standing: 'assessed', product: 'Lamp', validUntil: '2027-11-01' }] } });
    expect(said).toEqual([]);
  });

  it('refuses one that ended, was changed, is of another key, or of none that was given, each with its reason', () => {
    const codes = ({ exitCode, document }: any): unknown[] => [exitCode, ...document.problems.map(({ code }: { code: string }) => code)];
    expect(codes(verify(file, { key, at: '2027-11-02T12:00:00Z' }))).toEqual([1, 'expired', 'expired-part']);
    expect(said[0]).toContain('counted until 1 November 2027');
    const changed = write('changed.json', JSON.stringify(signPassport(payload, seed)).replace('Lamps Ltd', 'Torches Ltd'));
    expect(codes(verify(changed, { key }))).toEqual([1, 'changed']);
    expect(codes(verify(file, { key: write('other.pem', pem(other)) }))).toEqual([1, 'unknown-issuer']);
    expect(codes(verify(file))).toEqual([1, 'unknown-issuer']);
    expect(said.at(-1)).toContain('--key');
    expect(codes(verify(write('none.json', '{}'), { key }))).toEqual([1, 'wrong-format']);
  });

  it.each([{ simulated: true }, { issuer: { ...payload.issuer, mode: 'demonstration' as const } }])('refuses one of a demonstration, but where it is asked to let it count: %j', (change) => {
    const played = write('played.json', JSON.stringify(signPassport({ ...payload, ...change }, seed)));
    expect(verify(played, { key })).toMatchObject({ exitCode: 1, document: { ok: false, problems: [{ code: 'of-a-demonstration' }] } });
    expect(verify(played, { key, demonstration: true })).toMatchObject({ exitCode: 0, document: { ok: true } });
  });

  it('is used wrongly where a file is not there, is no key, or the instant is none', () => {
    expect(() => verify(join(folder, 'absent.json'))).toThrow('is not there');
    expect(() => verify(file, { key: file })).toThrow('no file of Ed25519 public keys');
    expect(() => verify(file, { key, at: 'soon' })).toThrow('--at soon');
  });
});
