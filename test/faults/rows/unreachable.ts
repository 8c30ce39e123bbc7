// The endpoint can't be reached. To a page all of these look alike, and none of them proves that nothing arrived.

import type { Fault } from '../fault.js';

const DRIVER = 'WebKitWebDriver has no hold of the network';

export const UNREACHABLE = [
  { id: 'N1', fault: 'the device is offline when Send is pressed', outcome: 'kept; sent when the network is back', untried: { webkit: DRIVER } },
  { id: 'N2', fault: 'there is no network though `navigator.onLine` says there is', outcome: 'kept, tried again, never dropped; sent once there is one' },
  { id: 'N3', fault: '`navigator.onLine` says offline though there is a network', outcome: 'sent at once; what waits is sent by the next visit' },
  { id: 'N4', fault: 'the name of the endpoint is unknown (DNS)', outcome: 'kept, tried again; one warning after three tries' },
  { id: 'N5', fault: 'the connection is refused', outcome: 'kept over several visits; sent by the first that finds it open' },
  { id: 'N6', fault: 'the certificate is not trusted (TLS)', outcome: 'kept, tried again; nothing is sent unencrypted; one warning after three tries' },
  { id: 'N7', fault: 'the reply may not be read (CORS), though the response was stored', outcome: 'kept, sent again under its id, counted once' },
  { id: 'N8', fault: 'the preflight is refused, or does not allow the header', outcome: 'kept, nothing posted; one warning after three tries that names the header; sent once mended' },
  { id: 'N9', fault: 'the page’s policy forbids the address (connect-src)', outcome: 'kept; one warning after three tries that names the policy; sent by the first visit without it' },
  { id: 'N10', fault: 'an extension blocks the request', outcome: 'kept, tried again; sent once it is let through', untried: { webkit: DRIVER } },
] as const satisfies readonly Fault[];
