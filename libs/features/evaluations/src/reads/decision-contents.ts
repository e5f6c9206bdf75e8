import { conditionsText, hazardsText } from './decision-texts.ts';

const named = (kind: string, text: string): string => `select '${kind}' as kind, d.evidence -> '${kind}' ->> 'id' as id, ${text} as text where d.evidence -> '${kind}' ->> 'id' is not null`;

/** A text of which there is one, so that it bears no id. */
const single = (kind: string, text: string): string => `select '${kind}', null, ${text} where d.evidence ->> '${kind}' is not null`;

/**
 * The texts whose hashes the evidence of a decision `d` names, each as it was hashed (freeze-evidence.ts), from what is kept
 * now: a text that was changed since has another hash. Readings are those that counted when it was decided; null where a
 * text is not there any more.
 */
export const CONTENTS = `(select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'id', x.id, 'text', x.text)), '[]') from (
  ${named('submission', `(select s.answers::text from submission s where s.evaluation_id = d.evaluation_id and s.id::text = d.evidence -> 'submission' ->> 'id')`)}
  union all
  select 'review', r ->> 'id', (select c.criteria::text || c.gates::text from review_content c where c.review_id::text = r ->> 'id' and c.version = (r ->> 'version')::int)
    from jsonb_array_elements(d.evidence -> 'reviews') r
  union all
  ${named('determination', `(select p.content from panel_determination p where p.evaluation_id = d.evaluation_id and p.id::text = d.evidence -> 'determination' ->> 'id')`)}
  union all
  select 'readings', null, (select coalesce(string_agg(n.id || '=' || n.value, ',' order by n.id), '') from (
      select distinct on (a.measure_id, a.site_id, a.month) a.id, a.value from reading a where a.evaluation_id = d.evaluation_id and a.entered_at <= d.decided_at
      order by a.measure_id, a.site_id, a.month, a.version desc) n)
    where d.evidence -> 'readings' is not null
  union all
  ${named('pilotReport', `(select p.content from pilot_report p where p.evaluation_id = d.evaluation_id and p.id::text = d.evidence -> 'pilotReport' ->> 'id')`)}
  union all
  ${single('reason', 'd.reason')}
  union all
  ${single('conditions', conditionsText('d.evaluation_id', 'd.decided_at'))}
  union all
  ${single('hazards', hazardsText('d.evaluation_id', `(d.evidence -> 'hazards' ->> 'revision')::int`))}
) x)`;
