/** A document `d` that nothing has taken the place of. */
const CURRENT = 'd.replaced_by is null and d.removed_at is null';

/** Documents `d` that belong to evaluation `$1` at once and for ever: of its staff and sites, or made by the team for a stage that it reached. Taking one of these out of the draft takes it from no case. */
export const OF_CASE = '(d.evaluation_id = $1 or d.produced_for = $1)';

/** Documents `d` of the team that a revision of evaluation `$1` was sent with; with the newest alone, where that is asked. */
export const sentWith = (revisions: 'newest' | 'any'): string =>
  `(d.evaluation_id is null and exists (select 1 from submission_document x join submission s on s.id = x.submission_id where x.document_id = d.id and s.evaluation_id = $1
    ${revisions === 'newest' ? 'and s.revision = (select max(n.revision) from submission n where n.evaluation_id = $1)' : ''}))`;

/** The same, but for those that another document of the same evaluation took the place of. What a later evaluation replaced stays here as it was. */
export const STANDS_IN_CASE = `(${OF_CASE} and not exists (select 1 from document n where n.id = d.replaced_by and (n.evaluation_id = $1 or n.produced_for = $1)))`;

/** What staff and reviewers of evaluation `$1` work on: never what the team has attached since its newest revision. */
export const CASE_DOCUMENTS = `(${STANDS_IN_CASE} or ${sentWith('newest')})`;

/** What guards ask of: what was sent, or before that what the draft has. */
export const FACT_DOCUMENTS = `(${STANDS_IN_CASE} or ${sentWith('newest')}
  or (d.evaluation_id is null and ${CURRENT} and not exists (select 1 from submission n where n.evaluation_id = $1)))`;

/** Whose file staff and reviewers of evaluation `$1` may fetch: every revision keeps its own. */
export const FETCHED_OF_CASE = `(${OF_CASE} or ${sentWith('any')})`;

/** What the lead of a site knows of its papers `d`: their own at any time, and what others attached once nothing untold to them is told by it. */
const toldToLead = (who: string, d: string): string => `(${d}.attached_by = ${who} or ${d}.attached_at < untold_to_site($1, ${who}))`;

/** Papers `d` of the sites that somebody leads in evaluation `$1`, earlier versions too: those whose file they may fetch. */
export const fetchedBySiteLead = (who: string): string =>
  `(d.evaluation_id = $1 and d.removed_at is null and exists (select 1 from pilot_site s where s.id = d.site_id and s.site_lead_id = ${who}) and ${toldToLead(who, 'd')})`;

/** The same without those that another took the place of, as far as they know. */
export const papersOfSiteLead = (who: string): string => `(${fetchedBySiteLead(who)} and not exists (select 1 from document n where n.id = d.replaced_by and ${toldToLead(who, 'n')}))`;
