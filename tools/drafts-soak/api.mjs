import { randomUUID } from 'node:crypto';

/** The API behind the pages: makes the draft, and reads in the end all that was ever saved in it. */
export const api = async (url) => {
  const ask = async (query, variables = {}, token = '') => {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const innovators = (await ask('{ personas { id roles } }')).personas.filter(({ roles }) => roles.includes('innovator')).map(({ id }) => id);
  const tokenOf = async (personId) => (await ask('mutation($personId: String!) { issuePersonaToken(personId: $personId) { token } }', { personId })).issuePersonaToken.token;
  const act = async (personId, mutation, type, input) =>
    (await ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${ANSWERS[mutation]} { id } ... on Refused { blockers { messageForInnovator } } } }`, { input: { idempotencyKey: randomUUID(), ...input } }, await tokenOf(personId)))[mutation];
  return {
    /** A draft that two people may write, who write no other: how often somebody may save is limited. @returns its id and theirs */
    draftOfTwo: async (number) => {
      const team = innovators.slice(2 * number, 2 * number + 2);
      const { id: innovationId } = await act(team[0], 'createInnovation', 'CreateInnovationInput', { name: `Soak ${new Date().toISOString()}`, companyIds: [] });
      const invited = await act(team[0], 'inviteMember', 'InviteMemberInput', { innovationId, personId: team[1], access: 'edit' });
      await act(team[1], 'acceptTeamInvitation', 'TeamInvitationInput', { invitation: invited.id });
      return { innovation: innovationId, team };
    },
    /** What the draft holds, in one text. */
    now: async (innovationId, team) => JSON.stringify(await ask('query($id: String!) { innovation(id: $id) { answers unfit { words } } }', { id: innovationId }, await tokenOf(team[0]))),
    /** Every text that any version of the draft held, in one. */
    everythingEverSaved: async (innovationId, team) => {
      const token = await tokenOf(team[0]);
      const now = await ask('query($id: String!) { innovation(id: $id) { answers unfit { words } } }', { id: innovationId }, token);
      const texts = [JSON.stringify(now)];
      for (let before = null; ; ) {
        const { draftVersions } = await ask('query($id: String!, $before: Int) { draftVersions(innovationId: $id, before: $before) { version } }', { id: innovationId, before }, token);
        for (const { version } of draftVersions) texts.push(JSON.stringify(await ask('query($id: String!, $version: Int!) { earlierDraft(innovationId: $id, version: $version) { answers unfit { words } } }', { id: innovationId, version }, token)));
        if (draftVersions.length < 50) return texts.join('\n');
        before = draftVersions.at(-1).version;
      }
    },
  };
};

/** What a mutation answers with. */
const ANSWERS = { createInnovation: 'Recorded', inviteMember: 'InvitedToTeam', acceptTeamInvitation: 'Recorded' };
