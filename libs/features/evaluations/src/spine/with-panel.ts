/** Whether stage `s` of a definition has a panel, as `hasPanel` says it of one that is read. SQL */
export const WITH_PANEL = `(s ->> 'kind' = 'panel' or (s ->> 'kind' = 'adoption' and coalesce(jsonb_array_length(s -> 'tracks'), 0) > 0))`;
