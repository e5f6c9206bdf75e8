import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { day, deadline } from '../../../texts/dates.ts';
import { REVIEW_PAGES } from '../../../texts/review-pages.ts';
import { REVIEWS } from '../../../texts/reviewer.ts';
import { STALE } from '../../../texts/stale-citations.ts';
import type { ListedReview } from './listed.server.ts';

/** The reviews of one group: which innovation, in which part, how far, until when. */
export function ReviewTable({ title, reviews }: { title: string; reviews: readonly ListedReview[] }) {
  return (
    <Table
      caption={title}
      captionSize="m"
      cards
      firstCellIsHeader
      rows={reviews}
      rowKey={({ assignmentId }) => assignmentId}
      columns={[
        {
          key: 'innovation',
          header: REVIEWS.innovation,
          cell: (review) => (
            <>
              <a className="wm-table__title" href={`/reviews/${review.assignmentId}`}>
                {review.innovationName}
              </a>
              <span className="wm-table__more">
                {review.reference} · {review.organisationName} {review.simulated ? <SimulatedMark /> : null}
              </span>
            </>
          ),
        },
        {
          key: 'part',
          header: REVIEWS.part,
          cell: (review) => (
            <>
              {review.roleTitle}
              <span className="wm-table__more">
                {review.stageWords}
                {review.run > 1 ? REVIEWS.run(review.run) : ''}
              </span>
            </>
          ),
        },
        { key: 'progress', header: REVIEWS.progress, cell: (review) => <Progress review={review} /> },
        { key: 'due', header: REVIEW_PAGES.due, cell: dueWords },
      ]}
    />
  );
}

/** How far it is; and where the innovator sent something newer since, that too. */
function Progress({ review: { asked, answered, newerRevision } }: { review: ListedReview }) {
  return (
    <>
      {asked > 0 ? REVIEWS.answered(answered, asked) : '–'}
      {newerRevision !== null ? (
        <span className="wm-table__more">
          <Tag colour="yellow">{STALE.newer}</Tag>
        </span>
      ) : null}
    </>
  );
}

const dueWords = ({ state, open, dueAt, answerBy, remindedAt, submittedAt }: ListedReview): string => {
  if (open && state === 'invited' && answerBy) return REVIEWS.answerBy(deadline(answerBy), remindedAt !== null);
  if (open) return dueAt ? deadline(dueAt) : REVIEWS.noDue;
  return submittedAt ? REVIEWS.submittedOn(day(submittedAt)) : '–';
};
