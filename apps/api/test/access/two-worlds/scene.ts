import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Database } from '@waymark/database/transaction';
import { CountChanges } from '@waymark/insights';
import { Clock } from '@waymark/platform/clock';
import { PdfPages } from '@waymark/platform/pdf-pages';
import { plainPdf } from '@waymark/testing/pdf';
import { testDatabase, type TestDatabase } from '@waymark/testing/postgres';
import { aDraft, submitted, type Case } from '../../support/case.ts';
import { Kept, mailsOn, type Mails } from '../../support/mails.ts';
import { plantedHeard, plantedMeeting } from '../../support/meetings.ts';
import { markedCase, plantedAttempt, plantedExercise } from '../../support/exercises.ts';
import { attach } from '../../support/pilots.ts';
import { castOf, castThere, type Cast } from '../../support/programme-of.ts';
import { testApi, type TestApi } from '../../support/test-api.ts';
import { TestClient } from '../../support/test-client.ts';
import { ENTER } from '../walk.ts';

/** One world: an API on a copy of the same database, with the same people and the same two cases. */
export interface World {
  api: TestApi;
  /** What people would be mailed. */
  mails: Mails;
  cast: Cast;
  /** In review, with an open round. */
  one: Case;
  /** Somebody else's, in triage. */
  second: Case;
  /** In review, and nobody has a conflict of interest on it: what a proposal over it says, whoever may not see the others reads too. */
  third: Case;
  /** Withdrawn, and made into an exercise that a reviewer is asked to do, with the leave of its team. */
  over: Case;
  /** A proposal over the third. */
  round: string;
  /** Ids of everybody who looks, by name; null: nobody signed in. */
  people: Record<string, string | null>;
  /** Those who come with a token of before: disabled since, or no person but a machine client. */
  tokens: Record<string, TestClient>;
  /** Files that the two teams attached. */
  documents: string[];
  /** Threads of messages. */
  threads: string[];
  /** Files of messages. */
  attachments: string[];
  /** A meeting to which reviewers of the first case and staff with a conflict are named. */
  meeting: string;
  /** What people call the innovations aloud. */
  references: string[];
}

export interface Scene {
  world(): Promise<World>;
  close(): Promise<void>;
}

