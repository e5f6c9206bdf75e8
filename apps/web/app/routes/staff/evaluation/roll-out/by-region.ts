import type { SelectGroup } from '../../../../components/form/select.tsx';

interface Listed {
  id: string;
  name: string;
  region: string | null;
}

/** Organisations under their regions, both in order of name; those without one last, under these words. */
export const byRegion = (organisations: readonly Listed[], without: string): SelectGroup[] => {
  const regions = [...new Set(organisations.flatMap(({ region }) => region ?? []))].sort((one, other) => one.localeCompare(other, 'en-GB'));
  return [...regions, null].flatMap((region) => {
    const options = organisations.filter((one) => one.region === region).map(({ id: value, name: text }) => ({ value, text })).sort((one, other) => one.text.localeCompare(other.text, 'en-GB'));
    return options.length === 0 ? [] : [{ group: region ?? without, options }];
  });
};
