import type { ReactNode } from 'react';
import { WORDS } from '../../texts/components.ts';

export type FieldError = { text: ReactNode; /** `#` and the id of the field. */ href?: string };

type ErrorSummaryProps = {
  errors: readonly FieldError[];
  title?: ReactNode;
  description?: ReactNode;
  /** Whether the page opens on the summary: wanted after a refused form, without script too. */
  focus?: boolean;
};

/** Everything that is wrong with a form, first on the page, each linked to its field. The title of the page then begins with "Error: ". */
export function ErrorSummary({ errors, title = WORDS.thereIsAProblem, description, focus = true }: ErrorSummaryProps) {
  return (
    <div className="nhsuk-error-summary" {...(focus ? { tabIndex: -1, autoFocus: true, ref: takeFocus } : {})}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">{title}</h2>
        <div className="nhsuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="nhsuk-list nhsuk-error-summary__list">
              {errors.map(({ text, href }, index) => (
                <li key={href ?? index}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

/** With script no page is opened, and React focuses no `div` by itself: the summary takes the focus once, when it comes. */
const takeFocus = (summary: HTMLDivElement | null): void => summary?.focus();
