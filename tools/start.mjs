// `npm start`: installs what is missing, builds, and runs Waymark until it is told to end.
import { complaintAboutNode } from './node-version.mjs';

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  const { launch } = await import('./launch.mjs'); // only now: it may hold words that an older Node cannot read
  process.exitCode = await launch();
}
