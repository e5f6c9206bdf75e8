// Builds the pages of the web app, where something changed. node tools/build-pages.mjs
import { buildWeb } from './build.mjs';

process.exitCode = buildWeb() ? 0 : 1;
