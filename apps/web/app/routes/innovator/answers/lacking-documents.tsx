import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { CHECK } from '../../../texts/check.ts';
import { questionAddress, type OpenedFrom } from './way-through.ts';

interface LackingDocumentsProps {
  innovation: string;
  lacking: readonly { section: string; question: string; label: string; words: string }[];
  /** Where a question is opened from; null: nobody who looks may change it. */
  from: OpenedFrom;
}

/** Says which kinds of document no file was given of, that a question lists. It keeps nobody from sending. */
export const LackingDocuments = ({ innovation, lacking, from }: LackingDocumentsProps) =>
  lacking.length > 0 ? (
    <WarningCallout heading={CHECK.kindsLacking(lacking.length)} headingLevel={2}>
      <ul className="nhsuk-list">
        {lacking.map(({ section, question, label, words }) => (
          <li key={`${question} ${words}`}>
            {from ? <a href={questionAddress(innovation, section, question, from)}>{label}</a> : label}: {words}
          </li>
        ))}
      </ul>
      <p>{CHECK.kindsLackingText}</p>
    </WarningCallout>
  ) : null;
