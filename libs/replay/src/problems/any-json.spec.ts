import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inventedCohort, inventedPool } from '../cohort/carried.ts';
import { cohortProblems } from './cohort-problems.ts';
import { poolProblems } from './pool-problems.ts';

type Path = (string | number)[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object'
    ? [path, ...Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, Array.isArray(value) ? Number(key) : key]))]
    : [path];

/** A copy in which the subtree at the path is gone (undefined) or replaced. */
const replanted = (value: any, [key, ...rest]: Path, plant: unknown): unknown => {
  if (key === undefined) return plant;
  const copy: any = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0 && plant === undefined) Array.isArray(copy) ? copy.splice(key as number, 1) : delete copy[key];
  else copy[key] = replanted(value[key], rest, plant);
  return copy;
};

const anyPlant = fc.oneof(fc.constant(undefined), fc.constant(null), fc.jsonValue(), fc.constantFrom('', 'reviews', 'adopt', '__proto__', -1, 1e9, [], {}, [null]));

const neverThrows = (sound: unknown, problemsOf: (value: unknown) => { at: string; message: string }[]): void => {
  const paths = pathsOf(sound);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), anyPlant), { minLength: 1, maxLength: 3 }), (plants) => {
      let value: unknown = sound;
      for (const [pick, plant] of plants) {
        const path = paths[pick % paths.length] as Path;
        try {
          value = replanted(value, path, plant);
        } catch {
          continue; // an earlier plant took the place away
        }
      }
      for (const problem of problemsOf(value)) expect(problem.message.length).toBeGreaterThan(10);
    }),
    { numRuns: 400 },
  );
};

describe('a file of any JSON', () => {
  it('is looked at as a cohort without a crash', () => neverThrows(inventedCohort(), (value) => cohortProblems(value)));
  it('is looked at as a pool without a crash', () => neverThrows(inventedPool(), (value) => poolProblems(value, inventedCohort())));
  it('need not even look like one', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(cohortProblems(value).length).toBeGreaterThan(0);
      expect(poolProblems(value, inventedCohort()).length).toBeGreaterThan(0);
    }));
  });
});
