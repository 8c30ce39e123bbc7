// Sources import JSON the way the bundler reads it. Browsers disagree about import attributes, so here such an import
// becomes a module of its own address; the plain address still answers JSON to whoever fetches it.
const ATTRIBUTES = /(from\s*(['"])[^'"\n]+\.json\2)\s*(?:with|assert)\s*\{[^}]*\}/g;

export function jsonImports() {
  const isImported = (context) => context.path.endsWith('.json') && context.URL.searchParams.has('module');
  return {
    name: 'json-imports',
    resolveMimeType: (context) => (isImported(context) ? 'js' : undefined),
    transformImport: ({ source }) => (/^[./].*\.json$/.test(source) ? `${source}?module` : undefined),
    transform(context) {
      if (isImported(context)) return `export default ${context.body};`;
      return /\.[jt]s$/.test(context.path) ? context.body.replace(ATTRIBUTES, '$1') : undefined;
    },
  };
}
