import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

/** One of a few choices. None is chosen beforehand unless it was saved. */
export function Radios({ defaultValue, ...group }: ChoiceGroupProps & { defaultValue?: string }) {
  return <ChoiceGroup kind="radio" isChecked={(value) => value === defaultValue} {...group} />;
}
