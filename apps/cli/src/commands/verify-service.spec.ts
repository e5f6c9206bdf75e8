import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { publicKeyOfSeed } from '@waymark/domain/audit';
import { pemOfKey } from '@waymark/domain/passport';
import { signService, textOfService } from '@waymark/domain/service';
import { verifyService } from './verify-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-service-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const [seed, other] = [Buffer.alloc(32, 5), Buffer.alloc(32, 6)];
const text = textOfService(
  signService(
    {
      format: 'waymark-service', version: 1, id: '00000000-0000-4000-8000-000000000001', issuedAt: '2026-11-30T09:30:00.000Z', person: 'Ada', through: '2026-09-30', simulated: false,
      issuer: { id: 'log.example', name: 'Waymark at example', address: 'https://waymark.example', mode: 'production' },
      rows: [{ programme: 'Lamps', year: 2026, role: 'clinical-reviewer', reviews: 4, votes: 0 }],
    },
    seed,
  ),
);
const [key, wrong] = [seed, other].map((of, at) => write(`${at}.pem`, pemOfKey(publicKeyOfSeed(of)))) as [string, string];

it('verify-service says good, changed, wrong key, no key and no statement, each with its end and its reason', () => {
  const said: string[] = [];
  const verify = (name: string, of: string, by?: string): any => verifyService({ file: write(name, of), key: by, demonstration: false }, (line) => said.push(line));
  expect(verify('good.json', text, key)).toMatchObject({ exitCode: 0, document: { ok: true, problems: [], person: 'Ada', through: '2026-09-30', rows: [{ reviews: 4 }] } });
  expect(said).toEqual([]);
  const codes = ({ exitCode, document }: any): unknown[] => [exitCode, ...document.problems.map(({ code }: { code: string }) => code)];
  expect(codes(verify('changed.json', text.replace('"reviews":4', '"reviews":40'), key))).toEqual([1, 'changed']);
  expect(codes(verify('good.json', text, wrong))).toEqual([1, 'unknown-issuer']);
  expect(codes(verify('good.json', text))).toEqual([1, 'unknown-issuer']);
  expect(said.at(-1)).toContain('--key');
  expect(codes(verify('none.json', '{}', key))).toEqual([1, 'wrong-format']);
  expect(() => verify('good.json', text, join(folder, 'absent.pem'))).toThrow('is not there');
});
