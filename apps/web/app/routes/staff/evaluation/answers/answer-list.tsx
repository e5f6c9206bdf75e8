import { SummaryList } from '../../../../components/content/summary-list.tsx';
import { ConfidenceMark } from '../../../../components/evaluation/confidence-mark.tsx';
import { ANSWERS } from '../../../../texts/staff-record.ts';
import type { AnswerRow, AnswerSection } from './compare.ts';

/** The answers by section, question by question; a changed one shows both texts. */
export function AnswerList({ sections }: { sections: readonly AnswerSection[] }) {
  return sections
    .filter((section) => section.rows.length > 0)
    .map((section) => (
      <section key={section.id} id={section.id} aria-labelledby={`${section.id}-heading`}>
        <h2 className="nhsuk-heading-m" id={`${section.id}-heading`}>
          {section.title}
        </h2>
        <SummaryList rows={section.rows.map((row) => ({ key: row.label, value: <Answer row={row} />, keyWidth: 'one-third' as const }))} />
      </section>
    ));
}

function Answer({ row }: { row: AnswerRow }) {
  return (
    <>
      {row.confidential ? (
        <p>
          <ConfidenceMark />
        </p>
      ) : null}
      {row.mark ? <p>{row.mark === 'set' ? ANSWERS.markSet : ANSWERS.markLifted}</p> : null}
      {row.before ? (
        <>
          <p>
            <strong>{ANSWERS.before}</strong>
          </p>
          <del>
            <Lines lines={row.before} />
          </del>
          <p>
            <strong>{ANSWERS.now}</strong>
          </p>
          <ins>
            <Lines lines={row.now} />
          </ins>
        </>
      ) : (
        <Lines lines={row.now} />
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => <p key={index}>{line}</p>);
}
