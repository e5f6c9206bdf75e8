/** The stage of evaluation `e` as the person `$1`, who leads a site of its pilot, was told: that of the run which ran before what is untold to them. SQL */
export const KNOWN_STAGE_OF_SITE = `(select t.stage from stage_run t where t.evaluation_id = e.id and t.entered_at < untold_to_site(e.id, $1)
  and (t.left_at is null or t.left_at >= untold_to_site(e.id, $1)) limit 1)`;
