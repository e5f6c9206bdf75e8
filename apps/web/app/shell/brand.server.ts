import type { Brand } from '../components/navigation/brand.ts';

/**
 * The mark of this installation. The NHS logo and typeface are licensed: we ship neither, and an operator who may use
 * them names them by BRAND_* settings.
 */
export const readBrand = (environment: NodeJS.ProcessEnv = process.env): Brand => ({
  name: environment['BRAND_NAME'] ?? 'Waymark',
  ...(environment['BRAND_MARK'] ? { markSource: environment['BRAND_MARK'], markWords: environment['BRAND_MARK_WORDS'] ?? '' } : {}),
  owner: environment['BRAND_OWNER'] ?? 'Programme office',
});
