import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { PEOPLE, PERSON } from '../../../texts/admin.ts';
import { roleTitle } from '../../../texts/shell.ts';
import type { Directory, Person } from './directory.server.ts';

interface HeldRolesProps {
  person: Person;
  programmes: Directory['programmes'];
  /** Keys of the forms, in the order of the roles. */
  keys: readonly string[];
}

/** The roles that somebody holds now, and where each counts; each can be taken away. */
export function HeldRoles({ person, programmes, keys }: HeldRolesProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{PERSON.roles}</h2>
      {person.roles.length === 0 ? <p>{PERSON.noRoles}</p> : null}
      <ul className="nhsuk-list nhsuk-list--border">
        {person.roles.map(({ role, programmeId, organisationId, organisation }, index) => {
          const programme = programmeId ? PEOPLE.inProgramme(programmes.find(({ id }) => id === programmeId)?.name ?? programmeId) : PEOPLE.everywhere;
          const where = organisation ? PEOPLE.forOrganisation(organisation, programme) : programme;
          return (
            <li key={`${role} ${programmeId} ${organisationId}`}>
              <FormFrame key={keys[index]!} formKey={keys[index]!} className="wm-page-top">
                <input type="hidden" name="role" value={role} />
                <input type="hidden" name="programmeId" value={programmeId ?? ''} />
                <input type="hidden" name="organisationId" value={organisationId ?? ''} />
                <span>
                  <strong>{roleTitle(role)}</strong>, {where}
                </span>
                <Button name="intent" value="revoke" variant="secondary" small>
                  {PERSON.take}
                  <span className="nhsuk-u-visually-hidden">
                    : {roleTitle(role)}, {where}
                  </span>
                </Button>
              </FormFrame>
            </li>
          );
        })}
      </ul>
    </>
  );
}
