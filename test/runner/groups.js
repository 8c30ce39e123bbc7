// What runs against the sources, and what runs against the file that the public gets.
const SOURCES = ['survey', 'scoring', 'presets', 'response', 'outbox', 'transport', 'locale', 'theme', 'view', 'element', 'worker', 'results', 'contracts'];
const BUILT = ['behaviour', 'a11y'];

/** Needs Node, not a browser of the runner's: by step. */
export const NODE_FOLDERS = { repo: ['test/repo'], node: ['demo', 'test/runner', 'test/endpoint-kit', 'test/bench', 'test/model', 'test/mutation'], e2e: ['test/e2e'], faults: ['test/faults'], visual: ['test/visual'] };

const within = (folders) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** For the browsers. */
export const groups = [
  { name: 'unit', files: within(SOURCES) },
  { name: 'behaviour', files: within(BUILT) },
];
