import { instant } from '../../../texts/dates.ts';
import { REPORT } from '../../../texts/pilot-report.ts';
import type { ReadReport } from './report.server.ts';

/** What the standing of a report means for whoever reads it. */
export const standingText = ({ standing, frozenAt }: Pick<ReadReport, 'standing' | 'frozenAt'>): string => {
  if (standing === 'frozen' && frozenAt) return REPORT.frozenText(instant(frozenAt));
  return standing === 'draft' ? REPORT.draftText : REPORT.unfrozenText;
};
