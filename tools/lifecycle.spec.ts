import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { lifecycleText } from './lifecycle-text.mjs';
import { root } from './root.mjs';

const definition = JSON.parse(readFileSync(new URL('libs/content/packs/pipeline-default.json', root), 'utf8'));
const text = lifecycleText(definition);
const arrows = text.split('\n').filter((line: string) => line.includes(' --> '));

describe('the drawn lifecycle', () => {
  it('is that of the default pipeline (else: npm run diagram)', () => {
    expect(readFileSync(new URL('docs/lifecycle.md', root), 'utf8')).toBe(text);
  });

  it('shows every stage and every transition', () => {
    for (const { id, title, transitions } of definition.stages) {
      expect(text).toContain(`state "${title}" as ${id.replaceAll('-', '_')}`);
      for (const { label } of transitions) expect(text).toContain(` : ${label}\n`);
    }
  });

  it('ends where the end stages are and nowhere else', () => {
    const ends = definition.stages.filter(({ kind }: { kind: string }) => kind === 'end');
    expect(arrows.filter((line: string) => line.endsWith('--> [*]'))).toHaveLength(ends.length);
  });

  it('shows a way out of an end stage for an appeal alone', () => {
    const ends = definition.stages.filter(({ kind }: { kind: string }) => kind === 'end');
    const out = arrows.filter((line: string) => ends.some(({ id }: { id: string }) => line.startsWith(`  ${id.replaceAll('-', '_')} `)));
    for (const line of out) expect(line).toMatch(/--> \[\*\]$| : Appeal, /);
  });

  it('leaves no name or label that Mermaid would read as something else', () => {
    for (const line of arrows) expect(line).toMatch(/^ {2}(\w+|\[\*\]) --> (\w+|\[\*\])( : [^:;#{}"]+)?$/);
  });

  it('changes with the pipeline', () => {
    const [first, ...others] = definition.stages;
    expect(lifecycleText({ ...definition, stages: [{ ...first, title: 'Beginning' }, ...others] })).not.toBe(text);
  });
});
