import { Card } from '../../../components/content/card.tsx';
import { initialsOf } from '../../../components/content/initials.ts';
import { useRoot } from '../../../root.tsx';
import { ACCESS, YOU } from '../../../texts/tracker.ts';

interface PeopleProps {
  heading: string;
  /** Where the team is seen to, and what that is called for whoever looks. */
  link: { href: string; text: string };
  people: readonly { id: string; displayName: string; access: string }[];
}

/** The team of an innovation, with what each may do. */
export const People = ({ heading, people, link }: PeopleProps) => {
  const me = useRoot()?.me?.id;
  return (
    <Card heading={heading} headingSize="m">
      <ul className="nhsuk-list">
        {people.map(({ id, displayName, access }) => (
          <li key={id} className="wm-person">
            <span className={access === 'owner' ? 'wm-person__sign wm-person__sign--owner' : 'wm-person__sign'} aria-hidden="true">
              {initialsOf(displayName)}
            </span>
            <span className="wm-person__words">
              <strong>{id === me ? YOU(displayName) : displayName}</strong>
              <br />
              <span className="nhsuk-u-secondary-text-colour">{ACCESS[access] ?? access}</span>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={link.href}>{link.text}</a>
      </p>
    </Card>
  );
};
