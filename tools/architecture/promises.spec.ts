import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** What is planted, the text, and the rule of .oxlintrc.json that must catch it. */
const CAUGHT: [string, string, string][] = [
  ['a promise that nobody waits for', 'export const go = (): void => {\n  Promise.resolve(1);\n};', 'no-floating-promises'],
  ['a promise taken for an answer', 'export const go = (): number => {\n  if (Promise.resolve(false)) return 1;\n  return 2;\n};', 'no-misused-promises'],
  ['a promise where none is expected', 'export const go = (): number[] => [1, 2].filter(async () => true);', 'no-misused-promises'],
  ['a wait for no promise', 'export const go = async (): Promise<number> => {\n  return await 1;\n};', 'await-thenable'],
];
const FREE = 'export const go = async (): Promise<number> => {\n  void Promise.resolve(1);\n  return await Promise.resolve(2);\n};';

/** Files of every kind that we write: none of them is left out by a pattern. */
const OURS = ['libs/platform/src/clock/clock.ts', 'libs/domain/src/calendar/london.ts', 'tools/architecture/promises.spec.ts', 'apps/api/test/support/test-api.ts', 'apps/web/app/root.tsx', 'apps/web-e2e/support/case.ts', 'tools/test.mjs'];

const root = fileURLToPath(new URL('../../', import.meta.url));
let project: string;
let said: Said['diagnostics'];

interface Said {
  diagnostics: { filename: string; code: string }[];
  number_of_files: number;
}

const lint = (cwd: string, ...paths: string[]): Said => {
  const words = [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '-c', join(root, '.oxlintrc.json'), '--format=json', ...paths];
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
  return JSON.parse(spawnSync(process.execPath, words, { cwd, env, encoding: 'utf8' }).stdout) as Said;
};

/** A project of the planted files, as this linter reads files and no texts. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'waymark-planted-'));
  writeFileSync(join(project, 'tsconfig.json'), '{"compilerOptions":{"strict":true,"target":"es2023","module":"nodenext"},"include":["*.ts"]}');
  [...CAUGHT.map(([, text]) => text), FREE].forEach((text, index) => writeFileSync(join(project, `planted-${index}.ts`), text));
  said = lint(project, '.').diagnostics;
});
afterAll(() => rmSync(project, { recursive: true }));

const saidOf = (index: number) => said.filter(({ filename }) => filename.endsWith(`planted-${index}.ts`)).map(({ code }) => code);

describe('the linter of promises', () => {
  it.each(CAUGHT.map(([title, , rule], index) => ({ title, rule, index })))('catches $title', ({ rule, index }) => {
    expect(saidOf(index)).toEqual([`typescript(${rule})`]);
  });

  it('looks into every kind of file that we write', () => {
    expect(lint(root, ...OURS)).toMatchObject({ diagnostics: [], number_of_files: OURS.length });
  });

  it('lets pass a promise that is waited for, or left on purpose', () => {
    expect(saidOf(CAUGHT.length)).toEqual([]);
  });
});
