import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { knownPins, pipelinePack, requirePack, rubricOf } from '@waymark/content/packs';
import { publishRefusals, REFUSAL_CODES, shapeProblems } from '../index.ts';
import type { GuardRegistry } from '../../guards/index.ts';
import type { PublishContent } from '../index.ts';

const content: PublishContent = {
  guards: requirePack<GuardRegistry>('pipeline-guards@1.0.0'),
  rubric: (pin) => (pin.startsWith('rubric-') ? rubricOf(pin) : undefined),
  isKnown: (pin) => knownPins().includes(pin),
};
const fresh = (): any => structuredClone(pipelinePack('pipeline-default@1.0.0'));
const problemsOf = (change: (p: any) => void): string[] => {
  const definition = fresh();
  change(definition);
  return shapeProblems(definition).map(({ at, message }) => `${at} | ${message}`);
};

describe('the shape of a definition', () => {
  it.each(['pipeline-default@1.0.0', 'pipeline-fast-track@1.0.0'])('%s has it', (pin) => {
    expect(shapeProblems(pipelinePack(pin))).toEqual([]);
  });

  const wrong: [title: string, change: (p: any) => void, problem: string][] = [
    ['a missing list', (p) => delete p.letters, 'letters | is missing: write a list there'],
    ['a wrong type', (p) => (p.stages = 7), 'stages | is the number 7: write a list there'],
    ['a null entry', (p) => (p.stages[3] = null), 'stages/3 | is null: write an object there'],
    ['a missing list inside', (p) => delete p.stages[0].transitions[0].guards, 'stages/draft/transitions/submit/guards | is missing: write a list there'],
    ['an unknown kind', (p) => (p.stages[1].kind = 'party'), 'stages/triage/kind | is the text “party”: write one of intake, triage, review, panel, pilot, adoption, monitoring, end there'],
    ['a count as text', (p) => (p.stages[1].transitions[0].guards[1].threshold = '50'), 'stages/triage/transitions/accept/guards/1/threshold | is the text “50”: write a number there'],
    ['a slash in an id', (p) => (p.letters[0].key = 'a/b'), 'letters/a/b/key | is the text “a/b”: write an id, which is not empty and has no slash there'],
    ['half a person', (p) => (p.rolePools.analyst.members = 1.5), 'rolePools/analyst/members | is the number 1.5: write a whole number from 0 up there'],
    ['one letter twice', (p) => p.letters.push(p.letters[0]), 'letters/accepted | is there more than once: give each an id of its own'],
    ['one transition twice', (p) => p.stages[1].transitions.push({ ...p.stages[1].transitions[0] }), 'stages/triage/transitions/accept | is there more than once: give each an id of its own'],
  ];
  it.each(wrong)('%s is told with its place and its remedy', (_title, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  it.each([null, [], 7, 'stages', true, undefined])('%p is no definition', (value) => {
    expect(shapeProblems(value)).toHaveLength(1);
  });

  it('leaves to the checks what they have a code for', () => {
    const bare = problemsOf((p) => {
      delete p.appeals;
      delete p.pins;
      delete p.startStage;
      delete p.letters[0].body;
      delete p.stages[1].sla;
      delete p.stages[1].transitions[0].byRoles;
      delete p.stages[1].transitions[0].guards[0].type;
    });
    expect(bare).toEqual([]);
  });
});

describe('the shape of a guard', () => {
  it('covers every parameter of the registry', () => {
    for (const { id, params } of content.guards.guards) {
      for (const { name } of params) {
        const problems = problemsOf((p) => p.stages[0].transitions[0].guards.push({ type: id, [name]: { wrong: [true] } }));
        // The parts of `unless` are strict only where they are there.
        if (name !== 'unless') expect(problems).toHaveLength(1);
      }
    }
  });
});

describe('whatever comes in', () => {
  const neverThrows = (value: any): void => {
    for (const { at, message } of shapeProblems(value)) expect(`${at}${message}`).toMatch(/is .+: (write|give) .+[^.]$/);
    for (const { code, message } of publishRefusals(value, content)) {
      expect(REFUSAL_CODES).toContain(code);
      expect(message).not.toBe('');
    }
  };

  it('random JSON never throws, and is never taken for a definition', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        neverThrows(value);
        expect(shapeProblems(value).length).toBeGreaterThan(0);
        expect(publishRefusals(value as any, content).length).toBeGreaterThan(0);
      }),
    );
  });

  it('the default pipeline with random parts replaced never throws', () => {
    const json = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, [], {}, '', '__proto__', 'constructor', 0, -1, [null], [[]], { id: null }));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.infiniteStream(fc.nat()), json), { minLength: 1, maxLength: 4 }), (plants) => {
        const definition = fresh();
        for (const [turns, value] of plants) replaceSomewhere(definition, turns, value);
        neverThrows(definition);
      }),
      { numRuns: 400 },
    );
  });
});

/** Walks down by the given turns and puts the value at the place where the walk ends. */
const replaceSomewhere = (root: any, turns: Iterator<number>, value: unknown): void => {
  let parent = root;
  for (let depth = 0; depth < 12; depth += 1) {
    const keys = Object.keys(parent);
    if (keys.length === 0) return;
    const key = keys[turns.next().value % keys.length] as string;
    const child = parent[key];
    if (typeof child !== 'object' || child === null || turns.next().value % 4 === 0) {
      parent[key] = value;
      return;
    }
    parent = child;
  }
};
