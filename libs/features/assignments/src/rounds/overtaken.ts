import type { NamedWish } from './named-wish.ts';

/**
 * Whether a wish that was stored is of no use any more, since its person has come: whoever sits stays, be it that they were
 * kept on or off. Somebody who was kept in another role than they came in is not what was wished, and is told.
 *
 * @param seated the role in which its person sits there, where they do
 */
export const isOvertaken = ({ name, wish, role }: NamedWish, seated: string | undefined): boolean =>
  name !== undefined && seated !== undefined && (wish === 'forbid' || role == null || role === seated);

/** Such wishes of one evaluation as the record keeps them: they are gone from the proposal, and nobody took them back. */
export const recordOfDropped = (dropped: readonly NamedWish[], id: string): { dropped?: Record<string, unknown>[] } => {
  const here = dropped.filter(({ evaluation }) => evaluation === id).map(({ person, wish, role }) => ({ person, wish, ...(role == null ? {} : { role }) }));
  return here.length > 0 ? { dropped: here } : {};
};
