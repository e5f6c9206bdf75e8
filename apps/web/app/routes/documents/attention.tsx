import { WarningCallout } from '../../components/content/warning-callout.tsx';
import { VALIDITY } from '../../texts/documents.ts';

interface AttentionProps {
  /** null: there is nothing to say. */
  words: string | null;
  /** Where the documents are; left out on their own page. */
  href?: string;
}

/** Says that documents have ended or end soon, and what to do. */
export function Attention({ words, href }: AttentionProps) {
  return words ? (
    <WarningCallout heading={words} headingLevel={2}>
      <p>{VALIDITY.remedy}</p>
      {href ? (
        <p>
          <a href={href}>{VALIDITY.see}</a>
        </p>
      ) : null}
    </WarningCallout>
  ) : null;
}
