import type { FormEvent } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

/** Any number of choices. */
export function Checkboxes({ defaultValues = [], ...group }: ChoiceGroupProps & { defaultValues?: readonly string[] }) {
  return <ChoiceGroup kind="checkbox" isChecked={(value) => defaultValues.includes(value)} onChange={clearOthers} {...group} />;
}

/** "None of these" and the other choices clear each other. */
function clearOthers(event: FormEvent<HTMLDivElement>): void {
  const changed = event.target as HTMLInputElement;
  if (!changed.checked) return;
  const exclusive = changed.dataset['behaviour'] === 'exclusive';
  for (const box of event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    if (box !== changed && (exclusive || box.dataset['behaviour'] === 'exclusive')) box.checked = false;
  }
}
