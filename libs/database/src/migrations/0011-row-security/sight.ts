import { IS_KNOWN, set, setOnce, VIEWER } from './viewer.ts';

type Insider = 'staff' | 'reviewer' | 'site' | 'auditor';

export const STANDS: Record<Insider, string> = {
  staff: `e.programme_id = any (${set('staffs')})`,
  reviewer: `e.id = any (${set('assigned')})`,
  site: `e.id = any (${set('sites')})`,
  auditor: `e.programme_id = any (${set('audits')})`,
};

/**
 * Conditions that look into other tables are functions in plpgsql, with the name of what they ask. PostgreSQL plans them
 * once for a connection; written out, it would plan all of them for every statement, also for those that need none.
 */
export const asked = (name: string, argumentsOf: string, condition: string): string =>
  `create function ${name}(${argumentsOf}) returns boolean language plpgsql stable as $$ begin return ${condition}; end $$;`;

export const standsTo = (...as: Insider[]): string => `stands_as_${as.join('_')}`;

/** The evaluation of a row is one to which the viewer stands so. What hides evaluations (`evaluation`'s own policy) counts here too. */
export const STANDINGS: Insider[][] = [
  ['staff'], ['staff', 'auditor'], ['staff', 'reviewer'], ['staff', 'site'], ['site'], ['staff', 'reviewer', 'site'], ['staff', 'reviewer', 'site', 'auditor'],
];
const stands = (...as: Insider[]): string => `${standsTo(...as)}(evaluation_id)`;

const TEAM = 'team_knows(evaluation_id)';

export const CONDITIONS: string = [
  ...STANDINGS.map((as) =>
    asked(standsTo(...as), 'of_evaluation uuid', `exists (select 1 from evaluation e where e.id = of_evaluation and (${as.map((one) => STANDS[one]).join(' or ')}))`),
  ),
  asked('team_knows', 'of_evaluation uuid', `exists (select 1 from evaluation_announced n where n.evaluation_id = of_evaluation and n.innovation_id = any (${set('own')}))`),
  asked('is_in_sight', 'of_evaluation uuid', 'exists (select 1 from evaluation e where e.id = of_evaluation)'),
  asked('is_evaluated_in_sight', 'of_innovation uuid', 'exists (select 1 from evaluation e where e.innovation_id = of_innovation)'),
  asked(
    'is_case_document',
    'of_innovation uuid, of_evaluation uuid',
    `exists (select 1 from evaluation e where e.innovation_id = of_innovation and (of_evaluation is null or of_evaluation = e.id) and (${STANDS.staff} or ${STANDS.reviewer}))`,
  ),
  asked('is_released', 'of_evaluation uuid, of_decision text', 'exists (select 1 from letter l where l.evaluation_id = of_evaluation and l.decision = of_decision and l.released_at is not null)'),
  asked('is_own_site', 'of_site uuid', `exists (select 1 from pilot_site s where s.id = of_site and s.site_lead_id = ${VIEWER})`),
  asked('is_own_assignment', 'of_assignment uuid', `exists (select 1 from assignment a where a.id = of_assignment and a.person_id = ${VIEWER})`),
  asked('is_round_over', 'of_run uuid', 'exists (select 1 from stage_run t where t.id = of_run and (t.round_closed_at is not null or t.left_at is not null))'),
  asked('is_own_declaration', 'of_declaration uuid', `exists (select 1 from declaration d where d.id = of_declaration and d.person_id = ${VIEWER})`),
  asked('is_attached_in_sight', 'of_upload uuid', 'exists (select 1 from document d where d.upload_id = of_upload)'),
  asked('is_submission_in_sight', 'of_submission uuid', 'exists (select 1 from submission s where s.id = of_submission)'),
  asked('is_content_in_sight', 'of_review uuid, of_version int', 'exists (select 1 from review r where r.id = of_review and (r.submitted_version = of_version or is_own_assignment(r.assignment_id)))'),
].join('\n');

export const DROP_CONDITIONS = [...CONDITIONS.matchAll(/create function (\w+)/g)].map(([, name]) => `drop function ${name};`).join('\n');

/** For people outside: nothing that was recorded since a decision which no letter has told. */
const teamOnceTold = (at: string): string => `${TEAM} and ${at} < untold_since(evaluation_id)`;

const RELEASED = 'is_released(evaluation_id, decision)';

