/**
 * What policies ask of the context of a transaction, written out in each of them: PostgreSQL would parse the body of a
 * function anew wherever a statement is planned, and that costs more than the statement.
 */
export const setting = (name: string): string => `nullif(current_setting('waymark.${name}', true), '')`;

export const VIEWER = `${setting('person')}::uuid`;

type Set = 'staffs' | 'audits' | 'within' | 'own' | 'assigned' | 'sites' | 'given' | 'excluded' | 'glass';

/** A set of the viewer's, made by `see_as`. */
export const set = (kind: Set): string => `${setting(kind)}::uuid[]`;

/** The same, looked up once for a statement: for the table that lists walk along. */
export const setOnce = (kind: Set): string => `(select ${set(kind)})::uuid[]`; // without the cast any() would take a query

const purposeIs = (...purposes: string[]): string => `coalesce(current_setting('waymark.purpose', true) in ('${purposes.join(`','`)}'), false)`;

/** Anybody at all whose purpose we know: a statement outside our transactions has none. */
export const IS_KNOWN = purposeIs('read', 'facts', 'command', 'system');

/** The platform itself looks, to decide or to do its own work. */
export const IS_PLATFORM = purposeIs('facts', 'command', 'system');

export const MAY_WRITE = purposeIs('command', 'system');

export const READS_RECORD = `current_setting('waymark.record', true) = 'true'`;
