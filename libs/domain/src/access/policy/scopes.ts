import { mayAsk, type Act } from './acts.ts';

/**
 * What the token of a machine client may be for. A scope names acts and gives none that the client’s role does not:
 * both are asked. Decisions, signatures, letters, conflicts of interest, broken glass and administration stand in no
 * scope: those are done by people.
 */
export const SCOPES = {
  'read:evaluations': ['evaluation:read'],
  'read:innovations': ['innovation:read'],
  'read:programmes': ['programme:read'],
  'read:pilots': ['pilot:read'],
  'read:record': ['audit:read'],
  'write:readings': ['reading:enter'],
  'write:incidents': ['incident:report'],
  'write:roll-out': ['roll-out:record'],
} as const satisfies Record<string, readonly Act[]>;

export type Scope = keyof typeof SCOPES;

/** Roles that a machine client may hold, each in one programme: one that reads cases, one that reads the record, one that sends what a site measures. */
export const CLIENT_ROLES = ['analyst', 'auditor', 'site-lead'] as const;

/** Most days that a token counts. */
export const CLIENT_DAYS = 365;

/** What every client may ask: what this installation is, who it is itself, the names of organisations, and what the public may read. */
const ALWAYS: readonly Act[] = ['installation:read', 'person:read', 'register:read'];

export const isScope = (name: string): name is Scope => Object.hasOwn(SCOPES, name);

/** Whether a client with these scopes may ask for the act, as far as scopes say. */
export const isInScope = (act: Act, scopes: readonly string[]): boolean =>
  ALWAYS.includes(act) || scopes.some((name) => isScope(name) && (SCOPES[name] as readonly Act[]).includes(act));

/** Whether a scope is of any use to somebody in this role. */
export const isOfUse = (scope: Scope, role: string): boolean => SCOPES[scope].some((act) => mayAsk(act, [role]));
