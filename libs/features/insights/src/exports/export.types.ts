import type { InsightFilter } from '../reads/insight-scope.ts';

export type ExportWhat = 'figures' | 'cases';
export type ExportFormat = 'csv' | 'xlsx';

/** A file that somebody asked for. */
export interface ExportRow {
  id: string;
  requestedBy: string;
  requestedAt: Date;
  what: ExportWhat;
  format: ExportFormat;
  filter: InsightFilter;
  programmeIds: string[];
  state: 'waiting' | 'working' | 'ready' | 'failed';
  rowsDone: number;
  rowsAll: number | null;
  bytes: number | null;
  sha256: string | null;
  readyAt: Date | null;
}

export const EXPORT = `x.id::text, x.requested_by::text as "requestedBy", x.requested_at as "requestedAt", x.what, x.format, x.filter, x.programme_ids::text[] as "programmeIds", x.state, x.rows_done as "rowsDone",
  x.rows_all as "rowsAll", x.bytes, x.sha256, x.ready_at as "readyAt"`;
