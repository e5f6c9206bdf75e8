import nx from '@nx/eslint-plugin';
import { createProjectGraphAsync } from '@nx/devkit';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/architecture/boundaries.mjs';
import { purity, selfContained } from './tools/architecture/purity.mjs';

const CODE = ['**/*.{ts,tsx,mjs,js}'];
const TYPESCRIPT = ['**/*.{ts,tsx}'];
/** Specs and what only they use. */
const SPECS = ['**/*.{spec,int-spec}.{ts,tsx}', 'apps/*/test/**/*.ts'];
const MIGRATIONS = ['libs/database/src/migrations/0*.ts'];
const VERIFIER = 'apps/cli/src/verify-audit/verify-audit.ts';

// The rule on imports reads Nx's graph of packages and does nothing, silently, where none was made.
process.env.NX_DAEMON ??= 'false';
process.env.NX_ISOLATE_PLUGINS ??= 'false';
await createProjectGraphAsync();

export default defineConfig(
  { ignores: ['**/dist/', '**/build/', '**/.react-router/', '**/coverage/', '.nx/', '**/tmp/', 'apps/web/app/graphql-env.d.ts'] },
  {
    files: CODE,
    extends: [tseslint.configs.base],
    // no types: the rules that ask for them are in .oxlintrc.json (ADR 64). Without them this says that types of decorated members are values.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    // a comment cannot turn a rule off
    linterOptions: { noInlineConfig: true },
    plugins: { '@nx': nx },
    rules: {
      ...boundaries(false),
      // standard output belongs to answers, standard error to whoever operates us
      'no-console': ['error', { allow: ['error'] }],
      'max-lines': ['error', { max: 200 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'eslint-disable', 'oxlint-disable'], location: 'anywhere' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-constant-condition': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-unneeded-ternary': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      '@typescript-eslint/no-require-imports': 'error',
    },
  },
  {
    files: TYPESCRIPT,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extra-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-constraint': 'error',
    },
  },
  { files: ['libs/domain/src/**/*.ts'], ignores: SPECS, rules: purity },
  { files: [VERIFIER], rules: { ...selfContained, 'max-lines': 'off' } },
  { files: MIGRATIONS, rules: { 'max-lines': 'off' } },
  // texts are data
  { files: ['apps/web/app/texts/**'], rules: { 'max-lines': 'off' } },
  { files: ['apps/cli/**', 'tools/**', 'apps/*/src/main.ts', 'apps/web/server/main.ts'], rules: { 'no-console': 'off' } },
  { files: ['libs/testing/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    files: SPECS,
    rules: {
      ...boundaries(true),
      'max-lines': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]', message: 'Every test runs' },
        { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs' },
      ],
    },
  },
);
