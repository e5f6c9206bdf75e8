import type { SelectItem } from '../../../../components/form/select.tsx';
import { TARGETS, typeTitle } from '../../../../texts/staff-targets.ts';

interface Listed {
  name: string;
  type: string;
  region: string | null;
}

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].sort((one, other) => one.localeCompare(other, 'en-GB'));

/** Regions and boards of the organisations that take something up, and which kinds of them there are. */
export const choicesOf = (open: readonly Listed[]): { of: SelectItem[]; types: { value: string; label: string }[] } => {
  const options = (kind: 'region' | 'board', names: string[]) => names.map((name) => ({ value: `${kind}:${name}`, text: name }));
  return {
    of: [
      { value: '', text: TARGETS.chooseOf },
      { group: TARGETS.regions, options: options('region', inOrder(open.flatMap(({ region }) => region ?? []))) },
      { group: TARGETS.boards, options: options('board', inOrder(open.filter(({ type }) => type === 'icb').map(({ name }) => name))) },
    ],
    types: inOrder(open.map(({ type }) => type)).map((value) => ({ value, label: typeTitle(value) })),
  };
};
