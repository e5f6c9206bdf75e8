import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { TO_VIEWER } from '../../../texts/document-links.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import { fieldId } from '../../staff/frame/problems.ts';
import type { CitedDocument } from './document-citations.tsx';
import { hasPages } from './has-pages.ts';
import { quoteField } from './quote-field.ts';

interface CitedPageProps {
  cited: CitedDocument;
  /** The address of the page of the criterion. */
  at: string;
  ticked: boolean;
  words: string;
  problem: string | undefined;
}

/** A page that the reasons cite, with the words of it that they cite, where it has words. */
export function CitedPage({ cited: { value, name, page }, at, ticked, words, problem }: CitedPageProps) {
  const field = fieldId(quoteField(value));
  return (
    <div className="wm-cited-page">
      <Checkboxes id={`${field}-cited`} name="cite-document" small items={[{ value, label: SCORING.citedPage(name, page) }]} defaultValues={ticked ? [value] : []} />
      {hasPages(name) ? (
        <p className="wm-cited-page__read">
          <a href={`${at}/documents/${value.slice(0, value.lastIndexOf('#'))}?page=${page}`}>
            {TO_VIEWER.readPage}
            <VisuallyHidden>: {SCORING.citedPage(name, page)}</VisuallyHidden>
          </a>
        </p>
      ) : null}
      {hasPages(name) || words ? (
        <div className="wm-quote">
          <Textarea id={field} name={quoteField(value)} label={SCORING.quote} hint={SCORING.pageQuoteHint} rows={2} defaultValue={words} error={problem} />
        </div>
      ) : null}
    </div>
  );
}
