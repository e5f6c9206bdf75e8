import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { VALIDITY } from '../../../texts/documents.ts';
import { fieldOf } from './field-names.ts';

interface LapsingDocumentsProps {
  innovation: string;
  /** By section and question, in the order of the form. */
  lapsing: readonly { section: string; question: string; standing: 'expired' | 'ends-soon'; words: string }[];
}

/** Says on the page of checking which documents have ended or end soon. It keeps nobody from sending. */
export const LapsingDocuments = ({ innovation, lapsing }: LapsingDocumentsProps) => {
  if (lapsing.length === 0) return null;
  const ended = lapsing.filter(({ standing }) => standing === 'expired').length;
  return (
    <WarningCallout heading={ended > 0 ? VALIDITY.checkEnded(ended) : VALIDITY.checkSoon(lapsing.length)} headingLevel={2}>
      <ul className="nhsuk-list">
        {lapsing.map(({ section, question, words }) => (
          <li key={`${question} ${words}`}>
            <a href={`/innovations/${innovation}/answers/${section}#${fieldOf(question)}`}>{words}</a>
          </li>
        ))}
      </ul>
      <p>{ended > 0 ? VALIDITY.checkText : VALIDITY.checkSoonText}</p>
      <p>
        <a href={`/innovations/${innovation}/documents`}>{VALIDITY.see}</a>
      </p>
    </WarningCallout>
  );
};
