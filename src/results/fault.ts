// Why there is nothing to show. The visitor reads it in the element, the webmaster once in the console.

export interface Fault {
  readonly code: 'address' | 'network' | 'late' | 'status' | 'shape';
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/** What `download` rejects with: an event if it took too long, the status as a message, or whatever the browser says. */
export const toFault = (reason: unknown, url: string): Fault => {
  const late = reason instanceof Event || (reason as Partial<Error> | null)?.name === 'AbortError';
  const [status] = /^\d{3}$/.exec(String((reason as Partial<Error> | null)?.message)) ?? [];
  return { code: late ? 'late' : status ? 'status' : 'network', status, url };
};

/** In a word, for the console. */
const MENDS: Readonly<Record<Fault['code'], string>> = {
  address: 'src is missing or no URL',
  network: 'no reply (CORS? policy?)',
  late: 'no reply in 10 s',
  status: 'the reply is an error:',
  shape: 'no results document:',
};

const said = new Set<string>();

/** Each once for as long as the page lives. */
export const report = ({ code, status = '', url = '' }: Fault): void => {
  const line = `<satisfaction-results> ${MENDS[code]} ${status} ${url}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
};
