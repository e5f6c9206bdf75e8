import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  step(done: number, total: number, label: string): void;
  end(): void;
}

/** A bar on standard error where somebody watches; a line every so often where nobody does. */
export const progress = (stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (!stream.isTTY) return lines(stream);
  const bar = new SingleBar({ stream, format: '{bar} {percentage}% {label}', hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  let started = false;
  return {
    step: (done, total, label) => {
      if (!started) bar.start(total, 0, { label });
      started = true;
      bar.update(done, { label });
    },
    end: () => bar.stop(),
  };
};

const EVERY = 50;

const lines = (stream: NodeJS.WriteStream): Progress => ({
  step: (done, total, label) => {
    if (done % EVERY === 0 || done === total) stream.write(`replay: ${done} of ${total} (${label})\n`);
  },
  end: () => undefined,
});
