import { readGroups, readUpload, splitGroups, type GoodGroup, type ReadUpload, type UploadFacts } from '@waymark/domain/pilot';
import type { UploadedTable } from './table-of-upload.ts';

/** Rows of the whole and rows of a group, each with what is wrong with their header, said once. A file of groups alone lacks no row of the whole. */
export const readTable = ({ rows, faults }: Pick<UploadedTable, 'rows' | 'faults'>, facts: UploadFacts): ReadUpload & { groups: GoodGroup[] } => {
  if (faults.length > 0) return { ...readUpload([], facts), bad: faults, groups: [] };
  const { plain, grouped } = splitGroups(rows);
  const { good: groups, bad } = readGroups(grouped, facts);
  const whole = readUpload(plain, facts);
  const own = plain.length === 0 && grouped.length > 0 ? [] : whole.bad;
  const said = new Set(own.map(placeOf));
  return { ...whole, bad: [...own, ...bad.filter((fault) => !said.has(placeOf(fault)))].sort((a, b) => a.line - b.line), groups };
};

const placeOf = ({ line, field }: { line: number; field: string | null }): string => `${line} ${field ?? ''}`;
