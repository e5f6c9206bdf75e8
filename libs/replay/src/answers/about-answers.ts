import type { PublicSubmission } from '../cohort/cohort.types.ts';
import { categoriesOf } from './categories.ts';
import { joined, pounds, sentence } from './sentences.ts';

/** Sections "About your innovation", "You and your organisation", "The need" and "How care changes", as far as public sources go. */
export const aboutAnswers = (submission: PublicSubmission, companyName: string | null): Record<string, unknown> => {
  const categories = categoriesOf(submission.productKind);
  return {
    name: submission.name,
    summary: submission.summary ?? undefined,
    description: descriptionOf(submission),
    categories,
    'main-purpose': submission.productKind.includes('diagnostic') ? 'diagnose' : undefined,
    'ai-used': categories.includes('ai') ? 'yes' : undefined,
    'org-name': companyName ?? submission.company ?? undefined,
    problem: submission.problemAddressed ?? undefined,
    population: submission.population ?? undefined,
    settings: settingsOf(submission.careSetting),
    'current-pathway': sentence('Public sources compare it with: ', submission.economic.comparator),
  };
};

/** How it works, with the public facts that no question of the form asks for. */
const descriptionOf = ({ summary, products, clinicalArea, careSetting, regulatory, economic, evidenceNote }: PublicSubmission): string | undefined => {
  const regulation = [regulatory.status, regulatory.deviceClass && `class ${regulatory.deviceClass}`, regulatory.note];
  const price = economic.unitPriceGBP === null ? null : pounds(economic.unitPriceGBP);
  return joined(
    summary ?? undefined,
    sentence('Products: ', products.join('; ')),
    sentence('Clinical area: ', clinicalArea.join(', ')),
    sentence('Used in: ', careSetting.join(', ')),
    sentence('Regulation, as public sources tell it: ', regulation.filter(Boolean).join('; ')),
    sentence('Price, as public sources tell it: ', [price, economic.priceNote].filter(Boolean).join('; ')),
    sentence('On the evidence: ', evidenceNote),
  );
};

/** The words of the sources beside the options of the form; the first that fits counts, and a place that none fits is somewhere else. */
const SETTINGS: readonly [RegExp, string][] = [
  [/\bmental health\b/i, 'mental-health'],
  [/\bcare homes?\b/i, 'care-home'],
  [/\bhome\b/i, 'home'],
  [/\bpharmac/i, 'pharmacy'],
  [/\bambulance\b/i, 'ambulance'],
  [/\bemergency\b/i, 'emergency'],
  [/\bpublic health\b/i, 'public-health'],
  [/\boutpatient/i, 'hospital-out'],
  [/\binpatient|\bward\b|\bneonatal unit\b|\bstroke (unit|centre)\b|\boperating theatre\b/i, 'hospital-in'],
  [/^primary care\b|\bgp\b|\bcommunity (clinic|respiratory team)\b|^community$/i, 'gp'],
];

/** The answer to `settings`; undefined where no source names a place. */
export const settingsOf = (places: readonly string[]): string[] | undefined => {
  const settings = places.map((place) => SETTINGS.find(([words]) => words.test(place))?.[1] ?? 'other');
  return settings.length ? [...new Set(settings)] : undefined;
};
