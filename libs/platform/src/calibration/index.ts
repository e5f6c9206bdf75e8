export { type Aside, calibrateAside, TooSlow } from './calibrate-aside.ts';
export { type ToCalibrate } from './messages.ts';
