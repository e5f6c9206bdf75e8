import { it } from '@jest/globals';
import fc from 'fast-check';
import { historyOf, randomLives } from '@waymark/testing/pipeline';
it('stat', () => {
  const moved: Record<string, number> = {}; const acc: Record<string, number> = {}; let n=0, h=0;
  const t=Date.now();
  for (const { pipeline, steps } of fc.sample(randomLives, { numRuns: 300, seed: 1 })) {
    h++;
    for (const { command, answer } of historyOf(pipeline, steps).asked) { n++;
      const k = command.type + (answer.ok ? ' ok' : ' refused'); acc[k] = (acc[k] ?? 0) + 1;
      if (answer.ok) for (const e of answer.events) if (e.type === 'moved') { const m = `${e.from}/${e.transition ?? 'remit'}/${e.trigger}`; moved[m] = (moved[m] ?? 0) + 1; }
    }
  }
  console.log(Date.now()-t, h, n, JSON.stringify(acc, null, 1), JSON.stringify(moved, null, 1));
});
