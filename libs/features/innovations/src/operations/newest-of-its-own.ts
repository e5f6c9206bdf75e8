/** That nothing took the place of `document`, or, where it was made for an evaluation, nothing that was made for the same: what a later evaluation has does not stand there. SQL */
export const NEWEST_OF_ITS_OWN = `(document.replaced_by is null or (document.produced_for is not null
  and not exists (select 1 from document n where n.id = document.replaced_by and n.produced_for is not distinct from document.produced_for)))`;
