// A definition from its address, within ten seconds: later than that the citizen has gone.

const PATIENCE = 10_000;

/** @returns the body as text; rejects on any fault, an error status and lateness, even where the page's own `fetch` ignores the signal. */
export const download = async (url: string): Promise<string> => {
  const abort = new AbortController();
  const { signal } = abort;
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  const late = new Promise<never>((_, reject) => signal.addEventListener('abort', reject));
  const read = async () => {
    const response = await fetch(url, { credentials: 'omit', signal });
    if (!response.ok) throw new Error(String(response.status));
    return response.text();
  };
  return Promise.race([read(), late]).finally(() => clearTimeout(timer));
};
