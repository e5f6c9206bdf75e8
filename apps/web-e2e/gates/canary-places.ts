import type { Anybody } from '../support/as-anybody.ts';

/** Who plants, and what they plant it on. */
export interface Garden {
  innovator: Anybody;
  coordinator: Anybody;
  administrator: Anybody;
  nobody: Anybody;
  innovationId: string;
  evaluationId: string;
  reference: string;
  /** Ids of questions that take text. */
  questions: string[];
}

type Plant = (word: string, on: Garden) => Promise<unknown>;

/** On top of whatever the draft holds by then: a save on an older reading would be refused before its words are looked at. */
const saved = (answers: (word: string, questions: string[]) => object): Plant => async (word, { innovator, innovationId, questions }) => {
  const { data } = await innovator.ask<{ innovation: { draftVersion: number } }>(`{ innovation(id: "${innovationId}") { draftVersion } }`);
  return innovator.act('saveAnswers', 'SaveAnswersInput', { innovationId, answers: answers(word, questions), expectedVersion: data.innovation.draftVersion });
};
const answer = (at: number): Plant => saved((word, questions) => ({ [questions[at]!]: `In our words, ${word}` }));
const inAQuery = (query: (word: string) => string): Plant => (word, { innovator }) => innovator.ask(query(word));
const at = (path: (word: string) => string, headers: (word: string) => Record<string, string> = () => ({})): Plant => (word, { nobody }) => nobody.send(path(word), { headers: headers(word) });
const post = (path: string, body: (word: string) => string, type: string): Plant => (word, { innovator }) => innovator.send(path, { method: 'POST', headers: { 'content-type': type }, body: body(word) });
const FORM = 'application/x-www-form-urlencoded';

/** Where a word is planted: what people write, what files hold and are called, and what comes along with a request. */
export const PLACES: Record<string, Plant> = {
  'the name of an innovation': (word, { innovator }) => innovator.act('createInnovation', 'CreateInnovationInput', { name: `Lamp ${word}` }),
  'an answer': answer(0),
  'a second answer': answer(1),
  'a third answer': answer(2),
  'a fourth answer': answer(3),
  'an answer that is refused': saved((word) => ({ [word]: word })),
  'an answer with a character that no database keeps': saved((word, questions) => ({ [questions[4]!]: `${word}\u0000` })),
  'an answer of 300 KiB': saved((word, questions) => ({ [questions[4]!]: word.repeat(30_000) })),
  'the name of a file': (word, { innovator }) => innovator.upload(`${word}.txt`, 'A file'),
  'a file': (word, { innovator }) => innovator.upload('file.txt', `It says ${word}`),
  'the name of a file that is refused': (word, { innovator }) => innovator.upload(`${word}.exe`, 'MZ'),
  'a file that is refused': (word, { innovator }) => innovator.upload('file.pdf', `%PDF-1.7 /JavaScript ${word}`),
  'the name of an organisation': (word, { administrator }) => administrator.act('createOrganisation', 'CreateOrganisationInput', { name: `${word} Trust`, type: 'trust' }),
  'the name of a company': (word, { administrator }) => administrator.act('createCompany', 'CreateCompanyInput', { name: `${word} Ltd`, aliases: [], owns: [] }),
  'the name of a person': async (word, { administrator }) => {
    const { data } = await administrator.ask<{ me: { organisationId: string } }>('{ me { organisationId } }');
    return administrator.act('createPerson', 'CreatePersonInput', { displayName: `Person ${word}`, organisationId: data.me.organisationId });
  },
  'an address of e-mail': async (word, { administrator }) => {
    const { data } = await administrator.ask<{ me: { organisationId: string } }>('{ me { organisationId } }');
    return administrator.act('createPerson', 'CreatePersonInput', { displayName: 'Person with an address', email: `${word}@example.org`, organisationId: data.me.organisationId });
  },
  'the name of somebody who is invited to a team': (word, { innovator, innovationId }) => innovator.act('inviteMember', 'InviteMemberInput', { innovationId, access: 'view', address: 'somebody@example.org', name: `Somebody ${word}` }),
  'the address of somebody who is invited to a team': (word, { innovator, innovationId }) => innovator.act('inviteMember', 'InviteMemberInput', { innovationId, access: 'view', address: `${word}@example.org`, name: 'Somebody' }),
  'a company in a declaration': (word, { coordinator }) => coordinator.act('declareInterests', 'DeclareInterestsInput', { declaredOn: '2026-01-01', interests: [{ nature: 'patient_user', company: `${word} plc`, description: 'I use it' }] }),
  'an interest': (word, { coordinator }) => coordinator.act('declareInterests', 'DeclareInterestsInput', { declaredOn: '2026-01-01', interests: [{ nature: 'patient_user', company: null, description: word }] }),
  'a question to an innovator': (word, { coordinator, evaluationId }) => coordinator.act('raiseRequest', 'RaiseRequestInput', { evaluationId, text: `Which hospitals, ${word}?` }),
  'the reason of a hold': (word, { coordinator, evaluationId }) => coordinator.act('raiseHold', 'RaiseHoldInput', { evaluationId, kind: 'legal-hold', reason: word }),
  'the reason of a step that is refused': (word, { coordinator, evaluationId }) => coordinator.act('propose', 'ProposeInput', { evaluationId, transition: 'reject', reason: word }),
  'a step that is none': (word, { coordinator, evaluationId }) => coordinator.act('propose', 'ProposeInput', { evaluationId, transition: word }),
  'the reason to break the glass': (word, { administrator, reference }) => administrator.act('breakGlass', 'BreakGlassInput', { reference, reason: `A complaint was made, ${word}` }),
  'the name of a field that is none': inAQuery((word) => `{ ${word} }`),
  'a query that is none': inAQuery((word) => `{ me { id ${word}`),
  'an id': inAQuery((word) => `{ evaluation(id: "${word}") { id } }`),
  'a cursor': inAQuery((word) => `{ pipeline(first: 1, after: "${word}") { totalCount } }`),
  'a value of the wrong type': (word, { innovator }) => innovator.ask('query($first: Int!) { pipeline(first: $first) { totalCount } }', { first: word }),
  'the key of a request': (word, { innovator }) => innovator.act('createInnovation', 'CreateInnovationInput', { idempotencyKey: word, name: '' }),
  'JSON that is none': post('/graphql', (word) => `{"query": "${word}`, 'application/json'),
  'the address of a page': at((word) => `/evaluations/${word}`),
  'a filter in an address': at((word) => `/pipeline?stage=${word}`),
  'the address of a file': at((word) => `/documents/${word}/file`),
  'an invitation': at((word) => `/invite/${word}`),
  'an answer of a provider': at((word) => `/sign-in/callback?code=${word}&state=${word}`),
  'a token': (word, { nobody }) => nobody.send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${word}` }, body: '{"query":"{ me { id } }"}' }),
  'a cookie': at(() => '/', (word) => ({ cookie: `__Host-waymark=${word}` })),
  'the name of a browser': at(() => '/', (word) => ({ 'user-agent': word, referer: `https://example.org/${word}` })),
  'a form': post('/sign-out', (word) => `reason=${word}`, FORM),
  'a form of a page': post('/account', (word) => `csrf=${word}&role=${word}`, FORM),
};
