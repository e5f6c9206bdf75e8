// Two hundred rounds of 32 people deciding at once over GraphQL, on a Waymark of its own. Prints figures; exits 1
// unless every round ends in exactly one decision and every loser is told who won.
// node tools/race.mjs [rounds] [people]
import { build } from './build.mjs';

const [rounds = 200, people = 32] = process.argv.slice(2).map(Number);
if (!build()) process.exit(1);
const { startOwnWaymark } = await import(new URL('../apps/cli/dist/replay/own-waymark.js', import.meta.url));
const { ApiClient, answersOf, carriedCohort, scorePlan, QUERIES } = await import(new URL('../libs/replay/dist/index.js', import.meta.url));
const { requirePack } = await import(new URL('../libs/content/dist/packs/index.js', import.meta.url));

const waymark = await startOwnWaymark();
const nobody = new ApiClient(waymark.url);
const signedIn = async (personId) => nobody.as((await nobody.query(QUERIES.token, { personId })).issuePersonaToken.token);
const { installation } = await nobody.query(QUERIES.installation);
const admin = await signedIn(installation.administrator);

/** Everybody that publishing asks for, and as many triage officers as race. */
const cast = async () => {
  const pipeline = requirePack('pipeline-default@1.0.0');
  const holders = {};
  for (const { id: role } of pipeline.roles) {
    const heads = role === 'triage-officer' ? people : role === 'panel-member' ? 6 : 4;
    for (let n = 0; n < heads; n += 1) {
      const organisation = await admin.act('createOrganisation', { name: `${role} organisation ${n}`, type: 'trust' });
      const { id } = await admin.act('createPerson', { displayName: `${role} ${n}`, organisationId: organisation.id });
      await admin.act('grantRole', { personId: id, role });
      (holders[role] ??= []).push(id);
    }
  }
  return holders;
};

const ACCEPT = `mutation($input: ProposeInput!) { propose(input: $input) {
  ... on EvaluationChanged { moved decision } ... on Refused { blockers { code operands } } } }`;
const DECISIONS = 'query($id: String!) { evaluation(id: $id) { stage decisions { id outcome } } }';

const holders = await cast();
const programme = await admin.act('createProgramme', { code: 'race', name: 'Race', demonstration: true });
await admin.act('publishPipeline', { programmeId: programme.id, pack: 'pipeline-default@1.0.0' });
const innovator = await signedIn(holders.innovator[0]);
const officers = await Promise.all(holders['triage-officer'].map(signedIn));
const lead = await signedIn(holders['triage-lead'][0]);
const answers = answersOf(carriedCohort().innovations[0].submission);
const rubric = requirePack('rubric-triage@1.0.0');
const random = (await import(new URL('../libs/replay/dist/model/seeded-random.js', import.meta.url))).seededRandom('race');

const readyToAccept = async (round) => {
  const innovation = await innovator.act('createInnovation', { name: `Racing ${round}` });
  await innovator.act('saveAnswers', { innovationId: innovation.id, answers, expectedVersion: 0 });
  const { evaluationId } = await innovator.act('startEvaluation', { innovationId: innovation.id, programmeId: programme.id });
  await innovator.act('propose', { evaluationId, transition: 'submit' });
  const [review] = scorePlan({ rubric, seats: [{ role: 'triage-officer', tracks: ['triage'] }], lean: 'strong', random });
  await officers[0].act('recordTriage', { evaluationId, ...review, expectedVersion: 0, revision: 1 });
  return evaluationId;
};

const figures = { rounds, people, decisions: 0, winners: 0, losers: 0, losersTold: 0, errors: 0, milliseconds: 0 };
for (let round = 0; round < rounds; round += 1) {
  const evaluationId = await readyToAccept(round);
  const began = performance.now();
  const answered = await Promise.allSettled(
    officers.map((officer, n) => officer.query(ACCEPT, { input: { idempotencyKey: `race-${round}-${n}`, evaluationId, transition: 'accept' } })),
  );
  figures.milliseconds += performance.now() - began;
  for (const one of answered) {
    if (one.status === 'rejected') figures.errors += 1;
    else if (one.value.propose.moved) figures.winners += 1;
    else {
      figures.losers += 1;
      if (one.value.propose.blockers?.some(({ operands }) => operands?.byName && operands?.enteredAt)) figures.losersTold += 1;
    }
  }
  const { evaluation } = await lead.query(DECISIONS, { id: evaluationId });
  figures.decisions += evaluation.decisions.length;
  if ((round + 1) % 20 === 0) console.error(`race: ${round + 1} of ${rounds} rounds`);
}
await waymark.stop();
figures.milliseconds = Math.round(figures.milliseconds);
const exact = figures.decisions === rounds && figures.winners === rounds && figures.errors === 0 && figures.losersTold === rounds * (people - 1);
console.log(JSON.stringify({ ok: exact, ...figures }, null, 2));
process.exit(exact ? 0 : 1);
