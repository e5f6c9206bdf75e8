import { PageHeading } from '../../components/page-heading.tsx';
import type { LegalPage } from '../../texts/legal.ts';

/** A page of text: headings, paragraphs and lists. */
export const LegalText = ({ page }: { page: LegalPage }) => (
  <div className="nhsuk-grid-row">
    <div className="nhsuk-grid-column-two-thirds">
      <PageHeading>{page.title}</PageHeading>
      <p className="nhsuk-lede-text">{page.lead}</p>
      {page.parts.map(({ heading, text = [], list = [] }) => (
        <section key={heading}>
          <h2 className="nhsuk-heading-m">{heading}</h2>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {list.length > 0 ? (
            <ul className="nhsuk-list nhsuk-list--bullet">
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </div>
  </div>
);
