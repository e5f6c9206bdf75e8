import type { INestApplicationContext } from '@nestjs/common';
import { DiscardExports } from '@waymark/insights';
import { EraseLongDisabled } from '@waymark/people';
import { DiscardOldData } from '@waymark/platform/retention';

/**
 * Throws away what nobody needs any more and erases people who were disabled long ago, as the settings say.
 *
 * @param warn hears of people who cannot be erased while something waits for them
 */
export const keepRetention = async (app: Pick<INestApplicationContext, 'get'>, warn: (message: string) => void): Promise<void> => {
  await app.get(DiscardOldData).run();
  await app.get(DiscardExports).run();
  const { open } = await app.get(EraseLongDisabled).run();
  if (open.length > 0) warn(`Disabled long ago, and not erased while something waits for them: ${open.join(', ')}. npx waymark erase-person ID says what`);
};
