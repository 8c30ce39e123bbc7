// Whether there is anybody at all. Where nobody is, nothing is right or wrong with the endpoint: the command was used wrongly, or the network is
// down, and one sentence says which.

import { Complaint } from './options.js';

const MENDS: readonly (readonly [code: RegExp, what: string, mend: string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, 'There is no host of this name.', 'Look for a slip in the name; ask whoever keeps your DNS whether it is published yet.'],
  [/ECONNREFUSED/, 'Nothing listens there.', 'Start the server, or mend the port in the address.'],
  [/EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT/, 'The host does not answer.', 'Look whether a firewall or a VPN stands between.'],
  [/CERT|SIGNED|ERR_TLS/, 'Its certificate is not trusted; browsers don’t trust it either.', 'Send the whole chain for this host. If your own authority signed it: NODE_EXTRA_CA_CERTS=ca.pem'],
  [/ERR_SSL|EPROTO/, 'It does not speak TLS there.', 'Write http:// in place of https://, or mend the port.'],
  [/bad port/, 'Browsers post to no such port.', 'Use another one: 443, or 8080 for a try.'],
];

/** The complaint, if this fault of `fetch` means that nobody is there. */
export const toUnreachable = (fault: Error, endpoint: string): Complaint | undefined => {
  const cause = fault.cause as { readonly code?: string; readonly message?: string; readonly errors?: readonly { readonly code?: string }[] } | undefined;
  const text = [cause?.code, cause?.message, ...(cause?.errors ?? []).map(({ code }) => code)].join(' ');
  const found = MENDS.find(([code]) => code.test(text));
  return found && new Complaint(`${new URL(endpoint).host} can't be reached. ${found[1]}`, found[2]);
};
