// What a stranger sees who comes with GET. Whatever is stored there was said to the office, not to the public.

import type { Finding } from '../finding.js';
import type { Stage } from '../stage.js';

export const playReading = async ({ wire, author }: Stage): Promise<readonly Finding[]> => {
  const reply = await wire.ask('GET');
  if (reply instanceof Error) return [{ check: 'get', verdict: 'told', what: 'GET: no whole reply' }];
  const what = `GET: ${reply.status}`;
  if (author.ids.some((id) => reply.text.includes(id))) {
    return [
      {
        check: 'get',
        verdict: 'wrong',
        what: `${what}, and shows what was sent`,
        why: 'Anyone can read what citizens wrote: their words, and contact details if there are any.',
        mend: { do: 'Answer 405 to GET here; show answers only to who is logged in.', code: ['Allow: POST, OPTIONS'] },
      },
    ];
  }
  const isRefused = reply.status >= 400 && reply.status < 500;
  return [
    isRefused
      ? { check: 'get', verdict: 'right', what }
      : { check: 'get', verdict: 'told', what, why: 'No page asks. 405 says more clearly that there is nothing to read.', mend: { do: 'Answer 405 to GET:', code: ['Allow: POST, OPTIONS'] } },
  ];
};
