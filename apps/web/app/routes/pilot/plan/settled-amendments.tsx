import { SummaryList } from '../../../components/content/summary-list.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { instant } from '../../../texts/dates.ts';
import { SETTLED } from '../../../texts/pilot-plan.ts';
import type { ShownSettled } from './plan-versions.server.ts';

/** Changed stop rules that were signed by two, withdrawn, or lapsed with their pilot: who asked, what came of each, and why. */
export function SettledAmendments({ settled }: { settled: readonly ShownSettled[] }) {
  if (settled.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{SETTLED.title}</h2>
      <p>{SETTLED.lead}</p>
      {settled.map((one) => (
        <SummaryList key={one.revision} card={{ heading: <Heading {...one} />, headingLevel: 3, headingSize: 's' }} rows={rowsOf(one)} />
      ))}
    </>
  );
}

const Heading = ({ revision, outcome }: ShownSettled) => (
  <>
    {SETTLED.number(revision)} <Tag colour={outcome === 'signed' ? 'green' : 'grey'}>{SETTLED.outcomes[outcome] ?? outcome}</Tag>
  </>
);

const rowsOf = ({ outcome, changes, reason, proposedBy, proposedAt, settledBy, settledAt, settledReason }: ShownSettled) => [
  { key: outcome === 'signed' ? SETTLED.changed : SETTLED.wouldChange, value: <Sentences of={changes} /> },
  { key: SETTLED.because, value: <span className="wm-words">{reason}</span> },
  { key: SETTLED.first, value: SETTLED.by(proposedBy, instant(proposedAt)) },
  { key: outcome === 'signed' ? SETTLED.second : outcome === 'withdrawn' ? SETTLED.withdrawn : SETTLED.lapsed, value: settledBy ? SETTLED.by(settledBy, instant(settledAt)) : instant(settledAt) },
  ...(settledReason ? [{ key: SETTLED.why, value: <span className="wm-words">{settledReason}</span> }] : []),
];

const Sentences = ({ of }: { of: readonly string[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {of.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);
