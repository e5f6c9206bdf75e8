/** Our own drawings on a 16 by 16 grid. Each has an outline of its own, so that none is told by its colour. */
const PATHS = {
  tick: 'M6.3 12.6 2 8.3l1.6-1.6 2.7 2.7L12.4 3.3 14 4.9z',
  clock: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-1 3v4.6l3.3 2 1-1.7L9 7.5V4z',
  warning: 'M8 1 15.5 15H.5zM7 6v4.5h2V6zm0 6v2h2v-2z',
  pause: 'M4 2h3v12H4zM9 2h3v12H9z',
  cross: 'M3.5 2 8 6.5 12.5 2 14 3.5 9.5 8l4.5 4.5-1.5 1.5L8 9.5 3.5 14 2 12.5 6.5 8 2 3.5z',
  lock: 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z',
  pen: 'M11.5 1.5 14.5 4.5 5 14H2v-3z',
  refresh: 'M8 2a6 6 0 0 1 5 2.7V2h1.5v6H9V6.3h2.9A4 4 0 1 0 12 9.5l1.8.8A6 6 0 1 1 8 2z',
} as const;

export type StateIconName = keyof typeof PATHS;

/** A small sign of a state, in the colour of the words that say it. */
export function StateIcon({ name }: { name: StateIconName }) {
  return (
    <svg className="wm-state-icon" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" focusable="false" aria-hidden="true">
      <path fill="currentcolor" fillRule="evenodd" d={PATHS[name]} />
    </svg>
  );
}
