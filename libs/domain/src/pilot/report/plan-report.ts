import { localDateOf } from '../../calendar/index.ts';
import { amendmentNotes, type PlanVersion } from '../amendment/index.ts';
import { extentReport } from './extent-words.ts';
import type { ReportFacts } from './report-facts.types.ts';
import type { PlanReport } from './report.types.ts';

/** The plan in force with its amendments, and its extent beside what was; null where no version is known. */
export const planReport = ({ plan: versions = [], ...course }: Pick<ReportFacts, 'plan' | 'runs' | 'sites' | 'today'>): PlanReport | null => {
  const last = versions.at(-1);
  if (!last) return null;
  return {
    version: last.version,
    signedOn: dayOf(last),
    parts: last.content.parts,
    ...(last.content.parts ? { extent: extentReport(last.content.parts, course) } : {}),
    amendments: versions.slice(1).map((one) => ({ version: one.version, signedOn: dayOf(one), reason: one.reason ?? '', changes: [...one.changes] })),
  };
};

/** What was amended of a measure since the pilot began, for the side of its verdicts. */
export const notesOfPlan = (measureId: string, { plan = [], runs }: Pick<ReportFacts, 'plan' | 'runs'>): string[] =>
  runs[0] ? amendmentNotes(measureId, plan, runs[0].from) : [];

const dayOf = ({ signedAt }: PlanVersion): string => localDateOf(new Date(signedAt));
