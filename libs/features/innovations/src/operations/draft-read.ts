import { apiError } from '@waymark/platform/graphql';
import type { AnswerRequestInput } from '../graphql/innovation.inputs.ts';

/**
 * The version of the draft that an answer rests on. Only an answer that changes nothing, to a request that names no question, rests on none.
 *
 * @throws BAD_INPUT where it is not said: the words that somebody saved in between would go unseen
 */
export const draftRead = ({ expectedVersion, answers }: Pick<AnswerRequestInput, 'expectedVersion' | 'answers'>, questions: readonly string[]): number | undefined => {
  if (typeof expectedVersion === 'number' || (questions.length === 0 && Object.keys(answers).length === 0)) return expectedVersion ?? undefined;
  const message = 'Say which version of the draft you read: read the innovation with its draftVersion, then send that with your answers';
  throw apiError('BAD_INPUT', `expectedVersion: ${message}`, [{ field: 'expectedVersion', message }]);
};
