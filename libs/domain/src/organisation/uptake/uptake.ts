import type { LocalDate } from '../../calendar/index.ts';
import { organisationAt } from '../organisation-at.ts';
import type { Directory, Organisation } from '../organisation.types.ts';
import { expectedState, together, type UptakeFacts } from './uptake-state.ts';
import type { Expectation, OrganisationUptake, RegionUptake, RollOut, Uptake } from './uptake.types.ts';

/**
 * Uptake against expectation on a day, by region. Organisations are those of the day: two that merged count as one,
 * one that was split as all that follow it, in the region where each now lies. None is counted twice or left out
 * unsaid.
 */
export const uptakeOn = (directory: Directory, expectations: readonly Expectation[], rollOuts: readonly RollOut[], asOf: LocalDate): Uptake => {
  const facts = { directory, rollOuts, asOf };
  const answering = new Map<Organisation, Expectation[]>();
  const unanswered = new Set<string>();
  for (const expectation of expectations) {
    const organisations = organisationsFor(directory, expectation.code, asOf);
    if (organisations.length === 0) unanswered.add(expectation.code);
    for (const organisation of organisations) answering.set(organisation, [...(answering.get(organisation) ?? []), expectation]);
  }
  const all = [...answering].map(([organisation, own]) => uptakeOf(facts, organisation, own));
  const regions = [...new Set(all.map(({ organisation }) => organisation.region))].sort(byText);
  return { regions: regions.map((region) => regionOf(region, all.filter(({ organisation }) => organisation.region === region), asOf)), unanswered: [...unanswered].sort() };
};

const organisationsFor = (directory: Directory, code: string, asOf: LocalDate): Organisation[] => {
  const found = organisationAt(directory, code, asOf);
  return found.state === 'exists' ? [found.organisation] : found.state === 'succeeded' ? found.by : [];
};

const uptakeOf = (facts: UptakeFacts, organisation: Organisation, expectations: readonly Expectation[]): OrganisationUptake => {
  const expectedAs = [...new Set(expectations.map(({ code }) => code))].sort();
  const by = expectations.map((one) => one.by).sort().at(-1) ?? facts.asOf;
  const state = together(expectedAs.map((code) => expectedState(facts, code, organisation.code)));
  return { organisation, expectedAs, by, state, overdue: by <= facts.asOf && state !== 'live' };
};

const regionOf = (region: string | null, organisations: OrganisationUptake[], asOf: LocalDate): RegionUptake => {
  const due = organisations.filter(({ by }) => by <= asOf);
  const count = (list: readonly OrganisationUptake[], state: OrganisationUptake['state']): number => list.filter((one) => one.state === state).length;
  return {
    region,
    organisations: [...organisations].sort((a, b) => byText(a.organisation.code, b.organisation.code)),
    expected: organisations.length,
    due: due.length,
    live: count(organisations, 'live'),
    part: count(organisations, 'part'),
    shareOfDue: due.length === 0 ? null : count(due, 'live') / due.length,
  };
};

/** Those without a region come last. */
const byText = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
