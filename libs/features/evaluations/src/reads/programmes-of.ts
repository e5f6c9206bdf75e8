import { rowsOf, type Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';

/** Programmes in which a person holds one of the roles. A role held everywhere counts in every programme. */
export const programmesOf = async (tx: Tx, actor: SignedInPerson, roles: readonly string[]): Promise<string[]> => {
  const held = actor.roles.filter((one) => roles.includes(one.role));
  if (held.length === 0) return [];
  const everywhere = held.some((one) => one.programme === null);
  const rows = await rowsOf<{ id: string }>(tx, 'select id from programme where $1 or id = any($2::uuid[])', [everywhere, held.flatMap((one) => one.programme ?? [])]);
  return rows.map((row) => row.id);
};
