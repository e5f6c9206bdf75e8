import { addMonths, startOfLocalDay } from '@waymark/domain/calendar';
import type { PoolReviewer, StaffMember } from '../cohort/pool.types.ts';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';
import { PlayProblem } from './play-problem.ts';
import type { World } from './world.ts';

/** Declarations keep the status that the pool gives them through the whole replay. */
const STAYS_VALID_MONTHS = 120;

interface Installation {
  installation: { mode: string; empty: boolean; now: string; administrator: string | null };
}

/**
 * Fills an empty demonstration: the clock, organisations, people with roles and interests, companies, the programme
 * with its pipeline, and the innovations as drafts.
 * @throws PlayProblem where the installation is not an empty demonstration
 */
export const setUp = async (world: World, step: (label: string) => void): Promise<void> => {
  const { installation } = await world.api.query<Installation>(QUERIES.installation);
  if (installation.mode !== 'demonstration' || !installation.administrator)
    throw new PlayProblem(`This is a ${installation.mode} installation: a replay needs a demonstration one (WAYMARK_MODE=demonstration)`);
  if (!installation.empty) throw new PlayProblem('This demonstration holds innovations already: a replay needs an empty one (give WAYMARK_DATA a new folder)');
  world.administrator = installation.administrator;
  const admin = await world.admin();
  const start = new Date(startOfLocalDay(world.cohort.compiledOn).getTime() + NINE_O_CLOCK);
  await admin.act('advanceClock', { to: start.toISOString(), lookBackFrom: world.cohort.compiledOn });
  world.day = world.cohort.compiledOn;
  step('the clock');
  world.programme = (await admin.act<{ id: string }>('createProgramme', { code: 'demonstration', name: 'Demonstration programme', demonstration: true })).id;
  await people(world, admin, step);
  await companies(world, admin);
  await innovators(world, admin, step);
  await admin.act('publishPipeline', { programmeId: world.programme, definition: world.pipeline });
  await admin.act('setProgrammeContact', { programmeId: world.programme, contact: 'Coordinators of the demonstration', replyDays: 2 });
  step('the pipeline');
  await interests(world, admin, step);
};

export const NINE_O_CLOCK = 9 * 60 * 60 * 1000;

const people = async (world: World, admin: ApiClient, step: (label: string) => void): Promise<void> => {
  for (const person of [...world.pool.reviewers, ...world.pool.staff]) {
    const organisationId = await organisation(world, admin, person.organisation.name, person.organisation.type);
    const { id } = await admin.act<{ id: string }>('createPerson', { displayName: person.displayName, organisationId });
    world.people.set(person.id, id);
    for (const role of person.pipelineRoles) await admin.act('grantRole', { personId: id, role });
    if ('capacity' in person) await describe(admin, id, person as PoolReviewer);
    step(person.displayName);
  }
};

const describe = (admin: ApiClient, personId: string, { specialties, methodExpertise, stages, capacity }: PoolReviewer): Promise<unknown> =>
  admin.act('describeReviewer', {
    personId,
    specialties,
    methods: methodExpertise,
    stages,
    maxConcurrentReviews: capacity.maxConcurrentReviews,
    absences: capacity.unavailable.map(({ from, to }) => ({ from, to })),
  });

const organisation = async (world: World, admin: ApiClient, name: string, type: string): Promise<string> => {
  const known = world.organisations.get(name);
  if (known) return known;
  const { id } = await admin.act<{ id: string }>('createOrganisation', { name, type });
  world.organisations.set(name, id);
  return id;
};

/** Owned companies first, so that a parent can name them. */
const companies = async (world: World, admin: ApiClient): Promise<void> => {
  const create = async (name: string, above: string[] = []): Promise<string> => {
    const company = world.cohort.companies.find((one) => one.name === name || one.aliases.includes(name));
    const known = company && world.companies.get(company.name);
    if (known || !company || above.includes(company.name)) return known ?? '';
    const owns: string[] = [];
    for (const child of company.parentOf) owns.push(await create(child, [...above, company.name]));
    const { id } = await admin.act<{ id: string }>('createCompany', { name: company.name, aliases: company.aliases, owns: owns.filter(Boolean) });
    world.companies.set(company.name, id);
    return id;
  };
  for (const { name } of world.cohort.companies) await create(name);
};

/** One fictional innovator for each entry, of the organisation that the sources name, or of one that they do not. */
const innovators = async (world: World, admin: ApiClient, step: (label: string) => void): Promise<void> => {
  for (const [index, innovation] of world.cohort.innovations.entries()) {
    const { company, name } = innovation.submission;
    const organisationId = await organisation(world, admin, company ?? `Organisation not named by the source (${innovation.id})`, 'company');
    const { id } = await admin.act<{ id: string }>('createPerson', { displayName: `Innovator ${String(index + 1).padStart(2, '0')}`, organisationId });
    world.innovators.set(innovation.id, id);
    await admin.act('grantRole', { personId: id, role: 'innovator' });
    const makers = world.cohort.companies.filter((maker) => maker.innovationIds.includes(innovation.id)).map((maker) => world.companies.get(maker.name)!);
    const client = await world.innovator(innovation);
    world.innovations.set(innovation.id, (await client.act<{ id: string }>('createInnovation', { name: name.slice(0, 200), companyIds: makers })).id);
    step(name);
  }
};

/** A missing declaration stays missing; one out of date ended before the replay began. */
const interests = async (world: World, admin: ApiClient, step: (label: string) => void): Promise<void> => {
  const first = world.cohort.compiledOn;
  for (const person of [...world.pool.reviewers, ...world.pool.staff]) {
    step(person.displayName);
    if (person.declarationStatus === 'missing' && person.declaredInterests.length === 0) continue;
    await admin.act('declareInterests', {
      personId: world.people.get(person.id),
      ...declaredDays(person, first),
      interests: person.declaredInterests.map(({ nature, company, innovationId, description, endedOn }) => ({
        nature,
        ...(company === null ? {} : { company }),
        ...(innovationId === null ? {} : { innovationId: world.innovations.get(innovationId) }),
        description,
        ...(endedOn === null ? {} : { endedOn }),
      })),
    });
  }
};

const declaredDays = (person: StaffMember, first: string): { declaredOn: string; validUntil: string } => {
  const before = addMonths(first, -1);
  const declaredOn = person.declarationDate && person.declarationDate <= first ? person.declarationDate : before;
  if (person.declarationStatus === 'current') return { declaredOn, validUntil: addMonths(first, STAYS_VALID_MONTHS) };
  return { declaredOn: addMonths(before, -1) < declaredOn ? addMonths(before, -1) : declaredOn, validUntil: before };
};

