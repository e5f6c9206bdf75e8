import { Table } from '../../../../components/content/table.tsx';
import { Tag } from '../../../../components/content/tag.tsx';
import { VisuallyHidden } from '../../../../components/visually-hidden.tsx';
import { PANEL } from '../../../../texts/staff-panel.ts';
import type { CriterionRead } from './criterion-reads.ts';
import { DotStrip } from './dot-strip.tsx';
import { Reasons } from './reasons.tsx';

/** Scores by criterion: drawn, and in figures for those who do not see the drawing, with the reasons of each reviewer on demand. */
export function CriterionTable({ criteria, reviewers, statistic }: { criteria: readonly CriterionRead[]; reviewers: number; statistic: 'mean' | 'median' }) {
  return (
    <Table
      caption={PANEL.caption(reviewers)}
      captionId="criteria-caption"
      cards
      rows={criteria}
      rowKey={({ id }) => id}
      firstCellIsHeader
      columns={[
        {
          key: 'criterion',
          header: PANEL.criterion,
          cell: (one) => (
            <>
              {one.title}
              <br />
              <span className="nhsuk-u-font-weight-normal">{PANEL.weight(one.weight)}</span>
            </>
          ),
        },
        {
          key: 'scores',
          header: PANEL.scores,
          cell: (one) => (
            <>
              <DotStrip criterion={one} />
              <VisuallyHidden>{one.scores.length > 0 ? one.scores.join(', ') : PANEL.noScores}</VisuallyHidden>
            </>
          ),
        },
        { key: 'centre', header: PANEL.centreOf[statistic], cell: (one) => <Centre criterion={one} /> },
        { key: 'agreement', header: PANEL.agreement, cell: (one) => <Agreement criterion={one} /> },
        { key: 'reasons', header: PANEL.reasons, block: true, cellClassName: () => 'wm-table__whole', cell: (one) => <Reasons criterion={one} /> },
      ]}
    />
  );
}

function Centre({ criterion: { centre, passMark, below } }: { criterion: CriterionRead }) {
  return (
    <>
      <strong>{centre === null ? PANEL.noScores : centre.toFixed(1)}</strong>
      {passMark === null ? null : (
        <>
          <br />
          {below ? <Tag colour="red">{PANEL.below}</Tag> : PANEL.passMark(passMark)}
        </>
      )}
    </>
  );
}

function Agreement({ criterion }: { criterion: CriterionRead }) {
  return (
    <>
      <Spread criterion={criterion} />
      {criterion.unsure === null ? null : <span className="wm-table__more">{criterion.unsure}</span>}
    </>
  );
}

function Spread({ criterion: { scores, differ, low, high, reasons } }: { criterion: CriterionRead }) {
  if (scores.length === 0) return PANEL.noScoreOf(reasons.filter(({ answer }) => answer === 'cannot-assess').length);
  if (scores.length === 1) return PANEL.one;
  return differ ? (
    <>
      <Tag colour="yellow">{PANEL.differ}</Tag>
      <br />
      {PANEL.differBy((high ?? 0) - (low ?? 0), scores.length)}
    </>
  ) : (
    <>
      {/* two people who chose alike are little to go by */}
      <Tag colour={scores.length < 3 ? 'grey' : 'green'}>{PANEL.agree}</Tag>
      <br />
      {PANEL.scoresOf(scores.length)}
    </>
  );
}
