import type { PlanPart, PlanParts } from '@waymark/domain/pilot';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { day } from '../../../texts/dates.ts';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { MODEL, SAMPLE } from './typed-parts.ts';

/** Logic model, sample-size note and planned extent to read. */
export function PartLists({ parts, level = 2 }: { parts: PlanParts; level?: 2 | 4 }) {
  const Heading = `h${level}` as const;
  const rows = (of: readonly PlanPart[]) => of.map((part) => ({ key: PLAN.parts[part], value: <span className="wm-words">{parts[part]}</span> }));
  return (
    <>
      <Heading className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>{PLAN.model}</Heading>
      <SummaryList rows={rows(MODEL)} />
      <Heading className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>{PLAN.sample}</Heading>
      <SummaryList rows={rows(SAMPLE)} />
      <Heading className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>{PLAN.extent}</Heading>
      <SummaryList
        rows={[
          { key: PLAN.plannedEnd, value: parts.plannedEnd ? day(parts.plannedEnd) : PLAN.noneNamed },
          { key: PLAN.plannedSites, value: parts.plannedSites ? String(parts.plannedSites) : PLAN.noneNamed },
        ]}
      />
    </>
  );
}
