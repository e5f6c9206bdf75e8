import type { UploadFault } from '../../pilot/index.ts';
import type { Answers } from '../definition.ts';
import type { InnovationEntry, ReadInnovations } from './table.types.ts';

const LONGEST_REFERENCE = 100;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** An entry with what is wrong with it beside its answers. */
export const entryOf = (line: number, reference: unknown, owner: unknown, answers: Answers): { entry: InnovationEntry; faults: UploadFault[] } => {
  const faults: UploadFault[] = [];
  const fault = (field: string, message: string): void => void faults.push({ line, field, message });
  const [own, by] = [reference, owner].map((value) => (typeof value === 'string' ? value.trim() : ''));
  if (!own) fault('reference', 'The reference is missing: write what your list calls this innovation, and never change it');
  else if (own.length > LONGEST_REFERENCE) fault('reference', `The reference has ${own.length} characters: shorten it to ${LONGEST_REFERENCE}`);
  if (!by || !EMAIL.test(by)) fault('owner', by ? `“${by}” is no e-mail address: write that of the person who is to own it` : 'The owner is missing: write the e-mail address of the person who is to own it');
  const { name } = answers;
  if (typeof name !== 'string' || name.trim() === '') fault('name', 'The name is missing: write it');
  return { entry: { line, reference: own ?? '', owner: by ?? '', answers }, faults };
};

/** Good are the entries without a fault, each of a reference of its own. */
export const sorted = (read: readonly { entry: InnovationEntry; faults: readonly UploadFault[] }[]): ReadInnovations => {
  const lines = new Map<string, number[]>();
  for (const { entry } of read) if (entry.reference !== '') lines.set(entry.reference, [...(lines.get(entry.reference) ?? []), entry.line]);
  const all = read.map(({ entry, faults }) => {
    const others = (lines.get(entry.reference) ?? []).filter((line) => line !== entry.line);
    const shared = { line: entry.line, field: 'reference', message: `Line ${others.join(', ')} has the reference “${entry.reference}” too: keep one` };
    return { entry, faults: others.length > 0 ? [...faults, shared] : faults };
  });
  return { good: all.filter(({ faults }) => faults.length === 0).map(({ entry }) => entry), bad: all.flatMap(({ faults }) => faults), unreadable: [] };
};
