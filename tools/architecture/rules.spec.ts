import { describe, expect, it } from '@jest/globals';
import { findingsOf } from './planted.ts';

const LONG = 'export const planted = 1;\n'.repeat(201);
const IMPORTS = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';
const BOUNDARY = '@nx/enforce-module-boundaries';
const DOMAIN = 'libs/domain/src/calendar/planted.ts';
const FEATURE = 'libs/features/reviews/src/planted.ts';
const SPEC = 'libs/domain/src/calendar/planted.spec.ts';
const VERIFIER = 'apps/cli/src/verify-audit/verify-audit.ts';

/** What is planted, where, the text, and the rule that must catch it. */
const CAUGHT: [string, string, string, string][] = [
  ['Nest in the domain', DOMAIN, "export { Injectable } from '@nestjs/common';", BOUNDARY],
  ['TypeORM in the domain', DOMAIN, "export { DataSource } from 'typeorm';", BOUNDARY],
  ['PostgreSQL in the domain', DOMAIN, "export { Client } from 'pg';", BOUNDARY],
  ['GraphQL in the domain', DOMAIN, "export { parse } from 'graphql';", BOUNDARY],
  ['random ids in the domain', DOMAIN, "export { v4 } from 'uuid';", BOUNDARY],
  ['a test library in the domain’s code', DOMAIN, "export { assert } from 'fast-check';", BOUNDARY],
  ['Nest in PDF files', 'libs/pdf/src/planted.ts', "export { Injectable } from '@nestjs/common';", BOUNDARY],
  ['Nest in the content', 'libs/content/src/packs/planted.ts', "export { Injectable } from '@nestjs/common';", BOUNDARY],
  ['Nest in the database', 'libs/database/src/roles/planted.ts', "export { Injectable } from '@nestjs/common';", BOUNDARY],
  ['TypeORM in the replay', 'libs/replay/src/planted.ts', "export { DataSource } from 'typeorm';", BOUNDARY],
  ['the time in the domain', DOMAIN, 'export const now = Date.now();', SYNTAX],
  ['the time as a function in the domain', DOMAIN, 'export const now = Date.now;', SYNTAX],
  ['a new date of now in the domain', DOMAIN, 'export const now = new Date();', SYNTAX],
  ['the date as text in the domain', DOMAIN, 'export const now = Date();', SYNTAX],
  ['chance in the domain', DOMAIN, 'export const chance = Math.random();', SYNTAX],
  ['a late import in the domain', DOMAIN, "export const late = () => import('node:crypto');", SYNTAX],
  ['a clock in the domain', DOMAIN, 'export const now = performance.now();', GLOBALS],
  ['the environment in the domain', DOMAIN, 'export const { env } = process;', GLOBALS],
  ['a way to all globals in the domain', DOMAIN, 'export const all = globalThis;', GLOBALS],
  ['a file in the domain', DOMAIN, "export { readFileSync } from 'node:fs';", IMPORTS],
  ['random bytes in the domain', DOMAIN, "export { randomBytes } from 'node:crypto';", IMPORTS],
  ['a random id of Node in the domain', DOMAIN, "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();", IMPORTS],
  ['the whole of crypto in the domain', DOMAIN, "import * as crypto from 'node:crypto';\nexport const id = crypto.randomUUID();", IMPORTS],
  ['a package in the verifier', VERIFIER, "export { pino } from 'pino';", IMPORTS],
  ['a file of ours in the verifier', VERIFIER, "export * from './index.ts';", IMPORTS],
  ['a late import in the verifier', VERIFIER, "export const late = () => import('node:fs');", SYNTAX],
  ['an any', FEATURE, 'export const planted = (value: any): string => value.name;', '@typescript-eslint/no-explicit-any'],
  ['a file of 201 lines', FEATURE, LONG, 'max-lines'],
  ['a word on the console', FEATURE, "console.log('planted');", 'no-console'],
  ['a word on the console of the API', 'apps/api/src/boot/planted.ts', "console.log('planted');", 'no-console'],
  ['a comment that turns a rule off', FEATURE, '// eslint-disable-next-line no-console\nexport const planted = 1;', 'no-warning-comments'],
  ['a note for later', FEATURE, '// TODO: planted\nexport const planted = 1;', 'no-warning-comments'],
  ['a comment that turns the other linter off', FEATURE, '// oxlint-disable-next-line\nexport const planted = 1;', 'no-warning-comments'],
  ['a comment that silences the compiler', FEATURE, '// @ts-ignore\nexport const planted: string = 1;', '@typescript-eslint/ban-ts-comment'],
  ['an unused import', FEATURE, "import { readFileSync } from 'node:fs';\nexport const planted = 1;", '@typescript-eslint/no-unused-vars'],
  ['a type imported as a value', FEATURE, "import { Stats } from 'node:fs';\nexport type Planted = Stats;", '@typescript-eslint/consistent-type-imports'],
  ['a loose comparison', FEATURE, 'export const same = (a: number, b: number) => a == b;', 'eqeqeq'],
  ['a skipped test', SPEC, "import { it } from '@jest/globals';\nit.skip('x', () => undefined);", SYNTAX],
  ['a test that runs alone', SPEC, "import { it } from '@jest/globals';\nit.only('x', () => undefined);", SYNTAX],
  ['a group left out', SPEC, "import { xdescribe } from '@jest/globals';\nxdescribe('x', () => undefined);", SYNTAX],
];

