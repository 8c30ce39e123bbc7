// The four headers that a page of another origin needs, as they stand in a reply. `*` is enough: pages send no cookies.

export const ALLOW_ORIGIN = 'Access-Control-Allow-Origin: *';
export const MAX_AGE = 'Access-Control-Max-Age: 7200';
export const EXPOSE_HEADERS = 'Access-Control-Expose-Headers: retry-after';

export const allowHeaders = (names: readonly string[]): string => `Access-Control-Allow-Headers: ${names.join(', ')}`;

export const ALL = [ALLOW_ORIGIN, allowHeaders(['content-type']), MAX_AGE, EXPOSE_HEADERS] as const;
