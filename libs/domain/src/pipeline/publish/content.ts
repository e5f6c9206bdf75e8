import type { GuardRegistry } from '../guards/index.ts';
import type { Rubric } from '../../rubric/definition.ts';

/** What a pipeline may refer to. Pins are `id@version`. */
export interface PublishContent {
  guards: GuardRegistry;
  /** The published rubric under this pin, or undefined where there is none. */
  rubric(pin: string): Rubric | undefined;
  /** Whether a pack of any sort is published under this pin. */
  isKnown(pin: string): boolean;
}

/** Head counts by role: people who hold it, and the organisations they come from. */
export type RolePools = Readonly<Record<string, { members: number; organisations: number }>>;
