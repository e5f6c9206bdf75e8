import type { ReactNode } from 'react';
import type { HeadingLevel, Size } from '../heading.tsx';

/** What every question has. The `id` is unique on its page and holds no space; the error summary links to it. */
export type FieldProps = {
  id: string;
  label: ReactNode;
  labelSize?: Size;
  /** Makes the label a heading of that level: 1 where the question is the page. */
  labelLevel?: HeadingLevel;
  /** Leaves the label to screen readers, where the page already says it in sight. */
  labelHidden?: boolean;
  caption?: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to mend it; `true` marks the field where words stand elsewhere. */
  error?: ReactNode;
};

const NAMES: (keyof FieldProps)[] = ['id', 'label', 'labelSize', 'labelLevel', 'labelHidden', 'caption', 'hint', 'error'];

/** Parts what a question has from what goes to its control. */
export function splitField<Props extends FieldProps>(properties: Props): [FieldProps, Omit<Props, keyof FieldProps>] {
  const field = Object.fromEntries(NAMES.map((name) => [name, properties[name]]));
  const control = Object.fromEntries(Object.entries(properties).filter(([name]) => !NAMES.includes(name as keyof FieldProps)));
  return [field as FieldProps, control as Omit<Props, keyof FieldProps>];
}

const hasWords = (words: ReactNode) => words !== undefined && words !== null && words !== false && words !== true && words !== '';

/** The ids of the hint and the error where there are any, and all of them, in reading order, for `aria-describedby`. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>, first?: string) {
  const hintId = hasWords(hint) ? `${id}-hint` : undefined;
  const errorId = hasWords(error) ? `${id}-error` : undefined;
  return { hintId, errorId, all: [first, hintId, errorId].filter(Boolean).join(' ') || undefined };
}
