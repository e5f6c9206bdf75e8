import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

/** Any number of choices. */
export function Checkboxes({ defaultValues = [], ...group }: ChoiceGroupProps & { defaultValues?: readonly string[] }) {
  return <ChoiceGroup kind="checkbox" isChecked={(value) => defaultValues.includes(value)} {...group} />;
}
