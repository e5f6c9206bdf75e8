import { useRef } from 'react';
import { Button } from '../../../components/form/button.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { VIEWER } from '../../../texts/document-viewer.ts';
import { allOf, valueOf, type FormValues } from '../../staff/frame/form-values.ts';
import { problemWith, type Problem } from '../../staff/frame/problems.ts';
import { useSelectedWords } from './use-selected-words.ts';

interface PageTextProps {
  paragraphs: readonly string[];
  cut: boolean;
  /** The criterion that the page is cited for; null: here nothing is cited. */
  citedFor: string | null;
  /** Whether it is cited already, and in which words. */
  cited: boolean;
  passages: readonly string[];
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
  formKey: string;
}

/** The words of one page, each paragraph and any passage citable where it stands. */
export function PageText({ paragraphs, cut, citedFor, cited, passages, values, problems, formKey }: PageTextProps) {
  const page = useRef<HTMLDivElement>(null);
  useSelectedWords(page, 'words');
  const text = (
    <div ref={page} className="wm-page-text">
      {paragraphs.length === 0 ? <p>{VIEWER.noWords}</p> : null}
      {paragraphs.map((words, at) => (
        <div key={at} className="wm-page-text__part">
          <p className="wm-written">{words}</p>
          {citedFor === null ? null : (
            <Checkboxes
              id={`paragraph-${at}`}
              name="paragraph"
              small
              items={[
                {
                  value: String(at),
                  label: (
                    <>
                      {VIEWER.citeThese}
                      <VisuallyHidden>: {words.slice(0, 60)}</VisuallyHidden>
                    </>
                  ),
                },
              ]}
              defaultValues={allOf(values, 'paragraph')}
            />
          )}
        </div>
      ))}
      {cut ? <p>{VIEWER.cut}</p> : null}
    </div>
  );
  if (citedFor === null) return text;
  return (
    <FormFrame key={formKey} formKey={formKey} className="wm-document" autoComplete="off">
      {text}
      <section className="wm-document__cite" aria-labelledby="cite-heading">
        <h2 className="nhsuk-heading-s" id="cite-heading">
          {VIEWER.citeHeading}
        </h2>
        {cited ? <p>{VIEWER.citedAlready}</p> : null}
        {passages.length > 0 ? (
          <ul className="nhsuk-list nhsuk-list--bullet">
            {passages.map((one) => (
              <li key={one}>“{one}”</li>
            ))}
          </ul>
        ) : null}
        {paragraphs.length === 0 ? null : <Textarea id="words" name="words" label={VIEWER.words} hint={VIEWER.wordsHint} rows={3} defaultValue={valueOf(values, 'words')} error={problemWith(problems, 'words')} />}
        <Button>{VIEWER.cite(citedFor)}</Button>
      </section>
    </FormFrame>
  );
}
