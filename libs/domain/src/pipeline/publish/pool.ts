import type { RolePools } from './content.ts';

/** People who hold the role; 0 where the pools do not name it. */
export const membersOf = (pools: RolePools, role: string): number =>
  Object.hasOwn(pools, role) ? (pools[role]?.members ?? 0) : 0;

/** Organisations from which the holders of the role come; 0 where the pools do not name it. */
export const organisationsOf = (pools: RolePools, role: string): number =>
  Object.hasOwn(pools, role) ? (pools[role]?.organisations ?? 0) : 0;
