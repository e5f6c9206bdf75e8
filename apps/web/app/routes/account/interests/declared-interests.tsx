import { day } from '../../../texts/dates.ts';
import { INTERESTS } from '../../../texts/interests.ts';

interface DeclaredInterestsProps {
  interests: readonly { nature: string; company: string | null; description: string; endedOn: string | null }[];
  natures: readonly { nature: string; meaning: string }[];
}

/** Every interest of a declaration in words; that there are none is said too. */
export function DeclaredInterests({ interests, natures }: DeclaredInterestsProps) {
  if (interests.length === 0) return <p>{INTERESTS.none}</p>;
  return (
    <ul>
      {interests.map(({ nature, company, description, endedOn }, index) => (
        <li key={index}>
          <strong>{natures.find((one) => one.nature === nature)?.meaning ?? nature}</strong>
          {company ? ` (${company})` : ''}: {description}, {endedOn ? INTERESTS.ended(day(endedOn)) : INTERESTS.since}
        </li>
      ))}
    </ul>
  );
}
