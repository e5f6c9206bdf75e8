import { rowOf, type Tx } from '@waymark/database/transaction';
import type { LocalDate } from '@waymark/domain/calendar';
import { budgetImpact, type BudgetCase, type BudgetImpact } from '@waymark/domain/pilot';
import { fundingTestsOn } from './published-tests.ts';

export interface BudgetYear {
  /** Whole pounds for the whole population. */
  cost: number;
  saving: number;
  /** People whom it reaches in that year. */
  population: number;
}

/** What was recorded of the budget impact of an innovation, in its newest version. */
export interface RecordedBudget {
  id: string;
  version: number;
  years: BudgetYear[];
  guidance: BudgetCase['guidance'];
  /** The programme that supported it before, or that none did; null: nobody has said. */
  earlierSupport: { programme: string | null } | null;
  reason: string | null;
  recordedBy: string;
  recordedById: string;
  recordedAt: string;
  simulated: boolean;
}

/** The same, judged by the tests that are in force on a day; null where none are. */
export type JudgedBudget = RecordedBudget & { judgedOn: LocalDate; impact: BudgetImpact | null };

const NEWEST = `select b.id, b.version, b.years, b.guidance, b.earlier_support as "earlierSupport", b.reason, coalesce(p.display_name, 'Somebody') as "recordedBy", b.recorded_by as "recordedById", b.recorded_at as "recordedAt", b.simulated
  from budget_case b left join person p on p.id = b.recorded_by where b.evaluation_id = $1 and not b.superseded`;

/** What a decision keeps of it. Who recorded it is kept by id: a name could not be erased from what is frozen. */
export const frozenBudget = ({ recordedBy: _, recordedById, ...budget }: JudgedBudget): object => ({ ...budget, recordedBy: recordedById });

/** The budget impact of an evaluation as it stands, judged for a day; null where nobody has recorded one. */
export const budgetOf = async (tx: Tx, evaluation: string, on: LocalDate): Promise<JudgedBudget | null> => {
  const row = await rowOf<Omit<RecordedBudget, 'recordedAt'> & { recordedAt: Date }>(tx, NEWEST, [evaluation]);
  if (!row) return null;
  const tests = fundingTestsOn(on);
  const asked = row.earlierSupport ? { ...row, supportedBy: row.earlierSupport.programme } : row;
  return { ...row, recordedAt: row.recordedAt.toISOString(), judgedOn: on, impact: tests && budgetImpact(tests, asked, on) };
};
