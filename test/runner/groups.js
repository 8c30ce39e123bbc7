// What runs against the sources, and what runs against the file that the public gets.
const SOURCES = ['survey', 'scoring', 'presets', 'response', 'outbox', 'transport', 'locale', 'theme', 'view', 'element', 'results', 'contracts'];
const BUILT = ['behaviour', 'a11y'];

/** Needs Node, not a browser of the runner's: repository checks, the collector, whole journeys. */
export const NODE_FOLDERS = ['demo', 'test/e2e', 'test/runner'];

const within = (folders) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** For the browsers. */
export const groups = [
  { name: 'unit', files: within(SOURCES) },
  { name: 'behaviour', files: within(BUILT) },
];
