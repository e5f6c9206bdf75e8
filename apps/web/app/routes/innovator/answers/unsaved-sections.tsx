import { WarningCallout } from '../../../components/content/warning-callout.tsx';
import { UNSAVED } from '../../../texts/unsaved.ts';

interface UnsavedProps {
  innovation: string;
  sections: readonly { id: string; title: string }[];
  /** Sections of which the browser keeps words. */
  kept: readonly string[];
}

/** Names the sections of which words wait in this browser: opening one saves them. */
export const UnsavedSections = ({ innovation, sections, kept }: UnsavedProps) => {
  const named = sections.filter(({ id }) => kept.includes(id));
  if (named.length === 0) return null;
  return (
    <WarningCallout heading={UNSAVED.heading} headingLevel={2}>
      <p>{UNSAVED.text}</p>
      <ul className="nhsuk-list">
        {named.map(({ id, title }) => (
          <li key={id}>
            <a href={`/innovations/${innovation}/answers/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
};
