import { SITE_PAPERS } from '@waymark/domain/pilot';
import { KNOWN_STAGE_OF_SITE } from '@waymark/evaluations';
import { CASE, holds, staffHolds, stageIs } from './terms.ts';

const READINGS = `[{"fact": "readings"}]`;

/** Days before a paper ends from which it is renewed. */
const RENEWED_WITHIN_DAYS = 30;

const current = (paper: string): string => `${paper}.replaced_by is null and ${paper}.removed_at is null`;

/** Whether a paper counts longer than that. */
const lasts = (paper: string): string => `${current(paper)} and (${paper}.valid_until is null or ${paper}.valid_until >= today.day + ${RENEWED_WITHIN_DAYS})`;

/** Kinds of paper that a pilot was set up with, and who attaches them. */
const setUpWith = (attachedBy = ''): string => `exists (select 1 from jsonb_array_elements(v.definition -> 'stages') s, jsonb_array_elements(s -> 'produces') f
  where s -> 'produces' @> '[{"fact": "measures"}]' and f ->> 'fact' = 'documents' and f -> 'types' ? d.kind${attachedBy})`;

/** A paper of the whole pilot counts through a day: the lead of a site reads none of these, and so a function answers. */
const PILOT_HAS = (kind: string, through = `today.day + ${RENEWED_WITHIN_DAYS}`): string => `pilot_has_paper(e.id, ${kind}, ${through}, $1)`;

/** Kinds that each site gives, and its lead attaches. */
const KINDS_OF_LEADS = `(select distinct k.kind from jsonb_array_elements(v.definition -> 'stages') s, jsonb_array_elements(s -> 'produces') f, jsonb_array_elements_text(f -> 'types') k(kind)
  where s -> 'produces' @> '[{"fact": "measures"}]' and f ->> 'fact' = 'documents' and f -> 'byRoles' ? 'site-lead' and k.kind in (${SITE_PAPERS.map((kind) => `'${kind}'`).join(', ')}))`;

/** Every site that takes part has its own paper of this kind, so that the one of the whole pilot is needed no more. */
const EACH_SITE_HAS_ITS_OWN = `exists (select 1 from pilot_site l where l.evaluation_id = e.id and l.left_at is null)
  and not exists (select 1 from pilot_site l where l.evaluation_id = e.id and l.left_at is null
    and not exists (select 1 from document o where o.site_id = l.id and o.kind = d.kind and ${lasts('o')}))`;

const PILOT_RUNS = `s ->> 'kind' = 'pilot' and s -> 'produces' @> '${READINGS}'`;

const ENDS = `(max(d.valid_until) + time '23:59') at time zone 'Europe/London', max(d.valid_until)::text`;
const END_SOON = `having bool_and(d.valid_until is not null) and max(d.valid_until) < today.day + ${RENEWED_WITHIN_DAYS}`;

/**
 * Papers of a pilot that end soon. The pilot lead answers for all of them, also for those that somebody else attaches; the
 * lead of a site for those of the site that they attach, and they see no others.
 */
export const PAPER_WORK = [
  `select 'renew-paper', d.kind, e.id, i.reference, i.name, d.kind, ${ENDS}
   from ${CASE} join document d on d.evaluation_id = e.id and d.site_id is null and ${current('d')} cross join today
   where ${setUpWith()} and ${stageIs(PILOT_RUNS)} and ${staffHolds(`held.role = 'pilot-lead'`)} and not (${EACH_SITE_HAS_ITS_OWN})
   group by d.kind, e.id, i.reference, i.name, today.day ${END_SOON}`,
];

/** The same of papers that sites give: of the pilot lead too, and of the lead of the site. */
export const SITE_PAPER_WORK = [
  `select 'renew-paper', l.id || '/' || d.kind, e.id, i.reference, i.name, d.kind || ': ' || o.name, ${ENDS}
   from ${CASE} join pilot_site l on l.evaluation_id = e.id and l.left_at is null join organisation o on o.id = l.organisation_id join document d on d.site_id = l.id and ${current('d')} cross join today
   where not ${PILOT_HAS('d.kind')}
     and ((${setUpWith()} and ${stageIs(PILOT_RUNS)} and ${staffHolds(`held.role = 'pilot-lead'`)})
       or (l.site_lead_id = $1 and ${setUpWith(` and f -> 'byRoles' ? 'site-lead'`)} and ${stageIs(PILOT_RUNS, KNOWN_STAGE_OF_SITE)} and ${holds(`held.role = 'site-lead'`)}))
   group by l.id, d.kind, e.id, i.reference, i.name, o.name, today.day ${END_SOON}`,
  // one of the whole pilot ends, as they were before papers named a site: each lead gives that of the site. On which day it ends they do not read
  `select 'renew-paper', l.id || '/' || d.kind, e.id, i.reference, i.name, d.kind || ': ' || o.name, null::timestamptz, 'pilot'
   from ${CASE} join pilot_site l on l.evaluation_id = e.id and l.left_at is null and l.site_lead_id = $1 join organisation o on o.id = l.organisation_id cross join today cross join lateral ${KINDS_OF_LEADS} d
   where ${stageIs(PILOT_RUNS, KNOWN_STAGE_OF_SITE)} and ${holds(`held.role = 'site-lead'`)} and not exists (select 1 from document w where w.site_id = l.id and w.kind = d.kind and ${current('w')})
     and ${PILOT_HAS('d.kind', `'-infinity'`)} and not ${PILOT_HAS('d.kind')}`,
];
