// What `npm start` opens, off the script that opens it, and what `npm test` does.
import { exists, read } from '../files.js';
import { STEPS } from '../../runner/options.js';
import { code, table } from './markdown.js';

const WHAT: Readonly<Record<string, string>> = {
  Gallery: 'every preset, live, with its tag to copy',
  Portal: 'a citizen’s way: find a procedure, apply, rate',
  Results: 'what the office sees of the answers',
  Province: 'a made-up province: 54 communes and wards, a year, 50 000 ballots',
  Offline: 'break the server, send, look, repair it',
  Kept: 'what waits on this device: since when, try now, delete',
  Looks: 'colours, corners, density, dark',
  Languages: 'several languages on one page',
};

export function pages(): string {
  const script = read('demo/start.ts');
  const [, list] = /const pages = \{([^}]+)\}/.exec(script) ?? [];
  const [, port] = /PORTAL_PORT'\] \}, (\d+)\)/.exec(script) ?? [];
  const [, collector] = /addressFrom\(env, (\d+)\)/.exec(script) ?? [];
  if (!list || !port || !collector) throw new Error('demo/start.ts no longer says which pages it opens, and where.');
  const rows = [...list.matchAll(/(\w+): '([^']+)'/g)]
    .filter(([, , path]) => exists(`demo${path}index.html`))
    .map(([, name = '', path = '']) => [name, code(`http://127.0.0.1:${port}${path}`), WHAT[name] ?? '']);
  return table(['page', 'address', ''], [...rows, ['Collector', code(`http://127.0.0.1:${collector}/v1/responses`), 'the endpoint itself']]);
}

export const steps = (): string => `${STEPS.map(code).join(' → ')}`;
