import { describe, expect, it } from '@jest/globals';
import { nameProblem } from './names.ts';
import { isSpec, sourceFiles } from './source-files.ts';

const typescript = sourceFiles('.ts').filter(({ path }) => !path.startsWith('apps/web'));
const product = typescript.filter((file) => !isSpec(file) && !file.path.startsWith('tools/'));

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe('the name of a file', () => {
  it('is kebab-case, with one role, and no word for a heap', () => {
    expect([...typescript, ...sourceFiles('.mjs')].flatMap(({ path }) => nameProblem(path) ?? [])).toEqual([]);
  });

  it.each([
    'libs/domain/src/calendar/date-utils.ts', 'libs/platform/src/common/errors.ts', 'libs/features/reviews/src/review-manager.ts', 'libs/domain/src/base/index.ts',
    'libs/domain/src/calendar/addDays.ts', 'libs/domain/src/calendar/add_days.ts', 'libs/domain/src/calendar/AddDays.ts',
    'libs/features/reviews/src/review.service.ts', 'libs/features/reviews/src/review.types.entity.ts',
  ])('such as %s is refused', (path) => {
    expect(nameProblem(path)).toContain(path);
  });

  it.each(['libs/features/reviews/src/graphql/review.resolver.ts', 'libs/domain/src/calendar/working-days.spec.ts', 'tools/test-cluster.mjs', 'libs/database/src/embedded/binaries.int-spec.ts'])(
    'such as %s is taken',
    (path) => {
      expect(nameProblem(path)).toBeUndefined();
    },
  );
});

describe('the size of files', () => {
  it('has a median of at most 50 lines', () => {
    expect(product.length).toBeGreaterThan(100);
    expect(median(product.map(({ lines }) => lines))).toBeLessThanOrEqual(50);
  });
});

describe('the stage and state of an evaluation', () => {
  const TABLES = 'evaluation|evaluation_state|evaluation_event|evaluation_announced|stage_run|stage_counter|timer';
  const writes = new RegExp(`\\b(insert into|update|delete from)\\s+(${TABLES})\\b`, 'i');
  const writers = product.filter(({ path, text }) => !path.includes('/migrations/') && writes.test(text)).map(({ path }) => path);

  it('are moved in one file', () => {
    expect(product.filter(({ text }) => /update\s+evaluation\s+set\s+stage\b/i.test(text)).map(({ path }) => path)).toEqual([
      'libs/features/evaluations/src/spine/write-evaluation.ts',
    ]);
  });

  it('are written by the spine alone', () => {
    expect(writers.filter((path) => !path.startsWith('libs/features/evaluations/'))).toEqual([]);
  });

  it.each(['update evaluation set stage = $1', 'INSERT INTO timer (id)', 'delete from\n  stage_run where true'])('would be seen in: %s', (statement) => {
    expect(statement).toMatch(writes);
  });

  it.each(['update evaluations set', 'select * from evaluation', 'for no key update'])('is not seen in: %s', (statement) => {
    expect(statement).not.toMatch(writes);
  });
});

describe('what is shipped', () => {
  const MACHINE = new RegExp(`(^|[\\s'"\`(=])/(${['work', 'home', 'root', 'Users'].join('|')})/`, 'm');
  const path = (...folders: string[]) => ['', ...folders].join('/');

  it('speaks of no machine', () => {
    const files = sourceFiles('.ts', '.mjs', '.md', '.json', '.sh', '.yml');
    expect(files.filter(({ text }) => MACHINE.test(text)).map((file) => file.path)).toEqual([]);
  });

  it.each([`'${path('work', 'shared')}'`, `in ${path('home', 'me', 'x')}`, `a=${path('root', 'y')}`])('would be found out by: %s', (text) => {
    expect(text).toMatch(MACHINE);
  });

  it.each(['https://example.org/home/x', './work/x', '/homework/x'])('is not found out by: %s', (text) => {
    expect(text).not.toMatch(MACHINE);
  });
});
