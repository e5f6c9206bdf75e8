import { randomUUID } from 'node:crypto';

const { ApiClient, answersOf, carriedCohort, QUERIES } = await import(new URL('../../libs/replay/dist/index.js', import.meta.url));
const { requirePack } = await import(new URL('../../libs/content/dist/packs/index.js', import.meta.url));

/** Holders of each role that publishing asks for. */
const HEADS = 4;

/** One case that a conflict of interest hides from a coordinator, and one of a programme in which they hold no role. */
export const sceneOf = async (url) => {
  const nobody = new ApiClient(url);
  const tokens = new Map();
  const signedIn = async (personId) => {
    const { token } = (await nobody.query(QUERIES.token, { personId })).issuePersonaToken;
    const client = nobody.as(token);
    tokens.set(client, token);
    return client;
  };
  const { installation } = await nobody.query(QUERIES.installation);
  const admin = await signedIn(installation.administrator);
  const person = async (name, roles, programmeId) => {
    const organisation = await admin.act('createOrganisation', { name: `Organisation of ${name}`, type: 'trust' });
    const { id } = await admin.act('createPerson', { displayName: name, organisationId: organisation.id });
    for (const role of roles) await admin.act('grantRole', { personId: id, role, ...(programmeId ? { programmeId } : {}) });
    return id;
  };
  const pipeline = requirePack('pipeline-default@1.0.0');
  for (const { id: role } of pipeline.roles) for (let n = 0; n < (role === 'panel-member' ? 6 : HEADS); n += 1) await person(`${role} ${n}`, [role]);
  const programme = async (code) => {
    const { id } = await admin.act('createProgramme', { code, name: code, demonstration: true });
    await admin.act('publishPipeline', { programmeId: id, pack: 'pipeline-default@1.0.0' });
    return id;
  };
  const [home, elsewhere] = [await programme('home'), await programme('elsewhere')];
  const answers = answersOf(carriedCohort().innovations[0].submission);
  const caseIn = async (programmeId, name) => {
    const innovator = await signedIn(await person(`Maker of ${name}`, ['innovator']));
    const { id: innovationId } = await innovator.act('createInnovation', { name });
    await innovator.act('saveAnswers', { innovationId, answers, expectedVersion: 0 });
    const { evaluationId } = await innovator.act('startEvaluation', { innovationId, programmeId });
    await innovator.act('propose', { evaluationId, transition: 'submit' });
    return { innovator, innovationId, evaluationId };
  };
  const [hidden, foreign] = [await caseIn(home, 'A hidden lamp'), await caseIn(elsewhere, 'A foreign lamp')];
  const coordinator = await signedIn(await person('Coordinator in conflict', ['coordinator'], home));
  await coordinator.query('mutation($input: DeclareConflictInput!) { declareConflict(input: $input) { __typename } }', {
    input: { idempotencyKey: randomUUID(), evaluationId: hidden.evaluationId, because: 'I own shares' },
  });
  const rival = await signedIn(await person('Rival', ['innovator']));
  return { url, coordinator, rival, hidden, foreign, token: (client) => tokens.get(client) };
};

/** Ids that are asked for, in the place of `what` of a case. */
export const idsOf = ({ hidden, foreign }, what) => ({ hidden: () => hidden[what], foreign: () => foreign[what], absent: randomUUID, 'absent again': randomUUID });
