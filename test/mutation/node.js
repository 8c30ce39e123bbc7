// Lets the tests of outbox and transport run in Node, where mutants are many and browsers slow: chai in place of the browser's helpers, a
// database made of JavaScript, and the origin of a page. Preloaded: node --import ./test/mutation/node.js
import 'fake-indexeddb/auto';
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

const page = new EventTarget();
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = page[name].bind(page);
globalThis.PageTransitionEvent = class extends Event {};
Object.assign(globalThis, { self: globalThis, origin: 'https://portal.example', location: { origin: 'https://portal.example' } });

const hooks = `
  export const resolve = (specifier, context, next) =>
    next(specifier === '@open-wc/testing' ? '@esm-bundle/chai/esm/chai.js' : specifier, context);
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, pathToFileURL('./'));
