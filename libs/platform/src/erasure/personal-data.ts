/** What stands where a name stood. */
export const ERASED_NAME = 'Erased person';

/** What stands where words stood that told of a person. */
export const ERASED_WORDS = 'Erased';

/** Rows that tell of a person and of nothing else. `$1` the person. */
const REMOVED: readonly string[] = [
  // before the address goes by which one finds them
  'delete from team_invitation where $1 in (person_id, invited_by, answered_by) or address = (select email from person_contact where person_id = $1)',
  ...['person_contact', 'person_identity', 'session', 'sign_in_invitation', 'absence', 'reviewer_profile', 'answered_command', 'message_mark', 'assignment_bid', 'exercise_attempt', 'service_statement', 'notice', 'mailing', 'saved_view'].map(
    (table) => `delete from ${table} where person_id = $1`,
  ),
  "delete from unfinished_upload where person_id = $1 and storage_keys = '{}'",
  'delete from insight_export where requested_by = $1',
];

/**
 * Rows that history needs, without what they tell of the person. Of a declaration: that it was there, when, and of what
 * nature its interests were; of a conflict of interest: with which evaluation, that it excluded, who decided and why.
 */
const EMPTIED: readonly string[] = [
  `update declared_interest set description = '${ERASED_WORDS}', company = null, innovation_id = null where declaration_id in (select id from declaration where person_id = $1)`,
  `update conflict set because = '${ERASED_WORDS}' where person_id = $1`,
  // one that names bytes goes with them, by retention in the next night
  `update unfinished_upload set file_name = '${ERASED_WORDS}', begun_at = now() - interval '1 second', expires_at = now() where person_id = $1`,
  // what made somebody fit comes from what they know
  `update assignment_round_seat set terms = '{}', parts = '[]', bid = null, bid_points = 0 where person_id = $1 and (terms <> '{}' or parts <> '[]' or bid is not null or bid_points <> 0)`,
  'update assignment set reason = null where person_id = $1 and reason is not null',
];

/** What they hold ends. `$2` when. */
const ENDED: readonly string[] = [
  // leave is their word for what reviewers read: nobody reads it any more
  'select end_practice(array(select evaluation_id from practice_leave where given_by = $1), $2)',
  'update role_holding set revoked_at = coalesce(revoked_at, $2), organisation_id = null where person_id = $1 and (revoked_at is null or organisation_id is not null)',
  'update innovation_member set removed_at = $2 where person_id = $1 and removed_at is null',
  `update person set display_name = '${ERASED_NAME}', disabled_at = coalesce(disabled_at, $2), erased_at = $2 where id = $1`,
];

/** All that is done to the tables, in order. */
export const STATEMENTS: readonly { text: string; timed: boolean }[] = [
  ...[...REMOVED, ...EMPTIED].map((text) => ({ text, timed: false })),
  ...ENDED.map((text) => ({ text, timed: true })),
];

/**
 * Keys of what the person wrote on evaluations: without them the record holds that something was written, and nobody can
 * prove any more what. The words of a decision and of its letter stay provable: they are the service's.
 */
export const ERASE_KEYS = `
delete from audit.commitment_key k using evaluation_event e
where e.person_id = $1 and k.record = 'evaluation/' || e.evaluation_id || '/' || e.version
  and e.type <> 'letter-written' and coalesce(e.data -> 'decided', 'null') = 'null'
returning k.record`;
