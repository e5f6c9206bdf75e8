/** Of an archived innovation: since when, and whether whoever looks may restore it. */
export interface Archived {
  at: string;
  mayRestore: boolean;
}

/** An archived innovation is read only for everybody of its team: its pages then offer what they offer those who may read. */
export const asArchived = <I extends { access: string; archivedAt?: string | null }>(innovation: I): I & { archived: Archived | null } =>
  innovation.archivedAt ? { ...innovation, access: 'view', archived: { at: innovation.archivedAt, mayRestore: innovation.access === 'owner' } } : { ...innovation, archived: null };
