import { graphql, type ResultOf } from '../../../graphql.ts';
import { load } from '../../../session/api.server.ts';
import { everyPage } from './every-page.ts';

const DIRECTORY = graphql(`
  query Directory($after: String) {
    people(after: $after) {
      id
      displayName
      organisation
      disabledAt
      simulated
      declaration
      accounts
      invitedUntil
      roles {
        role
        programmeId
        organisationId
        organisation
      }
    }
    programmes {
      id
      name
    }
  }
`);

export type Directory = ResultOf<typeof DIRECTORY>;
export type Person = Directory['people'][number];

/** Everybody and the programmes by name, for administrators. */
export const loadDirectory = async (request: Request): Promise<Directory> => {
  let programmes: Directory['programmes'] = [];
  const people = await everyPage(async (after) => {
    const page = await load(request, DIRECTORY, { after });
    programmes = page.programmes;
    return page.people;
  });
  return { people, programmes };
};

/** Those whose name or organisation holds the words, and who hold the role; both empty: everybody. */
export const found = (people: readonly Person[], words: string, role: string): Person[] => {
  const sought = words.trim().toLowerCase();
  return people.filter(
    (person) =>
      (sought === '' || `${person.displayName} ${person.organisation}`.toLowerCase().includes(sought)) &&
      (role === '' || person.roles.some((held) => held.role === role)),
  );
};
