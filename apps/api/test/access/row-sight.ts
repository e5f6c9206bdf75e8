/**
 * Which rows of one evaluation a person’s transaction sees, as people read it, in a pilot all of whose letters were
 * released. Nothing here is taken from the policies: it is what `access.md` says of each table.
 *
 *   a  all rows of the case     o  some of them, such as their own     .  none
 */
export const ROWS = `
table                     staff  reviewer  site  auditor  team  nobody
evaluation                  a       a       a       a      .      .
evaluation_announced        a       a       a       a      a      .
evaluation_state            a       .       .       .      .      .
evaluation_event            a       .       .       a      .      .
stage_run                   a       a       a       a      a      .
information_request         a       a       .       .      a      .
hold                        a       .       .       .      .      .
decision                    a       .       .       a      a      .
letter                      a       .       .       a      a      .
submission                  a       a       .       .      a      .
open_words                  a       .       .       .      .      .
evaluation_pack             a       a       .       .      a      .
submission_guidance         a       a       .       .      a      .
innovation_guidance         .       .       .       .      a      .
innovation_guidance_step    .       .       .       .      a      .
innovation_archive          .       .       .       .      a      .
passport                    .       .       .       .      a      .
passport_import             a       a       .       .      a      .
timer                       a       .       .       .      .      .
assignment                  a       o       .       .      .      .
reviewer_label              a       .       .       .      .      .
review                      a       a       .       .      .      .
review_content              a       a       .       .      .      .
conflict                    a       .       .       .      .      .
panel_vote                  a       .       .       .      .      .
assessment                  a       a       .       .      a      .
pilot_site                  a       .       o       .      a      .
measure                     a       a       a       .      a      .
reading                     a       .       o       .      .      .
group_reading               a       .       o       .      .      .
pilot_plan                  a       a       a       .      a      .
pilot_plan_version          a       a       a       .      a      .
plan_amendment              a       .       .       .      .      .
measure_rebase              a       .       o       .      .      .
hazard_log                  a       .       a       .      a      .
hazard                      a       .       a       .      a      .
residual_risk_acceptance    a       .       o       .      a      .
incident                    a       .       o       .      .      .
incident_entry              a       .       o       .      .      .
stop_firing                 a       .       o       .      .      .
pilot_money                 a       .       .       .      .      .
budget_case                 a       .       .       .      .      .
pilot_report                a       .       .       .      .      .
pilot_report_site           a       .       o       .      .      .
condition                   a       .       .       a      a      .
assignment_round            a       .       .       .      .      .
assignment_round_seat       a       .       .       .      .      .
assignment_round_wish       a       .       .       .      .      .
calibration_run             a       .       .       .      .      .
assignment_repair           a       .       .       .      .      .
assignment_bid              a       o       .       .      .      .
message_thread              a       o       .       .      o      .
message                     a       o       .       .      o      .
message_attachment          a       .       .       .      .      .
message_mark                .       .       .       .      o      .
panel_meeting               a       .       .       a      .      .
panel_attendance            a       .       .       a      .      .
panel_item                  a       .       .       a      .      .
panel_note                  a       .       .       a      .      .
panel_rescore               a       .       .       .      .      .
panel_determination         a       .       .       o      .      .
panel_minority_view         a       .       .       .      .      .
feedback_draft              a       .       .       .      .      .
feedback                    a       .       .       .      a      .
migration_move              .       .       .       .      .      .
insight_change              .       .       .       .      .      .
insight_fact                a       .       .       .      .      .
broken_glass                a       .       .       .      .      .
register_entry              a       a       a       a      a      a
`;

const [HEAD, ...LINES] = ROWS.trim().split('\n').map((line) => line.trim().split(/\s+/));

/** `[table, relation, expected]` for each cell. */
export const CELLS = LINES.flatMap(([table, ...cells]) => cells.map((expected, at): [string, string, string] => [table!, HEAD![at + 1]!, expected!]));

/** What stands in these tables was told to everybody. */
export const PUBLIC = ['register_entry'];

/** How a table’s rows are found that belong to the evaluation `$1`. */
export const ofCase = (table: string): string => {
  if (table === 'evaluation') return 'id = $1';
  if (table === 'assignment_round' || table === 'calibration_run') return '$1 = any(evaluation_ids)';
  if (table === 'message' || table === 'message_attachment' || table === 'message_mark') return 'thread_id = any((select array_agg(t.id) from message_thread t where t.evaluation_id = $1)::uuid[])';
  if (table === 'panel_meeting' || table === 'panel_attendance') return `${table === 'panel_meeting' ? 'id' : 'meeting_id'} = any((select array_agg(i.meeting_id) from panel_item i where i.evaluation_id = $1)::uuid[])`;
  if (table === 'panel_note' || table === 'panel_rescore') return 'item_id = any((select array_agg(i.id) from panel_item i where i.evaluation_id = $1)::uuid[])';
  if (table === 'submission_guidance') return 'submission_id = any((select array_agg(s.id) from submission s where s.evaluation_id = $1)::uuid[])';
  if (['innovation_guidance', 'innovation_guidance_step', 'innovation_archive', 'passport', 'passport_import'].includes(table)) return 'innovation_id = (select n.innovation_id from evaluation_announced n where n.evaluation_id = $1)';
  return table === 'review_content' ? 'review_id = any((select array_agg(r.id) from review r where r.evaluation_id = $1)::uuid[])' : 'evaluation_id = $1';
};
