import type { PipelineDefinition } from '@waymark/domain/pipeline';
import type { Cohort, CohortInnovation } from '../cohort/cohort.types.ts';
import type { Effect, Pool } from '../cohort/pool.types.ts';
import type { KnownOrganisation } from '../model/roll-out-for.ts';
import type { ApiClient } from './api-client.ts';
import { QUERIES } from './documents.ts';

/** What a replay knows of the installation that it plays on: ids by the names of the files, and who is signed in. */
export class World {
  readonly people = new Map<string, string>();
  readonly organisations = new Map<string, string>();
  readonly companies = new Map<string, string>();
  readonly innovations = new Map<string, string>();
  readonly innovators = new Map<string, string>();
  readonly effects = new Map<string, Effect>();
  /** Care organisations that what is adopted is rolled out to; none before the first is. */
  readonly takers: KnownOrganisation[] = [];
  /** The one innovation whose pilot is told by groups of people; null: none has come to its pilot yet. */
  grouped: string | null = null;
  /** Panels that met so far. */
  meetings = 0;
  programme = '';
  /** The day to which the simulated clock was moved last. */
  day = '';
  administrator = '';
  private readonly clients = new Map<string, ApiClient>();

  constructor(
    readonly api: ApiClient,
    readonly cohort: Cohort,
    readonly pool: Pool,
    readonly pipeline: PipelineDefinition,
    readonly seed: string,
  ) {}

  /** Somebody of the pool, signed in. */
  person(id: string): Promise<ApiClient> {
    return this.signedIn(this.people.get(id)!);
  }

  innovator(innovation: CohortInnovation): Promise<ApiClient> {
    return this.signedIn(this.innovators.get(innovation.id)!);
  }

  admin(): Promise<ApiClient> {
    return this.signedIn(this.administrator);
  }

  /** Somebody of the staff who holds this role and no part in conflicts. */
  staff(role: string): Promise<ApiClient> {
    return this.person(this.pool.staff.find((person) => person.pipelineRoles.includes(role))!.id);
  }

  effectOf = (person: string, innovation: string): Effect => this.effects.get(`${person}/${innovation}`) ?? 'none';

  private async signedIn(person: string): Promise<ApiClient> {
    const known = this.clients.get(person);
    if (known) return known;
    const { issuePersonaToken } = await this.api.query<{ issuePersonaToken: { token: string } }>(QUERIES.token, { personId: person });
    const client = this.api.as(issuePersonaToken.token);
    this.clients.set(person, client);
    return client;
  }
}
