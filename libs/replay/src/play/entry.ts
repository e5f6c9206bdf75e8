import type { CohortInnovation } from '../cohort/cohort.types.ts';
import { castFor } from '../cast/cast-for.ts';
import { nobodyYet, type CastState, type StepCast } from '../cast/cast.types.ts';
import type { PlayedMoney } from '../model/money-for.ts';
import { seededRandom, type SeededRandom } from '../model/seeded-random.ts';
import type { WalkedStep } from '../playback/walked.types.ts';
import type { ApiClient } from './api-client.ts';
import type { World } from './world.ts';

/** A letter that is not released yet. */
export interface WaitingLetter {
  decision: string;
  letterKey: string;
  cast: StepCast;
}

/** One innovation of the cohort while it is played. */
export class Entry {
  evaluation = '';
  answers: Record<string, unknown> = {};
  /** Decisions whose letters wait, oldest first, with the people who approve and release them. */
  readonly letters: WaitingLetter[] = [];
  /** Readings so far by site and measure, for trends that look back. */
  readonly readings = new Map<string, number[]>();
  /** The plan of the pilot’s costs and savings. */
  money: readonly PlayedMoney[] = [];
  /** The incident that was reported in its pilot. */
  incident: string | null = null;
  /** The day on which it is planned to end. */
  plannedEnd: string | null = null;
  /** The kind of stage that it has come to, and the day on which it was adopted first. */
  stage = 'intake';
  adoptedOn: string | null = null;
  private state: CastState = nobodyYet;

  constructor(
    readonly world: World,
    readonly innovation: CohortInnovation,
  ) {}

  get innovationId(): string {
    return this.world.innovations.get(this.innovation.id)!;
  }

  innovator(): Promise<ApiClient> {
    return this.world.innovator(this.innovation);
  }

  /** Chance of its own for a step, so that playing one differently leaves the others as they were. */
  random(key: string): SeededRandom {
    return seededRandom(`${this.world.seed}/${this.innovation.id}/${key}`);
  }

  /** The people of a step; who took part is remembered for the steps after it. */
  cast(walked: WalkedStep, today: string): StepCast {
    const { world, innovation, state } = this;
    const ask = { pool: world.pool, pipeline: world.pipeline, innovation, today, effectOf: world.effectOf, state, random: seededRandom(`${world.seed}/cast`) };
    const found = castFor(ask, walked);
    this.state = found.state;
    return found.cast;
  }
}
