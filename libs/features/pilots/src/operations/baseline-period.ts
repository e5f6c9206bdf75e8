/** The baseline period of a row of `measure`; null where it has none. */
export const BASELINE_PERIOD = `case when baseline_from is not null then jsonb_build_object('from', baseline_from, 'to', baseline_to, 'source', baseline_source) end as "baselinePeriod"`;
