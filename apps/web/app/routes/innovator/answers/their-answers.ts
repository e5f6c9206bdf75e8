import { chosenFor } from '@waymark/domain/confidence';
import type { Kept } from './keeper.ts';

/** What somebody else saved to these questions: a mark that is not set says so. */
export const theirAnswers = (changed: readonly string[], { written }: Kept): Record<string, unknown> => Object.fromEntries(changed.map((one) => [one, written[one] ?? (chosenFor(one) ? 'no' : undefined)]));
