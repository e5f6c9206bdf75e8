import type { AppliedStandard } from '@waymark/domain/guidance';
import { Table } from '../../components/content/table.tsx';
import { GUIDANCE } from '../../texts/guidance.ts';

export interface Asking {
  text: string;
  href?: string;
}

interface StandardsTableProps {
  standards: readonly AppliedStandard[];
  /** Where a question of the form is asked. */
  askedAt: Readonly<Record<string, Asking>>;
}

/** The standards that apply: what to show for each, and where the form asks for it. Words that are not NICE’s say so. */
export function StandardsTable({ standards, askedAt }: StandardsTableProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{GUIDANCE.standardsHeading(standards.length)}</h2>
      <p>{GUIDANCE.standardsLead}</p>
      <p>{GUIDANCE.earlyLead}</p>
      <Table
        caption={GUIDANCE.standardsHeading(standards.length)}
        captionHidden
        cards
        firstCellIsHeader
        rows={standards}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'standard', header: GUIDANCE.standard, cell: (one) => <>{one.number}. {one.title} ({one.titleIsOfficial ? GUIDANCE.official : GUIDANCE.ours})</> },
          { key: 'evidence', header: GUIDANCE.evidence, cell: (one) => <Evidence standard={one} /> },
          { key: 'asked', header: GUIDANCE.asked, cell: ({ questions }) => <Questions asked={questions.flatMap((id) => askedAt[id] ?? [])} /> },
        ]}
      />
    </>
  );
}

const Evidence = ({ standard }: { standard: AppliedStandard }) => (
  <>
    {standard.evidence}
    {standard.aiNote ? <> {GUIDANCE.ai} {standard.aiNote}</> : null}
    {standard.evidenceIsVerified && !standard.aiNote ? null : <> <em>{GUIDANCE.unverified}</em></>}
  </>
);

const Questions = ({ asked }: { asked: readonly Asking[] }) => (
  <ul className="nhsuk-list">
    {asked.map(({ text, href }) => (
      <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
    ))}
  </ul>
);
