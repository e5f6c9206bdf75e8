import { describe, expect, it } from '@jest/globals';
import { statementFor, WORK } from './statement-for.ts';

describe('what is asked of the work of somebody', () => {
  it.each(WORK.holders)('whoever holds no role has nothing of this: %.40s', (kind) => expect(kind).toContain('exists (select 1 from held where'));
  it.each(WORK.staff)('whoever holds no role of the staff has nothing of this: %.40s', (kind) => expect(kind).toContain('held.staff and'));
  it.each(WORK.anybody)('no role of the staff is asked for here: %.40s', (kind) => expect(kind).not.toContain('held.staff'));

  it.each([
    ['nobody', [], false, false],
    ['a reviewer', [{ staff: false }], true, false],
    ['one of the staff', [{ staff: true }], true, true],
    ['one of the staff who holds another role too', [{ staff: false }, { staff: true }], true, true],
  ] as const)('%s is asked for their kinds', (_, held, holders, staff) => {
    const statement = statementFor(held);
    for (const kind of WORK.anybody) expect(statement).toContain(kind);
    for (const kind of WORK.holders) expect(statement.includes(kind)).toBe(holders);
    for (const kind of WORK.staff) expect(statement.includes(kind)).toBe(staff);
  });
});
