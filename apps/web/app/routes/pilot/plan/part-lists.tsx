import type { PlanParts } from '@waymark/domain/pilot';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { PLAN } from '../../../texts/pilot-plan.ts';
import { MODEL, SAMPLE } from './typed-parts.ts';

/** Logic model and sample-size note to read. */
export function PartLists({ parts, level = 2 }: { parts: PlanParts; level?: 2 | 4 }) {
  const Heading = `h${level}` as const;
  const rows = (of: readonly (keyof PlanParts)[]) => of.map((part) => ({ key: PLAN.parts[part], value: <span className="wm-words">{parts[part]}</span> }));
  return (
    <>
      <Heading className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>{PLAN.model}</Heading>
      <SummaryList rows={rows(MODEL)} />
      <Heading className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>{PLAN.sample}</Heading>
      <SummaryList rows={rows(SAMPLE)} />
    </>
  );
}
