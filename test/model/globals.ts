// The two things of a browser that the sources look up by themselves. Imported first.

const ranges = {
  bound(lower: unknown, upper: unknown) {
    if (!Array.isArray(lower) || !Array.isArray(upper)) throw new DOMException('not a key', 'DataError');
    return { lower, upper };
  },
};

Object.assign(globalThis, { self: globalThis, origin: 'https://portal.example', IDBKeyRange: globalThis.IDBKeyRange ?? ranges });

/** The page's own origin, and another. */
export const URLS = ['https://portal.example/v1/responses', 'https://other.example/responses'] as const;
