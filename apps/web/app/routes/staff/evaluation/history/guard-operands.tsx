import { SummaryList } from '../../../../components/content/summary-list.tsx';
import type { OperandRow } from '../operands.ts';

/** Each guard of a move with its operands, as they were stored. */
export function GuardOperands({ guards }: { guards: readonly { guard: string; operands: readonly OperandRow[] }[] }) {
  return <SummaryList rows={guards.map(({ guard, operands }, index) => ({ key: `${index + 1}. ${guard}`, value: operands.map(({ label, value }) => `${label}: ${value}`).join('. ') || 'Passed' }))} />;
}
