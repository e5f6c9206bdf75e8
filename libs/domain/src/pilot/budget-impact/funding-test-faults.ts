import { addDays } from '../../calendar/index.ts';

type Check = [fits: boolean, field: string, remedy: string];
type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const partOf = (of: unknown, field: string): Part => (isPart(of) && isPart(of[field]) ? of[field] : {});
const isDay = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && addDays(value, 0) === value;
  } catch {
    return false;
  }
};
const isName = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{0,59}$/.test(value);
const areWords = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one.trim() !== '');
const isPounds = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const areYears = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10;

const YEARS = 'give a whole number of years from 1 to 10';
const POUNDS = 'give a whole number of pounds from 0';

/** What is wrong with a pack of funding tests, each with its field and the remedy; none where it can be published. */
export const fundingTestFaults = (value: unknown): string[] => {
  if (!isPart(value)) return ['It is no object: write id, version, effectiveFrom, effectiveTo and tests'];
  const { id, version, effectiveFrom: from, effectiveTo: to } = value;
  const [guidance, benefit, saving, affordability] = ['guidance', 'benefit', 'saving', 'affordability'].map((test) => partOf(value['tests'], test)) as [Part, Part, Part, Part];
  const support = isPart(value['tests']) ? value['tests']['earlierSupport'] : undefined;
  const checks: Check[] = [
    [isName(id), 'id', 'give a name of small letters, digits, hyphens and dots'],
    [isName(version), 'version', 'give a version, such as 2027.04.0'],
    [isDay(from), 'effectiveFrom', 'give the first day on which the tests hold, such as 2027-04-01'],
    [to === null || (isDay(to) && (!isDay(from) || to >= from)), 'effectiveTo', 'give the last day on which they hold, not before the first, or null'],
    [areWords(guidance['kinds']), 'tests.guidance.kinds', 'list the kinds of guidance that count, such as ["MTG", "DG"]'],
    [isPounds(benefit['over']), 'tests.benefit.over', POUNDS],
    [areYears(benefit['withinYears']), 'tests.benefit.withinYears', YEARS],
    [areYears(saving['withinYears']), 'tests.saving.withinYears', YEARS],
    [isPounds(affordability['yearlyCap']), 'tests.affordability.yearlyCap', POUNDS],
    [areYears(affordability['firstYears']), 'tests.affordability.firstYears', YEARS],
    [support === null || areWords(partOf(value['tests'], 'earlierSupport')['programmes']), 'tests.earlierSupport', 'give {"programmes": […]} with their names, or null where none is asked'],
  ];
  return checks.flatMap(([fits, field, remedy]) => (fits ? [] : [`${field}: ${remedy}`]));
};
