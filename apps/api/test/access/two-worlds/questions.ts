import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Answers } from '@waymark/testing/two-worlds';
import { PLANTED_RUN } from '../../support/calibrations.ts';
import type { TestClient } from '../../support/test-client.ts';
import { HEARD_ITEM, PLANTED_ITEM } from '../../support/meetings.ts';
import { objectType, wholeSelection } from '../../support/whole-selection.ts';
import { attempts } from './attempts.ts';
import type { World } from './scene.ts';

/** Root queries that tell nothing of anybody, each with the reason. */
export const OF_THE_PRODUCT: Record<string, string> = {
  form: 'a form that the product carries',
  guidancePack: 'a pack of guidance that the product carries',
  rubric: 'a rubric that the product carries',
  pipelinePacks: 'pipelines that the product carries',
  interestNatures: 'the table of natures, which everybody who declares reads',
  pipelineVersion: 'a published definition, which everybody who is signed in may read',
  dryRunPipeline: 'computes what evaluation and pipeline tell',
  dryRunMigration: 'computes what evaluation and pipeline tell',
  signInInvitation: 'of whoever holds a token that nobody here was given',
};

/** Of oneself, or of what everybody knows: asked where there is time for it. */
const OF_ONESELF = ['checkpoint', 'me', 'myInnovations', 'mySites', 'organisations', 'ownAvailability', 'ownDeclaration', 'ownMail', 'personas', 'programmes', 'serviceStatements'];

/** Every month that anything of a test is submitted in. */
const PERIOD = '{ from: "2025-01", to: "2030-12" }';

type Asked = [field: string, inputs: string][];

