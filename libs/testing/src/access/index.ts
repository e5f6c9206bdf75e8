export { peopleIn, STATES, symbolsOf } from './who-sees-what.ts';
