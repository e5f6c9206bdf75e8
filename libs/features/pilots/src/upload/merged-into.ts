/**
 * Names and codes of the organisations into which organisation `o` went as a whole, one after another: a part of one that was
 * split is not it, and one that goes on until its last day is none other yet. SQL
 *
 * @param today the day, as SQL
 */
export const mergedInto = (today: string): string => `array(with recursive whole (id, successor) as (
    select x.organisation_id, min(x.successor_id::text)::uuid from organisation_successor x join organisation b on b.id = x.organisation_id and b.valid_to < ${today} group by x.organisation_id having count(*) = 1),
  next (id) as (select w.successor from whole w where w.id = o.id union select w.successor from whole w join next n on n.id = w.id)
  select word from next n join organisation r on r.id = n.id cross join lateral unnest(array[r.name, r.ods_code, r.local_code]) word where word is not null)`;
