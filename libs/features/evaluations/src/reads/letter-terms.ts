/** Decisions of the evaluation of letter `l`, with their places: the letter's is `d`. Writers and order are of the state, and of no row that people read. */
const DECIDED = `evaluation_state s, jsonb_array_elements(s.state -> 'decisions') with ordinality d(told, place)
  where s.evaluation_id = l.evaluation_id and d.told ->> 'id' = l.decision`;

/** Who wrote letter `l` as it stands. */
export const LETTER_BY = `(select d.told -> 'letter' ->> 'writer' from ${DECIDED})`;

/** Whether a person wrote letter `l` as it stands, or chose what it takes along of the reviews: somebody else approves it. */
export const ownLetter = (person: string): string => `(coalesce(${LETTER_BY} = ${person}::uuid::text, false)
  or exists (select 1 from feedback_draft f where f.evaluation_id = l.evaluation_id and f.decision = l.decision and f.written_by = ${person}))`;

/** Whether letter `l` is not approved before somebody writes why for the public: as `needsPublicReasons` says it, in SQL, by the pipeline version `v`. */
export const LACKS_PUBLIC_REASONS = `(coalesce(l.body ->> 'publicReasons', '') = '' and exists (select 1 from ${DECIDED}
  and exists (select 1 from jsonb_array_elements(s.state -> 'decisions') with ordinality b(told, place)
    where b.place <= d.place and v.definition #> '{publicRegister,entersBy}' ? (b.told ->> 'outcome'))
  and not exists (select 1 from (select jsonb_path_query(v.definition, '$.stages[*].transitions[*]') as t union all select jsonb_path_query(v.definition, '$.globalTransitions[*]')) x
    where x.t ->> 'id' = d.told ->> 'transition' and x.t -> 'byRoles' = '["innovator"]'::jsonb)))`;
