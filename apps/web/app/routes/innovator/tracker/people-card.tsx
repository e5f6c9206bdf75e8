import { Card } from '../../../components/content/card.tsx';
import { ACCESS } from '../../../texts/tracker.ts';

interface PeopleProps {
  heading: string;
  /** Where the team is seen to, and what that is called for whoever looks. */
  link: { href: string; text: string };
  people: readonly { id: string; displayName: string; access: string }[];
}

/** The team of an innovation, with what each may do. */
export const People = ({ heading, people, link }: PeopleProps) => (
  <Card heading={heading} headingSize="m">
    <ul className="nhsuk-list">
      {people.map(({ id, displayName, access }) => (
        <li key={id}>
          <strong>{displayName}</strong>
          <br />
          <span className="nhsuk-u-secondary-text-colour">{ACCESS[access] ?? access}</span>
        </li>
      ))}
    </ul>
    <p>
      <a href={link.href}>{link.text}</a>
    </p>
  </Card>
);