/** What is asked of a root query: its arguments, as they stand in a document. New queries get a line here: see docs/two-worlds.md. */
const asked = ({ one, second, over, round, cast, people, references, threads, meeting }: World, whole: boolean): Asked => {
  const cases = [one, second];
  const each = (field: string, argument: string, ids: readonly string[]): Asked => ids.map((id) => [field, `(${argument}: "${id}")`]);
  const filters = ['{}', '{ stages: ["triage"] }', '{ stages: ["evidence-review"] }', '{ due: "overdue" }', '{ due: "on-time" }', '{ due: "paused" }', '{ proposed: true }', '{ proposed: false }', '{ simulated: true }', `{ programmeId: "${cast.programmeId}" }`];
  const lists: Asked = filters.flatMap((filter) => ['ENTERED_NEWEST', 'DUE_SOONEST'].map((sort): [string, string] => ['pipeline', `(filter: ${filter}, sort: ${sort}, first: 100)`]));
  const pages: Asked = ['ENTERED_NEWEST', 'DUE_SOONEST'].map((sort) => ['pipeline', `(sort: ${sort}, first: 1)`]);
  const some = <T>(all: readonly T[], every: number): readonly T[] => (whole ? all : all.filter((_, at) => at % every === 0));
  const streams = cases.flatMap(({ evaluationId, innovationId }) => [`evaluation/${evaluationId}`, `innovation/${innovationId}`]);
  return [
    ...each('evaluation', 'id', [...cases, over].map(({ evaluationId }) => evaluationId)),
    ...each('innovation', 'id', cases.map(({ innovationId }) => innovationId)),
    ...each('guidance', 'innovationId', cases.map(({ innovationId }) => innovationId)),
    ...each('passports', 'innovationId', cases.map(({ innovationId }) => innovationId)),
    ...each('passportFile', 'id', ['00000000-0000-4000-8000-000000000001']),
    ...some(cases, 2).map(({ innovationId }): [string, string] => ['passportCheck', `(innovationId: "${innovationId}", uploadId: "00000000-0000-4000-8000-000000000001")`]),
    ...each('draftVersions', 'innovationId', cases.map(({ innovationId }) => innovationId)),
    ...some(cases, 2).map(({ innovationId }): [string, string] => ['earlierDraft', `(innovationId: "${innovationId}", version: 1)`]),
    ...some(cases, 2).map(({ innovationId }): [string, string] => ['earlierDraft', `(innovationId: "${innovationId}", version: 1, pack: "dtac")`]),
    ...some(cases, 2).map(({ innovationId }): [string, string] => ['draftVersions', `(innovationId: "${innovationId}", pack: "dtac")`]),
    ...each('history', 'evaluationId', cases.map(({ evaluationId }) => evaluationId)),
    ...some(lists, 5),
    ...pages,
    ['stageCounts', `(programmeId: "${cast.programmeId}")`],
    ['migrationPlans', `(programmeId: "${cast.programmeId}")`],
    ...each('migrationMoves', 'planId', ['00000000-0000-4000-8000-000000000001']),
    ...each('auditEvents', 'stream', [...some(streams, 2), `person/${people['site lead']}`, ...(whole ? ['installation'] : [])]),
    ['auditStreams', ''],
    ...(whole ? [['auditStreams', '(first: 1)'] as [string, string]] : []),
    ...some(cases, 2).map(({ evaluationId }): [string, string] => ['reviewerCandidates', `(evaluationId: "${evaluationId}", role: "clinical-reviewer")`]),
    ...(whole ? [['reviewerCandidates', `(evaluationId: "${one.evaluationId}", role: "clinical-reviewer", name: "a")`] as [string, string], ['reviewerWorkload', '(name: "a")'] as [string, string]] : []),
    ...each('teamHistory', 'innovationId', cases.map(({ innovationId }) => innovationId)),
    ...each('teamInvitation', 'invitation', ['00000000-0000-4000-8000-000000000001']),
    ...each('similarInnovations', 'evaluationId', cases.map(({ evaluationId }) => evaluationId)),
    ...each('ownSimilarInnovations', 'innovationId', [one.innovationId]),
    ...each('similarOnRegister', 'innovationId', [one.innovationId]),
    ...cases.map(({ evaluationId }): [string, string] => ['frozenPilotReport', `(evaluationId: "${evaluationId}", run: 1)`]),
    ...cases.map(({ evaluationId }): [string, string] => ['decisionFile', `(evaluationId: "${evaluationId}", decisionId: "none")`]),
    ...some(cases, 2).map(({ evaluationId }): [string, string] => ['refusedRows', `(evaluationId: "${evaluationId}", uploadId: "00000000-0000-4000-8000-000000000001")`]),
    ...each('siteLeads', 'evaluationId', [one.evaluationId]),
    ...each('registerEntry', 'reference', references),
    ...each('panelMeeting', 'id', [meeting]),
    ...each('panelItem', 'id', [PLANTED_ITEM, HEARD_ITEM]),
    ...each('panelReadyEvaluations', 'programmeId', [cast.programmeId]),
    ...(whole ? each('panelCandidates', 'programmeId', [cast.programmeId]) : []),
    ...each('messageThreads', 'evaluationId', cases.map(({ evaluationId }) => evaluationId)),
    ...each('messageThread', 'id', some(threads, 3)),
    ...['', '(search: "lamp")', ...(whole ? ['(search: "kettle", first: 1)'] : [])].map((inputs): [string, string] => ['register', inputs]),
    ...each('assignmentRound', 'id', [round, '00000000-0000-4000-8000-000000000001']),
    ...cases.map(({ evaluationId }): [string, string] => ['keepingCosts', `(roundId: "${round}", evaluationId: "${evaluationId}", role: "clinical-reviewer", personIds: ["${people['reviewer to be']!}"])`]),
    ...cases.map(({ evaluationId }): [string, string] => ['seatAlternative', `(roundId: "${round}", evaluationId: "${evaluationId}", personId: "${people['reviewer to be']!}")`]),
    ['assignmentRound', `(id: "${round}", evaluationIds: ["${one.evaluationId}"])`],
    ...each('calibrationRun', 'id', [PLANTED_RUN]),
    ...each('calibrationRuns', 'evaluationId', [one.evaluationId]),
    ...['funnel', 'slaTrend'].map((field): [string, string] => [field, `(filter: ${PERIOD})`]),
    ...some(['ALL', 'CAME', 'HERE', 'ENDED', 'LATE_NOW', 'LEFT_LATE'], 3).map((figure): [string, string] => ['insightCases', `(filter: ${PERIOD}, figure: ${figure})`]),
    ...each('insightExport', 'id', ['00000000-0000-4000-8000-000000000001']),
    ['insightExportPart', '(id: "00000000-0000-4000-8000-000000000001", part: 1)'],
    ...['exercises', 'practiceCases'].flatMap((field) => each(field, 'programmeId', [cast.programmeId])),
    ...each('practiceLeave', 'evaluationId', [...cases, over].map(({ evaluationId }) => evaluationId)),
    ...each('serviceStatementFile', 'id', ['00000000-0000-4000-8000-000000000001']),
    ['reviewerWorkload', ''],
    ...each('interestEffects', 'personId', [people['reviewer to be']!, ...(whole ? [people['rival']!] : [])]),
    ...['assignmentRounds', 'bidsAsked', 'waitingForReviewers', 'brokenGlass', 'calibrationCases', 'calibrationRuns', 'insightExports', 'installation', 'interestRules', 'machineClients', 'myDrafts', 'myExercises', 'myReviews', 'myThreads', 'myUnreadMessages', 'myWork', 'notifications', 'panelMeetings', 'passportIssuers', 'people', 'savedViews', 'teamInvitations', ...(whole ? OF_ONESELF : [])].map((field): [string, string] => [field, '']),
  ];
};

