import { GUIDANCE, type GuidanceId } from '@waymark/content/guidance';
import { apiError } from '@waymark/platform/graphql';

/** The pack of guidance that an argument names; undefined: none. @throws BAD_INPUT for another word */
export const guidanceNamed = (pack: string | null | undefined): GuidanceId | undefined => {
  const found = GUIDANCE.find((id) => id === pack);
  if (pack && !found) throw apiError('BAD_INPUT', `pack must be one of: ${GUIDANCE.join(', ')}`, [{ field: 'pack', message: `One of: ${GUIDANCE.join(', ')}` }]);
  return found;
};