/** Builds the scene once; each world is then a copy of it, so that nothing but what is planted tells them apart. */
export const buildScene = async (): Promise<Scene> => {
  const files = mkdtempSync(join(tmpdir(), 'waymark-worlds-'));
  const database = await testDatabase();
  const api = await testApi('demonstration', undefined, { database, files });
  const cast = await castOf(api);
  const one = await aDraft(cast, 'First lamp');
  const second = await aDraft(cast, 'Second lamp');
  for (const each of [one, second]) await attach(each, each.innovator, 'dpia');
  for (const each of [one, second]) await attachTrial(each);
  for (const state of ['triage', 'review']) await ENTER[state]!(one);
  await second.innovator.done('saveAnswers', { innovationId: second.innovationId, answers: { 'summary:confidence': 'yes', 'description:confidence': 'yes' } });
  await submitted(second);
  const third = await aDraft(cast, 'Third kettle');
  await third.innovator.done('saveAnswers', { innovationId: third.innovationId, answers: { 'summary:confidence': 'yes', 'description:confidence': 'yes' } });
  for (const state of ['triage', 'review']) await ENTER[state]!(third);
  const over = await markedCase(cast);
  const { people, tokens } = await observers(api, cast, one, second);
  const { id: round } = await (await cast.who('coordinator')).done('proposeAssignments', { evaluationIds: [third.evaluationId] });
  await askedForBid(api, third.evaluationId, round, people['spare reviewer']!);
  const documents = (await api.sql<{ id: string }>('select id from document order by attached_at')).map(({ id }) => id);
  const references = (await api.sql<{ reference: string }>('select reference from innovation order by reference')).map(({ reference }) => reference);
  const threads = (await api.sql<{ id: string }>('select id from message_thread order by started_at, id')).map(({ id }) => id);
  const attachments = (await api.sql<{ id: string }>('select id from message_attachment order by id')).map(({ id }) => id);
  const meeting = await plantedMeeting(api, cast.programmeId, ['coordinator', 'accepted reviewer', 'conflicted reviewer', 'declined reviewer', 'conflicted coordinator'].map((name) => people[name]!));
  await plantedHeard(api, meeting, third.evaluationId);
  await plantedExercise(api, cast.programmeId, cast.ids('administrator')[0]!);
  // so many that whoever sent theirs sees what all of them answered
  for (let sent = 1; sent <= 5; sent += 1) await plantedAttempt(api, (await cast.newPerson([])).id);
  await plantedAttempt(api, people['spare reviewer']!);
  await counted(api);
  await api.leave();
  return {
    world: () => worldOn(database, files, { cast, one, second, third, over, round, people, tokens, documents, threads, attachments, meeting, references }),
    close: async () => {
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
};

/** A document with pages. What stands on one is read elsewhere: a thread for each of thousands of answers would tell nothing more of who is answered. */
const attachTrial = async ({ innovator, innovationId }: Pick<Case, 'innovator' | 'innovationId'>): Promise<void> => {
  jest.spyOn(PdfPages.prototype, 'read').mockResolvedValue({ pages: 1, texts: [{ page: 1, text: 'The trial of the lamp', cut: false }] });
  const { body } = await innovator.upload('trial.pdf', plainPdf([['The trial of the lamp']]));
  await innovator.done('attachDocument', { innovationId, uploadId: body.id, kind: 'study-report' });
};

/** Somebody who may review the case, and stands in no relation to it, is asked whether they would like to. */
const askedForBid = async ({ sql }: TestApi, evaluationId: string, round: string, person: string): Promise<void> => {
  await sql(
    `insert into assignment_bid (stage_run_id, evaluation_id, person_id, round_id, asked_by, asked_at, roles)
     select t.id, t.evaluation_id, $2, $3, r.proposed_by, '2026-01-01T00:00:00Z', array['clinical-reviewer'] from stage_run t, assignment_round r
     where t.evaluation_id = $1 and r.id = $3 order by t.entered_at desc limit 1`,
    [evaluationId, person, round],
  );
};

/** Brings the counters of insights up to date as a worker does, as of one time in every world. */
export const counted = async (api: TestApi): Promise<void> => {
  const database = await Database.connect({ url: api.database.url('worker'), poolSize: 1 });
  try {
    await new CountChanges(database, new Clock(true)).run();
    await api.sql(`update insight_state set counted_at = '2026-01-01T00:00:00Z'`);
  } finally {
    await database.close();
  }
};

const worldOn = async (database: TestDatabase, files: string, known: Omit<World, 'api' | 'mails'>): Promise<World> => {
  const api = await testApi('demonstration', undefined, { database: await database.copy(), files });
  const cast = await castThere(api, known.cast);
  const there = async (each: Case): Promise<Case> => ({ ...each, cast, innovator: await api.as(each.innovatorId) });
  const tokens = Object.fromEntries(Object.entries(known.tokens).map(([name, client]) => [name, client.at(api.url)]));
  const mails = await mailsOn(api, new Kept());
  const close = api.close.bind(api);
  api.close = async () => (await mails.close(), close());
  return { ...known, tokens, api, mails, cast, one: await there(known.one), second: await there(known.second), third: await there(known.third), over: await there(known.over) };
};

const observers = async (api: TestApi, cast: Cast, one: Case, second: Case): Promise<Pick<World, 'people' | 'tokens'>> => {
  const conflicted = await cast.newPerson(['analyst']);
  for (const { evaluationId } of [one, second]) await conflicted.client.done('declareConflict', { evaluationId, because: 'I advise its maker' });
  const conflictedCoordinator = await cast.newPerson(['coordinator']);
  for (const { evaluationId } of [one, second]) await conflictedCoordinator.client.done('declareConflict', { evaluationId, because: 'I advise its maker' });
  const { id: elsewhere } = await cast.admin.done('createProgramme', { code: 'elsewhere', name: 'Elsewhere', demonstration: true });
  const other = await cast.newPerson([]);
  for (const role of ['coordinator', 'nhsx-decider', 'auditor', 'programme-lead']) await cast.admin.done('grantRole', { personId: other.id, role, programmeId: elsewhere });
  const client = await cast.admin.done('makeMachineClient', {
    name: 'Client elsewhere', programmeId: elsewhere, role: 'analyst', days: 1, scopes: ['read:evaluations', 'read:innovations', 'read:programmes', 'read:pilots', 'write:roll-out'],
  });
  const disabled = await cast.newPerson(['coordinator']);
  await cast.admin.done('disablePerson', { personId: disabled.id });
  const seatedAuditor = await cast.newPerson(['safety-reviewer', 'auditor']);
  const { assignments } = await (await cast.who('coordinator')).done('inviteReviewers', { evaluationId: one.evaluationId, invitations: [{ personId: seatedAuditor.id, role: 'safety-reviewer' }] });
  await seatedAuditor.client.done('acceptInvitation', { assignmentId: assignments[0].id });
  const people = {
    owner: one.innovatorId,
    rival: second.innovatorId,
    'reviewer to be': cast.ids('clinical-reviewer')[0]!,
    'accepted reviewer': cast.ids('safety-reviewer')[0]!,
    'submitted reviewer': cast.ids('ig-reviewer')[0]!,
    'conflicted reviewer': cast.ids('economics-reviewer')[0]!,
    'declined reviewer': cast.ids('ig-reviewer')[1]!,
    'released reviewer': cast.ids('clinical-reviewer')[1]!,
    'spare reviewer': (await cast.newPerson(['clinical-reviewer'])).id,
    coordinator: cast.ids('coordinator')[0]!,
    'triage officer': cast.ids('triage-officer')[0]!,
    'programme lead': cast.ids('programme-lead')[0]!,
    'conflicted staff': conflicted.id,
    'conflicted coordinator': conflictedCoordinator.id,
    'staff elsewhere': other.id,
    auditor: cast.ids('auditor')[0]!,
    'auditor in the round': seatedAuditor.id,
    administrator: cast.ids('administrator')[0]!,
    'site lead': cast.ids('site-lead')[0]!,
    newcomer: (await cast.newPerson(['innovator'])).id,
    'machine client elsewhere': client.id,
    disabled: disabled.id,
    nobody: null,
  };
  await api.sql('insert into person_contact (person_id, email) values ($1, $2)', [people['triage officer'], 'tom@clinic.example']);
  return { people, tokens: { disabled: disabled.client, 'machine client elsewhere': new TestClient(api.url, client.token) } };
};
