/** The maker is out of evaluation `e`, and all outside know it. */
const OVER = `exists (select 1 from evaluation_announced n join pipeline_version w on w.id = n.pipeline_version_id cross join jsonb_array_elements(w.definition -> 'stages') s
    where n.evaluation_id = e.id and s ->> 'id' = n.stage and s ->> 'kind' = 'end')`;

/** The stage of evaluation `e` as the person `$1`, who leads a site of its pilot, was told: that of the run which ran before what is untold to them; none once its end is told. SQL */
export const KNOWN_STAGE_OF_SITE = `(select t.stage from stage_run t where t.evaluation_id = e.id and t.entered_at < untold_to_site(e.id, $1)
  and (t.left_at is null or t.left_at >= untold_to_site(e.id, $1)) and not ${OVER} limit 1)`;
