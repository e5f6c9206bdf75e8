import type { StaleReason } from '@waymark/domain/rubric';
import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { STALE } from '../../../texts/stale-citations.ts';
import { fieldId } from '../../staff/frame/problems.ts';

export interface Stale {
  cited: string;
  because: StaleReason;
}

/** What the answer of this page cites that has changed. */
export function StaleCitations({ stale, compare }: { stale: readonly Stale[]; compare: string | null }) {
  if (stale.length === 0) return null;
  return (
    <WarningCallout heading={STALE.heading} headingLevel={2}>
      <ul>
        {stale.map(({ cited, because }) => (
          <li key={cited}>{STALE.one(cited, because)}</li>
        ))}
      </ul>
      <Next stale={stale} compare={compare} />
    </WarningCallout>
  );
}

/** Every answer of a review that rests on what has changed. */
export function StaleAnswers({ answers, compare }: { answers: readonly { field: string; title: string; stale: readonly Stale[] }[]; compare: string | null }) {
  const stale = answers.filter((answer) => answer.stale.length > 0);
  if (stale.length === 0) return null;
  return (
    <WarningCallout heading={STALE.heading} headingLevel={2}>
      <p>{STALE.summary(stale.length)}</p>
      <ul>
        {stale.map(({ field, title }) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>{title}</a>
          </li>
        ))}
      </ul>
      <Next stale={stale.flatMap((answer) => answer.stale)} compare={compare} />
    </WarningCallout>
  );
}

/** What to do about answers and about documents: a document can change without a new version of the answers. */
function Next({ stale, compare }: { stale: readonly Stale[]; compare: string | null }) {
  const ofDocuments = stale.filter(({ because }) => because === 'document-replaced' || because === 'document-gone').length;
  return (
    <>
      {ofDocuments > 0 ? <p>{STALE.ownDocument}</p> : null}
      {ofDocuments < stale.length ? (
        <p>
          {STALE.own} {compare ? <a href={compare}>{STALE.compare}</a> : null}
        </p>
      ) : null}
    </>
  );
}
