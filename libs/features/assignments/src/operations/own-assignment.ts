import { rowOf, type Tx } from '@waymark/database/transaction';
import { notFound } from '@waymark/platform/graphql';

export interface AssignmentRow {
  id: string;
  evaluationId: string;
  stageRunId: string;
  personId: string;
  role: string;
  tracks: string[];
  gates: string[];
  state: string;
}

/** An assignment, read without a lock: its evaluation is locked first, and then it is read again. */
export const assignmentRow = async (tx: Tx, id: string): Promise<AssignmentRow> => {
  const row = await rowOf<AssignmentRow>(
    tx,
    `select id, evaluation_id as "evaluationId", stage_run_id as "stageRunId", person_id as "personId", role, tracks, gates, state from assignment where id = $1`,
    [id],
  );
  if (!row) throw notFound();
  return row;
};

/** The same, where it is this person's. @throws NOT_FOUND for everything else alike */
export const ownAssignment = async (tx: Tx, person: string, id: string): Promise<AssignmentRow> => {
  const row = await assignmentRow(tx, id);
  if (row.personId !== person) throw notFound();
  return row;
};
