import { day } from '../../../texts/dates.ts';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { REPORT } from '../../../texts/pilot-report.ts';
import { PARTS } from '../plan/typed-parts.ts';
import type { ReadReport } from './report.server.ts';

export interface PlanRow {
  key: string;
  value: string;
}

/** The plan that a report is judged under, in rows: version, planned extent against what was, amendments with their reasons, logic model and sample-size note. None in reports of before. */
export const planRows = ({ plan }: Pick<ReadReport['content'], 'plan'>): PlanRow[] =>
  plan
    ? [
        { key: REPORT.plan, value: REPORT.planIs(plan.version, day(plan.signedOn)) },
        ...(plan.extent ? [{ key: PLAN.plannedEnd, value: plan.extent.end }, ...(plan.extent.sites === null ? [] : [{ key: PLAN.plannedSites, value: plan.extent.sites }])] : []),
        ...plan.amendments.map(({ version, signedOn, changes, reason }) => ({ key: REPORT.amendedWhen(version, day(signedOn)), value: REPORT.amendedHow(changes, reason) })),
        ...(plan.parts === null ? [{ key: REPORT.planWords, value: REPORT.noPlanWords }] : PARTS.map((part) => ({ key: PLAN.parts[part], value: plan.parts?.[part] ?? '' }))),
      ]
    : [];
