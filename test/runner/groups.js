// What runs against the sources, and what runs against the file that the public gets.
const SOURCES = ['survey', 'scoring', 'presets', 'response', 'outbox', 'transport', 'locale', 'theme', 'view', 'element', 'results', 'contracts'];
const BUILT = ['behaviour', 'a11y'];

const within = (folders) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

export const groups = [
  { name: 'unit', files: within(SOURCES) },
  { name: 'behaviour', files: within(BUILT) },
];
