import type { ReactNode } from 'react';
import { Input } from '../../../components/form/input.tsx';
import { Radios } from '../../../components/form/radios.tsx';
import { AIMS } from '../../../texts/round-aims.ts';
import { valueOf, type FormValues } from '../frame/form-values.ts';
import { problemWith, type Problem } from '../frame/problems.ts';

interface AimChoiceProps {
  /** Tells the choices of one page apart. */
  id: string;
  values: FormValues | undefined;
  problems: readonly Problem[] | undefined;
  /** What a proposal was solved for. */
  before?: { aim: string; cap: number | null; balance: number | null };
}

/** What a proposal shall be solved for. A number is asked of those alone who choose what it belongs to. */
export function AimChoice({ id, values, problems, before }: AimChoiceProps) {
  const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));
  const points = before?.balance == null ? null : before.balance / 10;
  const numbers: Readonly<Record<string, ReactNode>> = {
    drawn: <Input id={`cap-${id}`} name="cap" label={AIMS.cap} hint={AIMS.capHint} inputMode="numeric" width={3} error={problemWith(problems, `cap-${id}`)} defaultValue={valueOf(values, 'cap', number(before?.cap))} />,
    even: <Input id={`balance-${id}`} name="balance" label={AIMS.balance} hint={AIMS.balanceHint} inputMode="decimal" width={4} error={problemWith(problems, `balance-${id}`)} defaultValue={valueOf(values, 'balance', number(points))} />,
  };
  return (
    <Radios
      id={`aim-${id}`}
      name="aim"
      label={AIMS.question}
      labelSize="s"
      hint={AIMS.hint}
      small
      defaultValue={valueOf(values, 'aim', before?.aim ?? 'total')}
      error={problemWith(problems, `aim-${id}`)}
      items={AIMS.choices.map((choice) => ({ ...choice, ...(numbers[choice.value] ? { conditional: numbers[choice.value] } : {}) }))}
    />
  );
}
