import type { StageKind } from '../../definition.ts';
import { oneOf, text } from './reader.ts';
import type { Reader } from './reader.ts';

export const stageKind = oneOf<StageKind>('intake', 'triage', 'review', 'panel', 'pilot', 'adoption', 'monitoring', 'end');

/**
 * A text that should be a word of a closed vocabulary. Only that it is a text is a matter of shape: which words
 * there are stands in the pack, and a publish check refuses the others with their own code.
 */
export const wordOf = <Word extends string>(): Reader<Word> => text as Reader<Word>;
