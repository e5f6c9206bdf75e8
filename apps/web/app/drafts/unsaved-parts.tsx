import { WarningCallout } from '../components/content/warning-callout.tsx';
import { UNSAVED } from '../texts/unsaved.ts';
import { addressOf } from './address-of.ts';

interface UnsavedProps {
  /** Of which innovation or review: see `Place`. */
  of: string;
  parts: readonly { id: string; title: string }[];
  /** Parts of which the browser keeps words. */
  kept: readonly string[];
  /** What to do, and what comes after. */
  text: string;
}

/** Names the parts of which words wait in this browser: opening one saves them. */
export const UnsavedParts = ({ of, parts, kept, text }: UnsavedProps) => {
  const named = parts.filter(({ id }) => kept.includes(id));
  if (named.length === 0) return null;
  return (
    <WarningCallout heading={UNSAVED.heading} headingLevel={2}>
      <p>{text}</p>
      <ul className="nhsuk-list">
        {named.map(({ id, title }) => (
          <li key={id}>
            <a href={addressOf({ of, part: id })}>{title}</a>
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
};
