// Runs on any Node that knows modules: keep it to the oldest words.

const NEEDED = [20, 19];

/** Why this version of Node will not do, or undefined where it will. */
export const complaintAboutNode = (version) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return undefined;
  return `Waymark needs Node ${NEEDED.join('.')} or later, and this is Node ${version}: install a newer one from https://nodejs.org/`;
};
