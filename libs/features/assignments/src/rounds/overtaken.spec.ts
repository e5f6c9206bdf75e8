import { expect, it } from '@jest/globals';
import type { NamedWish } from './named-wish.ts';
import { isOvertaken, recordOfDropped } from './overtaken.ts';

const kept = (more: Partial<NamedWish> = {}): NamedWish => ({ evaluation: 'e', person: 'ada', wish: 'lock', name: 'Ada', ...more });

it('a stored wish is of no use once its person sits, kept on or off: but not in another role, nor one that is new', () => {
  expect([kept(), kept({ wish: 'forbid' }), kept({ role: 'ig-reviewer' })].map((wish) => isOvertaken(wish, 'ig-reviewer'))).toEqual([true, true, true]);
  expect(isOvertaken(kept({ role: 'safety-reviewer' }), 'ig-reviewer')).toBe(false);
  expect(isOvertaken(kept(), undefined)).toBe(false);
  const { name: _, ...fresh } = kept();
  expect(isOvertaken(fresh, 'ig-reviewer')).toBe(false);
});

it('the record keeps each as it was stored, in the stream of its evaluation alone', () => {
  const dropped = [kept({ role: 'ig-reviewer' }), kept({ evaluation: 'f', wish: 'forbid', role: null })];
  expect([recordOfDropped(dropped, 'e'), recordOfDropped(dropped, 'f'), recordOfDropped(dropped, 'g')]).toEqual([
    { dropped: [{ person: 'ada', wish: 'lock', role: 'ig-reviewer' }] },
    { dropped: [{ person: 'ada', wish: 'forbid' }] },
    {},
  ]);
});
