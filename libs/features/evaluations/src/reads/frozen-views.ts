/** Minority views as determination `d` froze them: whoever voted for it by then, or whose vote did not count any more, holds none. SQL */
export const FROZEN_VIEWS = `select p.display_name as person, w.one ->> 'text' as text from jsonb_array_elements(d.content::jsonb -> 'minorityViews') with ordinality w(one, place)
  join person p on p.id = (w.one ->> 'person')::uuid order by w.place`;
