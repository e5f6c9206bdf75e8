export { peopleIn, STATES, symbolsOf } from './who-sees-what.ts';
export { partSeen, WHO_SEES_PARTS } from './who-sees-parts.ts';
export { howFar, TRIED } from './who-comes-how-far.ts';
