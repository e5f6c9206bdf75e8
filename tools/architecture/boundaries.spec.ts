import { describe, expect, it } from '@jest/globals';
import { packages, type Package } from './packages.ts';
import { findingsOf, type Plant } from './planted.ts';

/** The table of the house, written here a second time on purpose: the linter's own is in boundaries.mjs. */
const MAY: Record<string, string[]> = {
  domain: [],
  pdf: [],
  content: ['domain'],
  database: ['domain'],
  platform: ['domain', 'database'],
  spine: ['domain', 'content', 'database', 'platform'],
  feature: ['domain', 'content', 'database', 'platform', 'spine'],
  api: ['domain', 'content', 'database', 'platform', 'spine', 'feature'],
  worker: ['domain', 'content', 'database', 'platform', 'spine', 'feature'],
  cli: ['domain', 'content', 'database', 'platform', 'spine', 'feature', 'replay'],
  web: ['domain', 'pdf'],
  'web-e2e': ['domain', 'content', 'replay'],
  replay: ['domain', 'content'],
  testing: ['domain', 'content', 'database', 'platform', 'spine', 'feature', 'replay'],
};
const SPECS_MAY_TOO = ['content', 'replay', 'testing'];

const all = packages();
const BOUNDARY = '@nx/enforce-module-boundaries';

const importing = (from: Package, specifier: string, file: string): Plant => ({
  file: `${from.folder}/src/${file}`,
  text: `import { planted } from '${specifier}';\n\nexport const taken = planted;\n`,
});

/** An app that exports nothing cannot be imported by anybody. */
const pairs = all.flatMap((from) => all.filter((to) => to !== from && to.specifier).map((to) => ({ from, to })));
const inCode = findingsOf(pairs.map(({ from, to }) => importing(from, to.specifier!, 'planted.ts')));
const inSpecs = findingsOf(pairs.map(({ from, to }) => importing(from, to.specifier!, 'planted.spec.ts')));

/** The packages that the linter refuses to this one. */
const refused = (found: typeof inCode, from: Package): string[] =>
  pairs.flatMap((pair, index) => (pair.from === from && found[index]!.some(({ rule }) => rule === BOUNDARY) ? [pair.to.name] : []));
const expected = (from: Package, may: string[]): string[] =>
  all.filter((to) => to !== from && to.specifier && !to.scopes.every((scope) => may.includes(scope))).map(({ name }) => name);
const mayOf = (from: Package): string[] => from.scopes.flatMap((scope) => MAY[scope]!);

describe('the table of imports', () => {
  it.each(all)('has a row for $name', ({ scopes }) => {
    expect(scopes).toHaveLength(1);
    expect(Object.keys(MAY)).toContain(scopes[0]);
  });

  it.each(all)('is kept by the code of $name', (from) => {
    expect(refused(inCode, from)).toEqual(expected(from, mayOf(from)));
  });

  it.each(all)('is kept by the specs of $name, which may use packs, replay and test data besides', (from) => {
    expect(refused(inSpecs, from)).toEqual(expected(from, [...mayOf(from), ...SPECS_MAY_TOO]));
  });

  it('lets pass what it allows without another complaint', () => {
    const allowed = pairs.flatMap(({ from, to }, index) => (mayOf(from).includes(to.scopes[0]!) ? inCode[index]! : []));
    expect(allowed).toEqual([]);
  });
});

describe('a way around the table', () => {
  const ways: [string, string, string][] = [
    ['a sibling', 'libs/features/reviews/src/planted.ts', "export * from '@waymark/panels';\n"],
    ['a relative path', 'libs/domain/src/calendar/planted.ts', "export { x } from '../../../content/src/packs/index.ts';\n"],
    ['an import of types alone', 'libs/database/src/roles/planted.ts', "export type { Config } from '@waymark/platform/config';\n"],
    ['an import that waits', 'libs/content/src/packs/planted.ts', "export const late = () => import('@waymark/database/roles');\n"],
    ['one’s own package by name', 'libs/domain/src/calendar/planted.ts', "export * from '@waymark/domain/pipeline';\n"],
  ];
  const found = findingsOf(ways.map(([, file, text]) => ({ file, text })));

  it.each(ways.map(([way], index) => [way, index] as const))('by %s is closed', (_, index) => {
    expect(found[index]!.map(({ rule }) => rule)).toEqual([BOUNDARY]);
  });

  it('is refused in words that name the row', () => {
    expect(found[0]![0]!.message).toContain('tagged with "scope:feature" can only depend on libs tagged with');
  });
});
