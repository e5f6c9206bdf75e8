import type { DatedCode } from '../organisation.types.ts';
import type { PlannedOrganisation } from './table.types.ts';

/** Whether a row says what the directory says already, so that nothing is to be written. */
export const saysNothingNew = ({ entry, regionName, before }: PlannedOrganisation): boolean =>
  before !== null &&
  before.code === entry.code &&
  before.local === entry.local &&
  before.kind === entry.kind &&
  before.name === entry.name &&
  before.onsCode === entry.onsCode &&
  before.region === regionName &&
  before.from === entry.from &&
  before.to === entry.to &&
  (entry.deprivationDecile === undefined || before.deprivationDecile === entry.deprivationDecile) &&
  asText(before.parents.map(daysOf)) === asText(entry.parents.map(daysOf)) &&
  asText(before.successors) === asText(entry.successors);

const daysOf = ({ code, from, to }: DatedCode): string => `${code}@${from ?? ''}..${to ?? ''}`;

const asText = (parts: readonly string[]): string => [...new Set(parts)].sort().join(';');