/** What the same rules must let pass, at their edges. */
const FREE: [string, string, string][] = [
  ['ajv in the domain', DOMAIN, "export { Ajv2020 } from 'ajv/dist/2020.js';\nexport { default as formats } from 'ajv-formats';\n"],
  ['a reader of tables in the domain', DOMAIN, "export { parse } from 'csv-parse/sync';\n"],
  ['a hash in the domain', DOMAIN, "export { createHash } from 'node:crypto';\n"],
  ['a date of an argument in the domain', DOMAIN, 'export const day = (instant: string) => new Date(instant).getUTCDay();\n'],
  ['Date.parse in the domain', DOMAIN, 'export const instant = (text: string) => Date.parse(text);\n'],
  ['Node in the verifier', VERIFIER, "export { readFileSync } from 'node:fs';\n"],
  ['an any in a spec', SPEC, 'export const planted: any = 1;\n'],
  ['a file in a spec of the domain', SPEC, "export { readFileSync } from 'node:fs';\n"],
  ['fast-check in a spec of the domain', SPEC, "export { assert } from 'fast-check';\n"],
  ['a file of 200 lines', FEATURE, LONG.slice(LONG.indexOf('\n') + 1)],
  ['a long migration', 'libs/database/src/migrations/0999-planted.ts', LONG],
  ['a long spec', SPEC, LONG],
  ['a word on the console of the command line', 'apps/cli/src/planted.ts', "console.log('planted');\n"],
  ['a word on the console where the API starts', 'apps/api/src/main.ts', "console.log('planted');\n"],
];

const found = findingsOf([
  ...CAUGHT.map(([, file, text]) => ({ file, text })),
  ...FREE.map(([, file, text]) => ({ file, text })),
]);
const numbered = <Row extends unknown[]>(rows: Row[], from: number) => rows.map((row, index) => ({ title: String(row[0]), rule: row.at(-1), finding: found[from + index]! }));

describe('the linter', () => {
  it.each(numbered(CAUGHT, 0))('catches $title', ({ rule, finding }) => {
    // null: the linter adds, of its own, that a comment had no effect
    expect(new Set(finding.flatMap((one) => one.rule ?? []))).toEqual(new Set([rule]));
  });

  it.each(numbered(FREE, CAUGHT.length))('lets pass $title', ({ finding }) => {
    expect(finding).toEqual([]);
  });
});