/**
 * Root queries of the schema that nothing here asks: a new one has to be asked, or named above with its reason. A
 * subscription pushes what the query of its name answers, and only when that is another answer: asking is the probe.
 */
export const unasked = (schema: GraphQLSchema, world: World): string[] => {
  const known = new Set([...asked(world, true).map(([field]) => field), ...Object.keys(OF_THE_PRODUCT)]);
  return ['Query', 'Subscription'].flatMap((root) => Object.keys(objectType(schema, root).getFields())).filter((field) => !known.has(field));
};

const selection = (schema: GraphQLSchema, field: string): string => {
  const type = String(objectType(schema, 'Query').getFields()[field]!.type).replace(/[[\]!]/g, '');
  return isObjectType(schema.getType(type)) ? `{ ${wholeSelection(schema, type)} }` : '';
};

/** Everything that somebody can ask and try, with what they were answered: every field that the schema has. */
export const answersOf = async (client: TestClient, person: string | null, world: World, schema: GraphQLSchema, whole: boolean): Promise<Answers> => {
  const answers = new Map<string, unknown>();
  const ask = async (question: string, document: string): Promise<any> => {
    const answer = await client.query(document);
    answers.set(question, answer);
    return answer;
  };
  for (const [field, inputs] of asked(world, whole)) {
    const answer = await ask(`${field}${inputs}`, `{ ${field}${inputs} ${selection(schema, field)} }`);
    const cursor = answer.data?.pipeline?.pageInfo?.endCursor;
    if (inputs.includes('first: 1)') && cursor) await ask(`${field}${inputs}, the next page`, `{ ${field}(after: "${cursor}", ${inputs.slice(1)} ${selection(schema, field)} }`);
  }
  for (const [at, id] of world.documents.entries()) {
    const file = await client.download(`/documents/${id}/file`);
    answers.set(`file ${at + 1}`, { status: file.status, name: file.headers.get('content-disposition'), body: await file.text() });
    const page = await client.download(`/documents/${id}/pages/1`);
    answers.set(`page of file ${at + 1}`, { status: page.status, body: await page.text() });
  }
  for (const [at, id] of world.attachments.entries()) {
    const file = await client.download(`/message-attachments/${id}/file`);
    answers.set(`file of a message ${at + 1}`, { status: file.status, name: file.headers.get('content-disposition'), body: await file.text() });
  }
  for (const [name, answer] of await attempts(client, world, whole)) answers.set(name, answer);
  answers.set('mail', person && (await world.mails.to(person)));
  return answers;
};
