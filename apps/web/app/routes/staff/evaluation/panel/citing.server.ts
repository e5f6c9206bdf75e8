import { questionOf } from '@waymark/domain/forms';
import type { Citation } from '@waymark/domain/rubric';
import { CITED } from '../../../../texts/cited-words.ts';
import { SCORING } from '../../../../texts/review-writing.ts';
import { STALE } from '../../../../texts/stale-citations.ts';
import { citedNow, namedDocuments, staleWords } from '../../../reviewer/review/stale-cited.ts';
import { submissionForm } from '../published.server.ts';
import type { Citing } from './criterion-reads.ts';
import type { ScoresRead } from './scores.query.ts';

/** Citations by the names of questions and files, and what of them changed since the review. */
export const citingOf = async (request: Request, { submissions, documents }: Pick<ScoresRead, 'submissions' | 'documents'>): Promise<Citing> => {
  const newest = submissions?.at(-1);
  const form = newest ? await submissionForm(request, newest.form) : null;
  const of = { documents: documents ?? [] };
  const named = namedDocuments(of);
  const words = ({ question, document, page, quote }: Citation): string =>
    CITED.citedWords(
      document ? SCORING.citedPage(named.find(({ id }) => id === document)?.fileName ?? document, page ?? 0) : ((form && question ? questionOf(form, question)?.label : null) ?? question ?? ''),
      typeof quote === 'string' && quote.trim() ? [quote] : [],
    );
  const answers = (newest?.answers ?? {}) as Record<string, unknown>;
  return { words, stale: (citations, { revision, submittedAt }) => staleWords(citations, { revision, submissions: submissions ?? [], now: citedNow(answers, of, submissions ?? [], submittedAt), words }).map(({ cited, because }) => STALE.one(cited, because)) };
};
