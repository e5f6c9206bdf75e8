export { blup, type Blup, type Variances } from './blup.ts';
export { componentsOf, type Component } from './components.ts';
export { leastSquares, type LeastSquares } from './least-squares.ts';
export { designOf, type Design, type Observation } from './observations.ts';
export { rawMeans, type RawMeans } from './raw-means.ts';
