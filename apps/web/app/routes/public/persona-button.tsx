import { Button } from '../../components/form/button.tsx';
import { roleTitle } from '../../texts/shell.ts';
import type { Persona } from './persona-groups.ts';

/** One person to be: their button, and who they are. */
export const PersonaButton = ({ person }: { person: Persona }) => (
  <>
    <Button variant="secondary" small name="personId" value={person.id}>
      {person.displayName}
    </Button>
    <p className="nhsuk-body-s">
      {person.organisation}
      {person.roles.length > 1 ? ` – ${person.roles.map(roleTitle).join(', ')}` : ''}
    </p>
  </>
);
