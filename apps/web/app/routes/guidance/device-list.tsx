import type { StatedDeviceFact } from '@waymark/domain/guidance';
import { SummaryList } from '../../components/content/summary-list.tsx';
import { GUIDANCE } from '../../texts/guidance.ts';

/** What was stated of the product as a device, and what is to be checked. */
export function DeviceList({ facts, lead }: { facts: readonly StatedDeviceFact[]; lead: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{GUIDANCE.deviceHeading}</h2>
      <p>{lead}</p>
      <SummaryList
        rows={facts.map(({ label, answer, state }) => ({
          key: label,
          value: state === 'unanswered' ? GUIDANCE.notAnswered : state === 'to-check' ? `${answer}. ${GUIDANCE.notSure}` : answer,
        }))}
      />
    </>
  );
}
