import { LACKS_PUBLIC_REASONS, ownLetter } from '@waymark/evaluations';
import { CASE, instantOf, staffHolds } from './terms.ts';

/**
 * What a letter waits for, of those whom it would not be refused: its reasons for the public, which whoever approves or releases it writes;
 * its approval, by somebody who did not write it; its release.
 */
export const LETTER_WORK = `select n.kind, l.decision, e.id, i.reference, i.name, l.title, null::timestamptz, concat_ws('.', md5(l.title || l.body::text), ${instantOf('l.approved_at')})
   from ${CASE} join letter l on l.evaluation_id = e.id
     cross join lateral (select case when l.approved_at is not null then 'release-letter' when ${LACKS_PUBLIC_REASONS} then 'write-public-reasons' else 'approve-letter' end as kind) n
   where l.released_at is null and exists (select 1 from jsonb_array_elements(v.definition -> 'letters') d
     where d ->> 'key' = l.key and ${staffHolds(`(case n.kind when 'release-letter' then d -> 'releasedBy' when 'approve-letter' then d -> 'approvedBy' else (d -> 'approvedBy') || (d -> 'releasedBy') end) ? held.role`)})
     and not (n.kind = 'approve-letter' and ${ownLetter('$1')})`;
