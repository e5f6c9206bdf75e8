import { requirePack } from '@waymark/content/packs';
import type { Form } from '@waymark/domain/forms';
import { openWords } from '@waymark/domain/similar';
import { aDraft, decidedByTwo, propose, submitted } from '../../support/case.ts';
import { plantedDetermination, plantedItem, plantedNote, plantedRescore, plantedView } from '../../support/meetings.ts';
import { plantedRound } from '../../support/assignment-rounds.ts';
import { plantedCalibration } from '../../support/calibrations.ts';
import { plantedAttempt } from '../../support/exercises.ts';
import { attachCsv } from '../../support/sent-files.ts';
import { reviewsFor } from '../../support/rounds.ts';
import type { World } from './scene.ts';

export interface Secret {
  /** Makes the secret, and nothing else, in one of two worlds. */
  plant(world: World): Promise<unknown>;
  /** Somebody who may know it: they have to see a difference, or nothing was planted. */
  known: string;
  /** Planted where there is time for it: a secret much like it is planted always. */
  deep?: boolean;
  /** Everybody else of the scene must see none, but these, who may know it or that something is there. */
  told?: string[];
  /** Who may know it once the round of the first case is closed, and nothing before: a walk may close it. */
  onceClosed?: string[];
  /** Where it is a secret from these alone, since others see that something happened. */
  from?: string[];
}

const STAFF = ['coordinator', 'triage officer', 'programme lead'];
/** Of the case that a panel heard, with which nobody has a conflict. */
const STAFF_OF_HEARD = [...STAFF, 'conflicted staff', 'conflicted coordinator'];
/** They read the record: that something was done, by whom and when, and never what it says. */
const RECORD_OF_ROUND = ['auditor', 'administrator'];
/** One of them has a seat in the open round of the first case: of that they read nothing before it is closed. */
const BLIND = ['auditor in the round'];
const RECORD = [...RECORD_OF_ROUND, ...BLIND];

export const ownAssignment = async ({ api, one, people }: World, who: string): Promise<string> => {
  const [row] = await api.sql<{ id: string }>('select id from assignment where evaluation_id = $1 and person_id = $2', [one.evaluationId, people[who]]);
  return row!.id;
};

