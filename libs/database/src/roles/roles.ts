import { createHmac } from 'node:crypto';

/**
 * The database roles. None but `migrate` owns a table, and none bypasses row security. `audit_append` owns the
 * functions through which audit events enter; `audit_read` reads them.
 */
export const ROLES = ['migrate', 'api', 'worker', 'audit_append', 'audit_read'] as const;
export type RoleName = (typeof ROLES)[number];

/** The name of a role in PostgreSQL, e.g. `waymark_api`. */
export const databaseRole = (role: RoleName): string => `waymark_${role}`;

/** Password of a role, derived from the installation's secret, so that no second secret needs keeping. */
export const rolePassword = (secret: string, role: RoleName): string =>
  createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');

/** The address of the same database, for a role. `owner` is the address of a user who may create roles. */
export const roleUrl = (owner: string, role: RoleName, secret: string): string => {
  const url = new URL(owner);
  url.username = databaseRole(role);
  url.password = rolePassword(secret, role);
  return url.toString();
};
