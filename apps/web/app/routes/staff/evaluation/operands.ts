import { operandTitle } from '../../../texts/guards.ts';

export interface OperandRow {
  label: string;
  value: string;
}

/** What a guard was asked on, as rows of a small table; what is empty is left out. */
export const operandRows = (operands: unknown): OperandRow[] => {
  if (typeof operands !== 'object' || operands === null) return [];
  return Object.entries(operands).flatMap(([key, value]) => {
    const label = operandTitle(key);
    const words = valueWords(value);
    return label && words ? [{ label, value: words }] : [];
  });
};

/** Whether a text is an id that no person reads. */
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text);

const valueWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.every((part) => typeof part === 'string' && isId(part)) ? (value.length > 0 ? String(value.length) : '') : value.map(valueWords).filter(Boolean).join(', ');
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  if (typeof value === 'string') return isId(value) ? '' : value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object' && value !== null) return Object.values(value).map(valueWords).filter(Boolean).join(' ');
  return '';
};
