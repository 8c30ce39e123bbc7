// A definition from its address, within ten seconds: later than that the citizen has gone.

/** @returns the body as text; rejects on any fault, an error status and a body of over a megabyte too. */
export const download = async (url: string): Promise<string> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), 10_000);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: abort.signal });
    if (!response.ok) throw new Error(String(response.status));
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
};