/** What two worlds differ in. A new kind of secret gets a line here: see docs/two-worlds.md. */
export const SECRETS: Record<string, Secret> = {
  'a score in a submitted review': {
    plant: ({ api, one }) =>
      api.sql(
        `update review_content c set criteria = (select jsonb_object_agg(key, value || '{"score": 1, "reason": "Planted"}') from jsonb_each(c.criteria))
         from review r where r.id = c.review_id and r.evaluation_id = $1 and r.rubric like '%evidence%'`,
        [one.evaluationId],
      ),
    known: 'submitted reviewer',
  },
  'the words of a draft of a review': {
    deep: true,
    plant: async (world) => {
      const { criteria, gates } = reviewsFor(world.one, 'evidence-review')[1]!;
      await (await world.api.as(world.people['accepted reviewer']!)).done('saveReview', { assignmentId: await ownAssignment(world, 'accepted reviewer'), criteria, gates });
    },
    known: 'accepted reviewer',
    told: [...STAFF, ...RECORD_OF_ROUND],
    onceClosed: BLIND,
  },
  'that a review is submitted': {
    plant: async (world) => {
      const { criteria, gates } = reviewsFor(world.one, 'evidence-review')[1]!;
      await (await world.api.as(world.people['accepted reviewer']!)).done('submitReview', { assignmentId: await ownAssignment(world, 'accepted reviewer'), criteria, gates });
    },
    known: 'coordinator',
    told: ['accepted reviewer', ...STAFF, ...RECORD_OF_ROUND],
    onceClosed: BLIND,
  },
  'who a reviewer is': {
    plant: async (world) => world.api.sql('update assignment set person_id = $2 where id = $1', [await ownAssignment(world, 'reviewer to be'), world.people['spare reviewer']]),
    known: 'coordinator',
    told: ['reviewer to be', 'spare reviewer', ...STAFF],
  },
  'a conflict of interest of somebody else': {
    deep: true,
    plant: async ({ cast, one }) => (await cast.who('coordinator', 1)).done('declareConflict', { evaluationId: one.evaluationId, because: 'I own shares' }),
    known: 'coordinator',
    told: [...STAFF, ...RECORD_OF_ROUND],
    onceClosed: BLIND,
  },
  // those who review the case read what triage said of it: nothing of that review may tell
  'a conflict of interest of somebody whose review is in a closed round': {
    deep: true,
    plant: async ({ api, one, people }) => (await api.as(people['triage officer']!)).done('declareConflict', { evaluationId: one.evaluationId, because: 'I own shares' }),
    known: 'coordinator',
    told: [...STAFF, ...RECORD_OF_ROUND],
    onceClosed: BLIND,
  },
  'a rejection that awaits a second signature': {
    deep: true,
    plant: ({ second }) => propose(second, 'triage-lead', 'reject', { reason: 'Not for the health service' }),
    known: 'coordinator',
    told: [...STAFF, ...RECORD],
  },
  'a rejection that is decided and not told': {
    plant: ({ second }) => decidedByTwo(second, 'triage-lead', 'reject', { reason: 'Not for the health service' }),
    known: 'coordinator',
    told: [...STAFF, ...RECORD],
  },
  'words of a draft that do not fit the form': {
    plant: ({ api, one }) => api.sql(`update innovation_draft set unfit = '{"unit-price": "Planted"}' where innovation_id = $1`, [one.innovationId]),
    known: 'owner',
  },
  'a document that is not sent': {
    plant: ({ one }) => attachCsv(one, 'dpia', {}, 'Planted.csv'),
    known: 'owner',
    told: RECORD,
  },
  'a commercial answer': {
    plant: ({ api, second }) =>
      api.sql(`update submission set answers = (select jsonb_object_agg(key, case jsonb_typeof(value) when 'string' then to_jsonb('Planted'::text) else value end) from jsonb_each(answers)) where evaluation_id = $1`, [second.evaluationId]),
    known: 'coordinator',
    told: ['rival', ...STAFF],
  },
  'an answer that its team alone chose to be in confidence': {
    // of the third somebody is asked whether they would like to review it; what the second says the coordinator asks
    plant: async ({ api, second, third }) => {
      for (const { evaluationId } of [second, third]) {
        const [row] = await api.sql<{ form: string; answers: Record<string, unknown> }>('select form, answers from submission where evaluation_id = $1 order by revision desc limit 1', [evaluationId]);
        const answers = { ...row!.answers, summary: 'Planted', description: 'Planted' };
        await api.sql('update submission set answers = $2 where evaluation_id = $1', [evaluationId, JSON.stringify(answers)]);
        await api.sql('update open_words set words = $2 where evaluation_id = $1', [evaluationId, openWords(requirePack<Form>(row!.form), answers)]);
      }
    },
    known: 'coordinator',
    // the first is asked whether they would like to review it, and may read its name
    from: ['spare reviewer', 'owner', 'staff elsewhere', 'auditor', 'newcomer'],
  },
  'what a team chose to be in confidence and has not sent': {
    plant: async ({ one }) => {
      await one.innovator.done('saveAnswers', { innovationId: one.innovationId, answers: { 'summary:confidence': 'yes' } });
      const { data } = await one.innovator.query<any>('query($id: String!) { innovation(id: $id) { documents { id } } }', { id: one.innovationId });
      await one.innovator.done('chooseDocumentConfidence', { innovationId: one.innovationId, documentId: data.innovation.documents[0].id, inConfidence: true });
    },
    known: 'owner',
    told: RECORD,
  },
  'what a rival answered to the DTAC': {
    deep: true,
    plant: async ({ api, second }) => {
      await api.sql(`update submission_guidance g set answers = '{"A1": "Planted"}' from submission s where s.id = g.submission_id and s.evaluation_id = $1`, [second.evaluationId]);
    },
    known: 'coordinator',
    told: ['rival', ...STAFF],
  },
  'what a rival is writing about the DTAC': {
    deep: true,
    plant: async ({ api, second }) => {
      await api.sql(`insert into innovation_guidance (innovation_id, pack_id, pack_version, answers, unfit, version, saved_by, saved_at) values ($1, 'dtac', '2.0.0', '{"A1": "Planted"}', '{"C3.1-dated": "Planted"}', 1, $2, now())`, [second.innovationId, second.innovatorId]);
      await api.sql(`insert into innovation_guidance_step (innovation_id, pack_id, version, saved_by, begun_at, saved_at, before) values ($1, 'dtac', 1, $2, now(), now(), '{"A1": "Planted before"}')`, [second.innovationId, second.innovatorId]);
    },
    known: 'rival',
  },
  'the file of a message among the staff': {
    deep: true,
    plant: ({ api, one }) => api.sql(`update message_attachment a set file_name = 'Planted.txt' from message_thread t where t.id = a.thread_id and t.evaluation_id = $1`, [one.evaluationId]),
    known: 'coordinator',
    told: STAFF,
  },
  'what the staff write among themselves': {
    plant: async ({ cast, one }) => (await cast.who('triage-lead')).done('startThread', { evaluationId: one.evaluationId, audience: 'staff', subject: 'Planted', text: 'Planted' }),
    known: 'coordinator',
    told: [...STAFF, ...RECORD_OF_ROUND],
    onceClosed: BLIND,
  },
  'what a reviewer writes to the staff': {
    plant: async ({ api, one, people }) => (await api.as(people['accepted reviewer']!)).done('startThread', { evaluationId: one.evaluationId, audience: 'reviewer', subject: 'Planted', text: 'Planted' }),
    known: 'coordinator',
    told: ['accepted reviewer', ...STAFF, ...RECORD_OF_ROUND],
    onceClosed: BLIND,
  },
  'what a rival and the staff write to each other': {
    deep: true,
    plant: async ({ second }) => second.innovator.done('startThread', { evaluationId: second.evaluationId, audience: 'innovator', subject: 'Planted', text: 'Planted' }),
    known: 'coordinator',
    told: ['rival', ...STAFF, ...RECORD],
  },
  'what a meeting is about': {
    plant: ({ api, one, meeting }) => plantedItem(api, meeting, one.evaluationId),
    known: 'coordinator',
    // named to the meeting, with a seat in what it is about
    told: ['accepted reviewer', 'auditor', ...STAFF],
  },
  'what a panel said of a case': {
    plant: ({ api }) => plantedNote(api),
    known: 'coordinator',
    told: ['auditor', ...BLIND, ...STAFF_OF_HEARD],
  },
  // what the chair may not see before all are opened, nobody may
  'a score that somebody gave anew, sealed': {
    plant: ({ api, people }) => plantedRescore(api, people['programme lead']!),
    known: 'programme lead',
  },
  'what a panel is to determine, a draft': {
    plant: ({ api }) => plantedDetermination(api),
    known: 'coordinator',
    told: STAFF_OF_HEARD,
  },
  'what a member sees otherwise': {
    deep: true,
    plant: ({ api, people }) => plantedView(api, people['programme lead']!),
    known: 'programme lead',
    told: STAFF_OF_HEARD,
  },
  'what a letter that is not released takes along of reviews': {
    plant: ({ api, second }) =>
      api.sql(
        `insert into feedback (evaluation_id, decision, content, sha256, released_at, simulated)
         select $1, 'none', c.content, encode(sha256(convert_to(c.content, 'UTF8')), 'hex'), now(), true from (select '[{"reviewer": "Planted", "stage": "Planted", "criteria": []}]' as content) c`,
        [second.evaluationId],
      ),
    known: 'coordinator',
    told: STAFF,
  },
  'what is chosen of reviews for a letter that is not released': {
    deep: true,
    plant: async ({ api, second, people }) => {
      const { decision } = await decidedByTwo(second, 'triage-lead', 'reject', { reason: 'Not for the health service' });
      await api.sql(
        `insert into feedback_draft (evaluation_id, decision, choices, version, written_by, written_at)
         values ($1, $2, '[{"review": "00000000-0000-4000-8000-000000000001", "scores": true, "reasons": true, "words": {"e-safety": "Planted"}}]', 1, $3, now())`,
        [second.evaluationId, decision, people['coordinator']],
      );
    },
    known: 'coordinator',
    told: [...STAFF, ...RECORD],
  },
  'a passport that a rival issued': {
    deep: true,
    plant: ({ api, second }) =>
      api.sql(`insert into passport (id, innovation_id, file, valid_until, issued_by, issued_at, simulated) values (gen_random_uuid(), $1, '{"payload": {"parts": [{"title": "Planted"}]}}', '2031-01-01', $2, now(), true)`, [second.innovationId, second.innovatorId]),
    known: 'rival',
  },
  'what was assessed of a rival elsewhere': {
    deep: true,
    plant: ({ api, second }) =>
      api.sql(
        `insert into passport_import (id, innovation_id, digest, key_id, issuer, file, valid_until, imported_by, imported_at, simulated)
         values (gen_random_uuid(), $1, repeat('a', 64), repeat('b', 64), 'Planted', '{"payload": {"parts": []}}', '2031-01-01', $2, now(), true)`,
        [second.innovationId, second.innovatorId],
      ),
    known: 'coordinator',
    told: ['rival', ...STAFF],
  },
  'the file of a rival': {
    plant: ({ api, second }) =>
      api.sql(`update document set file_name = 'Planted plan of the year.pdf', valid_until = '2031-01-01' where innovation_id = $1`, [second.innovationId]),
    known: 'rival',
    told: STAFF,
  },
  'that a rival exists': {
    plant: async (world) => {
      const { api, cast, people } = world;
      const newcomer = { id: people['newcomer']!, client: await api.as(people['newcomer']!), organisationId: '' };
      return submitted(await aDraft({ ...cast, newPerson: async () => newcomer }, 'Third lamp'));
    },
    known: 'coordinator',
    told: ['newcomer', 'conflicted staff', 'conflicted coordinator', ...STAFF, ...RECORD],
  },
  'a hold and its reason': {
    plant: async ({ cast, one }) => (await cast.who('coordinator')).done('raiseHold', { evaluationId: one.evaluationId, kind: 'legal-hold', reason: 'A claim' }),
    known: 'coordinator',
    // who is seated works to the limit, which a hold stops
    told: ['reviewer to be', 'accepted reviewer', 'submitted reviewer', ...STAFF, ...RECORD],
  },
  'a proposal of who reviews': {
    // as though it had come by itself: it is named on the work lists too; whoever is asked about it learns that it is there
    plant: async ({ api, one, people }) => api.sql('update assignment_round set proposed_by = null, repairs = id where id = $1', [await plantedRound(api, one.evaluationId, people['spare reviewer']!)]),
    known: 'coordinator',
    told: ['spare reviewer'],
  },
  // over a case that all see; what somebody reviewed of one that a conflict keeps from some counts in it
  'a repair that rests on a hidden case': {
    plant: async ({ api, one, third, people }) => {
      const round = await plantedRound(api, third.evaluationId, people['released reviewer']!);
      // a bid on the case is no secret
      await api.sql('delete from assignment_bid where round_id = $1', [round]);
      await api.sql('update assignment_round set proposed_by = null, repairs = id, sources = array[$2::uuid], source_innovations = array[$3::uuid] where id = $1', [round, one.evaluationId, one.innovationId]);
    },
    known: 'coordinator',
    from: ['conflicted coordinator'],
  },
  // over a case that a conflict keeps from some, and one that they see: not even the ranks of that one
  'a calibration over a hidden case and another': {
    plant: ({ api, one, third, people }) => plantedCalibration(api, [one.evaluationId, third.evaluationId], people['spare reviewer']!),
    known: 'coordinator',
  },
  // whoever is asked to do it sees it all but for this, until they have sent theirs
  'what an exercise is compared with': {
    plant: ({ api }) => api.sql(`update exercise_reference set value = '4', explanation = 'Planted'`),
    known: 'administrator',
    told: ['spare reviewer'],
  },
  // its submission is what the reviewer to be practises on, and an administrator has marked
  'an answer in confidence of a case that is an exercise': {
    plant: ({ api, over }) => api.sql(`update submission set answers = answers || '{"unit-price": {"amountPence": 4200}, "price-model": "planted"}' where evaluation_id = $1`, [over.evaluationId]),
    known: 'coordinator',
    told: STAFF_OF_HEARD,
  },
  // the case runs: leave would have ended with what was sent, and an administrator must not learn of either
  'leave to practise on a case that runs': {
    plant: ({ api, one }) => api.sql(`insert into practice_leave (evaluation_id, revision, form, answers, given_by, given_at) values ($1, 1, 'submission-form@1.0.0', '{}', $2, now())`, [one.evaluationId, one.innovatorId]),
    known: 'owner',
  },
  // six have sent theirs: not even the one of them who looks learns what the seventh answered
  'what somebody answered to an exercise': {
    plant: ({ api, people }) => plantedAttempt(api, people['submitted reviewer']!),
    known: 'administrator',
    // staff learn that it was done
    told: ['submitted reviewer', ...STAFF],
  },
  'a statement of somebody’s service': {
    deep: true,
    plant: ({ api, people }) =>
      api.sql(`insert into service_statement (id, person_id, file, issued_at) values ('00000000-0000-4000-8000-000000000001', $1, '{"payload": {"through": "2031-01-01"}}', now())`, [people['submitted reviewer']]),
    known: 'submitted reviewer',
  },
  // a proposal over another case is solved anew by somebody who may know who reviewed: it says the same as before
  'who reviewed a hidden case, in a proposal over another': {
    plant: async ({ api, cast, one, round }) => {
      const coordinator = await cast.who('coordinator');
      await coordinator.done('closeRound', { evaluationId: one.evaluationId, reason: 'Time is up' });
      await coordinator.done('adjustAssignments', { roundId: round, expectedVersion: 1, changes: [] });
      await api.sql('update assignment_round set version = 1 where id = $1', [round]);
    },
    known: 'coordinator',
    from: ['conflicted coordinator'],
  },
  'that an administrator looks': {
    deep: true,
    plant: async ({ api, cast, one }) => {
      const [{ reference }] = (await api.sql<{ reference: string }>('select reference from innovation where id = $1', [one.innovationId])) as [{ reference: string }];
      await (await cast.who('administrator', 1)).done('breakGlass', { reference, reason: 'A complaint about this case' });
    },
    known: 'programme lead',
    told: RECORD_OF_ROUND,
    onceClosed: BLIND,
  },
  'an invitation to a team': {
    plant: async ({ one, people }) => {
      await one.innovator.done('inviteMember', { innovationId: one.innovationId, personId: people['released reviewer'], access: 'view' });
      // to somebody whom nobody knows, and to one whose address is known: staff of the case
      await one.innovator.done('inviteMember', { innovationId: one.innovationId, address: 'ada@clinic.example', name: 'Ada', access: 'edit' });
      await one.innovator.done('inviteMember', { innovationId: one.innovationId, address: 'Tom@clinic.example', name: 'Tom', access: 'view' });
    },
    known: 'owner',
    told: ['released reviewer', 'triage officer', ...RECORD],
  },
  'an invitation to sign in': {
    deep: true,
    plant: async ({ cast, people }) => (await cast.who('administrator', 1)).done('inviteToSignIn', { personId: people['site lead'] }),
    known: 'administrator',
    told: RECORD,
  },
};
