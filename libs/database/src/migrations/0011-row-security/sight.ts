import { IS_KNOWN, set, setOnce, VIEWER } from './viewer.ts';

type Insider = 'staff' | 'reviewer' | 'site' | 'auditor';

const STANDS: Record<Insider, string> = {
  staff: `e.programme_id = any (${set('staffs')})`,
  reviewer: `e.id = any (${set('assigned')})`,
  site: `e.id = any (${set('sites')})`,
  auditor: `e.programme_id = any (${set('audits')})`,
};

/** The evaluation of a row is one to which the viewer stands so. What hides evaluations (`evaluation`'s own policy) counts here too. */
const stands = (...as: Insider[]): string =>
  `exists (select 1 from evaluation e where e.id = evaluation_id and (${as.map((one) => STANDS[one]).join(' or ')}))`;

const TEAM = `evaluation_id in (select n.evaluation_id from evaluation_announced n where n.innovation_id = any (${set('own')}))`;

/** For people outside: nothing that was recorded since a decision which no letter has told. */
const teamOnceTold = (at: string): string => `${TEAM} and ${at} < untold_since(evaluation_id)`;

const RELEASED = 'exists (select 1 from letter l where l.evaluation_id = decision.evaluation_id and l.decision = decision.decision and l.released_at is not null)';

const OWN_INNOVATION = `innovation_id = any (${set('own')})`;
const OWN_SITE = `exists (select 1 from pilot_site s where s.id = site_id and s.site_lead_id = ${VIEWER})`;
const OWN_ASSIGNMENT = `exists (select 1 from assignment a where a.id = assignment_id and a.person_id = ${VIEWER})`;
const ROUND_OVER = 'exists (select 1 from stage_run t where t.id = stage_run_id and (t.round_closed_at is not null or t.left_at is not null))';

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
  declared_interest: `exists (select 1 from declaration d where d.id = declaration_id and d.person_id = ${VIEWER})`,

  innovation: any(`id = any (${set('own')})`, 'exists (select 1 from evaluation e where e.innovation_id = innovation.id)'),
  innovation_company: NOBODY,
  innovation_member: any(`person_id = ${VIEWER}`, OWN_INNOVATION),
  innovation_draft: OWN_INNOVATION,
  document: any(
    `${OWN_INNOVATION} and (evaluation_id is null or attached_at < untold_since(evaluation_id))`,
    `exists (select 1 from evaluation e where e.innovation_id = document.innovation_id and (document.evaluation_id is null or document.evaluation_id = e.id) and (${STANDS.staff} or ${STANDS.reviewer}))`,
  ),
  upload: any(`uploaded_by = ${VIEWER}`, 'exists (select 1 from document d where d.upload_id = upload.id)'),

  evaluation: `id <> all (${setOnce('excluded')}) and innovation_id <> all (${setOnce('own')})
    and (programme_id = any (${setOnce('within')}) or id = any (${setOnce('given')}))`,
  evaluation_announced: any(OWN_INNOVATION, 'exists (select 1 from evaluation e where e.id = evaluation_id)'),
  evaluation_state: stands('staff'),
  evaluation_event: stands('staff', 'auditor'),
  stage_run: any(stands('staff', 'reviewer', 'site', 'auditor'), teamOnceTold('entered_at')),
  information_request: any(stands('staff', 'reviewer'), `${TEAM} and announced_at is not null`),
  hold: stands('staff'),
  decision: any(stands('staff', 'auditor'), `${TEAM} and ${RELEASED}`),
  letter: any(stands('staff', 'auditor'), `${TEAM} and released_at is not null`),
  submission: any(stands('staff', 'reviewer'), TEAM),
  submission_document: 'exists (select 1 from submission s where s.id = submission_id)',
  timer: stands('staff'),
  stage_counter: NOBODY,

  assignment: any(stands('staff'), `person_id = ${VIEWER}`),
  reviewer_label: stands('staff'),
  review: any(OWN_ASSIGNMENT, `submitted_version is not null and ${ROUND_OVER} and ${stands('staff', 'reviewer')}`),
  review_content: `exists (select 1 from review r where r.id = review_id and (r.submitted_version = review_content.version or exists (select 1 from assignment a where a.id = r.assignment_id and a.person_id = ${VIEWER})))`,
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
