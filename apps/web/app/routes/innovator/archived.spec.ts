import { expect, it } from '@jest/globals';
import { asArchived } from './archived.ts';

it('an archived innovation is read only for everybody, and its owner alone may restore it', () => {
  const archivedAt = '2027-01-01T09:00:00.000Z';
  expect(asArchived({ access: 'owner', archivedAt })).toMatchObject({ access: 'view', archived: { at: archivedAt, mayRestore: true } });
  expect(asArchived({ access: 'edit', archivedAt })).toMatchObject({ access: 'view', archived: { mayRestore: false } });
  expect(asArchived({ access: 'edit', archivedAt: null })).toMatchObject({ access: 'edit', archived: null });
});
