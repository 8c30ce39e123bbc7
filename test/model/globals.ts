// The two things of a browser that the sources look up by themselves. Imported first.

Object.assign(globalThis, {
  location: { origin: 'https://portal.example' },
  IDBKeyRange: {
    bound(from: unknown, to: unknown) {
      if (!Array.isArray(from) || !Array.isArray(to)) throw new DOMException('not a key', 'DataError');
      return [from, to];
    },
  },
});

/** The page's own origin, and another. */
export const URLS = ['https://portal.example/v1/responses', 'https://other.example/responses'] as const;
