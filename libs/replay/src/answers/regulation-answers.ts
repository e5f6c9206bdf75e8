import type { PublicSubmission } from '../cohort/cohort.types.ts';

const CLASSES: Readonly<Record<string, string>> = { I: 'class-1', IIa: 'class-2a', IIb: 'class-2b', III: 'class-3' };

/** Section "Safety and regulation", as far as public sources go: whether it is a device, its mark and its class. */
export const regulationAnswers = ({ productKind, regulatory }: PublicSubmission): Record<string, unknown> => {
  const said = [regulatory.status, regulatory.note].filter(Boolean).join('; ');
  const mark = markOf(said);
  const isDevice = deviceOf(productKind, said, mark !== undefined || regulatory.deviceClass !== null);
  return {
    'is-device': isDevice,
    'device-class': isDevice === 'yes' ? CLASSES[regulatory.deviceClass?.replace(/^class\s+/i, '') ?? ''] : undefined,
    'device-mark': isDevice === 'yes' ? mark : undefined,
  };
};

const markOf = (said: string): 'ukca' | 'ce' | undefined => {
  if (/\bUKCA\b/.test(said)) return 'ukca';
  return /\bCE(-IVD)?[ -]mark/.test(said) ? 'ce' : undefined;
};

const deviceOf = (kinds: readonly string[], said: string, marked: boolean): 'yes' | 'no' | undefined => {
  if (/\bnot a medical device\b/i.test(said)) return 'no';
  return marked || kinds.includes('medical device') ? 'yes' : undefined;
};
