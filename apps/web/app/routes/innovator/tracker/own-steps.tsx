import { Card } from '../../../components/content/card.tsx';
import { day } from '../../../texts/dates.ts';
import { ARCHIVE } from '../../../texts/archive.ts';
import { COPY } from '../../../texts/mine.ts';
import { PRACTICE } from '../../../texts/practice.ts';
import { TRACKER } from '../../../texts/tracker.ts';

interface OwnStepsProps {
  id: string;
  mayWithdraw: boolean;
  appealBy: string | null;
  maySendAgain: boolean;
  mayCopy: boolean;
  mayArchive: boolean;
  /** Number of the evaluation that is over, where its owner looks. */
  mayLetPractise: number | null;
  earlier: readonly { number: number; title: string }[];
}

/** Steps that are the innovator’s own, where they are open. */
export const OwnSteps = ({ id, mayWithdraw, appealBy, maySendAgain, mayCopy, mayArchive, mayLetPractise, earlier }: OwnStepsProps) =>
  mayWithdraw || appealBy || maySendAgain || mayCopy || mayArchive || mayLetPractise || earlier.length > 0 ? (
    <Card heading={TRACKER.change} headingSize="m">
      {appealBy ? (
        <p>
          <a href={`/innovations/${id}/appeal`}>{TRACKER.appeal}</a>
          <br />
          {TRACKER.appealUntil(day(appealBy))}
        </p>
      ) : null}
      {maySendAgain ? (
        <p>
          <a href={`/innovations/${id}/answers`}>{TRACKER.continueAnswers}</a>
          <br />
          {TRACKER.again2}
        </p>
      ) : null}
      {mayWithdraw ? (
        <p>
          <a href={`/innovations/${id}/withdraw`}>{TRACKER.withdraw}</a>
        </p>
      ) : null}
      {mayCopy ? (
        <p>
          <a href={`/innovations/${id}/copy`}>{COPY.title}</a>
        </p>
      ) : null}
      {mayLetPractise ? (
        <p>
          <a href={`/innovations/${id}/practice?evaluation=${mayLetPractise}`}>{PRACTICE.title}</a>
        </p>
      ) : null}
      {mayArchive ? (
        <p>
          <a href={`/innovations/${id}/archive`}>{ARCHIVE.title}</a>
        </p>
      ) : null}
      {earlier.map(({ number, title }) => (
        <p key={number}>
          <a href={`/innovations/${id}?evaluation=${number}`}>{TRACKER.evaluation(number)}</a>: {title}
        </p>
      ))}
    </Card>
  ) : null;
