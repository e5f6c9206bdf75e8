export * from './ensure-installation.ts';
export * from './open-installation.ts';