const OWN_INNOVATION = `innovation_id = any (${set('own')})`;
const OWN_SITE = 'is_own_site(site_id)';
const OWN_ASSIGNMENT = 'is_own_assignment(assignment_id)';
const ROUND_OVER = 'is_round_over(stage_run_id)';

/** Anybody whom we know the purpose of: names, roles, programmes, companies. Nothing confidential stands there. */
const ANYBODY = IS_KNOWN;

/** Only while it is decided what somebody sees, and for the platform's own work. */
const NOBODY = 'false';

const any = (...conditions: string[]): string => conditions.map((one) => `(${one})`).join(' or ');

/** Which rows of a table a person sees who reads: one line for each table with somebody's data. */
export const SIGHT: Readonly<Record<string, string>> = {
  installation: ANYBODY,
  organisation: ANYBODY,
  person: ANYBODY,
  role_holding: ANYBODY,
  programme: ANYBODY,
  pipeline_version: ANYBODY,
  company: ANYBODY,
  company_name: ANYBODY,
  company_owner: ANYBODY,
  reference_counter: NOBODY,
  person_contact: `person_id = ${VIEWER}`,
  person_identity: NOBODY,
  session: NOBODY,
  answered_command: NOBODY,
  reviewer_profile: `person_id = ${VIEWER}`,
  absence: `person_id = ${VIEWER}`,
  declaration: `person_id = ${VIEWER}`,
  declared_interest: 'is_own_declaration(declaration_id)',

  innovation: any(`id = any (${set('own')})`, 'is_evaluated_in_sight(id)'),
  innovation_company: NOBODY,
  innovation_member: any(`person_id = ${VIEWER}`, OWN_INNOVATION),
  innovation_draft: OWN_INNOVATION,
  document: any(
    `${OWN_INNOVATION} and (evaluation_id is null or attached_at < untold_since(evaluation_id))`,
    'is_case_document(innovation_id, evaluation_id)',
  ),
  upload: any(`uploaded_by = ${VIEWER}`, 'is_attached_in_sight(id)'),

  evaluation: `id <> all (${setOnce('excluded')}) and innovation_id <> all (${setOnce('own')})
    and (programme_id = any (${setOnce('within')}) or id = any (${setOnce('given')}))`,
  evaluation_announced: any(OWN_INNOVATION, 'is_in_sight(evaluation_id)'),
  evaluation_state: stands('staff'),
  evaluation_event: stands('staff', 'auditor'),
  stage_run: any(stands('staff', 'reviewer', 'site', 'auditor'), teamOnceTold('entered_at')),
  information_request: any(stands('staff', 'reviewer'), `${TEAM} and announced_at is not null`),
  hold: stands('staff'),
  decision: any(stands('staff', 'auditor'), `${TEAM} and ${RELEASED}`),
  letter: any(stands('staff', 'auditor'), `${TEAM} and released_at is not null`),
  submission: any(stands('staff', 'reviewer'), TEAM),
  submission_document: 'is_submission_in_sight(submission_id)',
  timer: stands('staff'),
  stage_counter: NOBODY,

  assignment: any(stands('staff'), `person_id = ${VIEWER}`),
  reviewer_label: stands('staff'),
  review: any(OWN_ASSIGNMENT, `submitted_version is not null and ${ROUND_OVER} and ${stands('staff', 'reviewer')}`),
  review_content: 'is_content_in_sight(review_id, version)',
  conflict: any(stands('staff'), `person_id = ${VIEWER}`),
  panel_vote: any(stands('staff'), `person_id = ${VIEWER}`),

  assessment: any(stands('staff', 'reviewer'), teamOnceTold('recorded_at')),
  pilot_site: any(stands('staff'), `site_lead_id = ${VIEWER} and ${stands('site')}`, teamOnceTold('joined_at')),
  measure: any(stands('staff', 'reviewer', 'site'), teamOnceTold('agreed_at')),
  reading: any(stands('staff'), `${OWN_SITE} and ${stands('site')}`),
  hazard_log: any(stands('staff', 'site'), TEAM),
  residual_risk_acceptance: any(stands('staff', 'site'), teamOnceTold('accepted_at')),
  incident: any(stands('staff'), `${OWN_SITE} and ${stands('site')}`),
  condition: any(stands('staff', 'auditor'), TEAM),
  roll_out: any(stands('staff', 'auditor'), teamOnceTold('recorded_at')),
};
