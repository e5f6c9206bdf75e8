import { LinkButton } from '../../components/form/button.tsx';
import { roleTitle } from '../../texts/shell.ts';
import type { Persona } from './persona-groups.ts';

/** One person to be: their button, and who they are. */
export const PersonaButton = ({ person: { id, displayName, organisation, roles } }: { person: Persona }) => (
  <>
    <LinkButton name="personId" value={id}>
      {displayName}
    </LinkButton>{' '}
    <span className="nhsuk-u-secondary-text-colour">
      {organisation}
      {roles.length > 1 ? ` – ${roles.map(roleTitle).join(', ')}` : ''}
    </span>
  </>
);
