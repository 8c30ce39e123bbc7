// Pages, tabs, browsers and clocks come to an end, stand still, go back or jump; and pages do with us what they like. What was told stays true.

import type { Fault } from '../fault.js';

const NO_CRASH = 'its driver ends with the process of a page';
const NO_FREEZE = 'nothing freezes a page there, and its synchronous requests let other events pass';

export const LIFE = [
  { id: 'L1', fault: 'the tab is closed in mid-send', outcome: 'after 20 s the next page sends the same bytes; counted once' },
  { id: 'L2', fault: 'the browser is killed after the response was stored by the office, before it was deleted here', outcome: 'kept; the next page sends the same bytes, hears “duplicate”; counted once' },
  { id: 'L3', fault: 'the browser is killed before anything was sent, and in mid-send', outcome: 'kept; sent by the next page' },
  { id: 'L4', fault: 'the page is left in the task in which Send was pressed', outcome: 'stored every time; sent by a later page' },
  { id: 'L5', fault: 'a script submits while the page is being left', outcome: 'nothing false is told; the next page stores and sends its own at once' },
  { id: 'L6', fault: 'the page is put away and comes back (bfcache)', outcome: 'restored as it was; its next response is kept and sent' },
  { id: 'L7', fault: 'the page is put away in mid-send', outcome: 'another page keeps its own meanwhile, and sends both after 20 s; told once, counted once' },
  { id: 'L8', fault: 'the tab is frozen in mid-send', outcome: 'another takes over after 20 s; thawed, it tells once that it was sent', untried: { firefox: NO_FREEZE } },
  { id: 'L9', fault: 'the tab is hidden and its timers don’t fire', outcome: 'sent as soon as it is looked at' },
  { id: 'L10', fault: 'two tabs send at the same moment', outcome: 'each response arrives once' },
  { id: 'L11', fault: 'twenty tabs (Firefox and WebKit: four of five frames each) come online together, 60 wait, batches of 10', outcome: 'six requests, one at a time; each response arrives once' },
  { id: 'L12', fault: 'the tab that is sending crashes', outcome: 'another takes over after 20 s', untried: { firefox: NO_CRASH } },
  { id: 'L13', fault: 'the clock jumps a year ahead', outcome: 'nothing expires without a last attempt; a lease from there binds nobody' },
  { id: 'L14', fault: 'the clock jumps back after Retry-After', outcome: 'by hours: still obeyed; by a year: tried when the wait is over by the page’s timers, by the next page at once' },
  { id: 'L15', fault: 'the element is taken out and put back in mid-send, five times', outcome: 'told once, sent once; the next one too' },
  { id: 'L16', fault: 'the endpoint of the element changes while a response waits', outcome: 'the old one goes to the old address, the new one to the new' },
  { id: 'L17', fault: 'two elements with two endpoints, one of them dead', outcome: 'the other is sent; the dead one’s is kept' },
  { id: 'L18', fault: 'Send is pressed twice, by key too, and the same survey stands twice on the page', outcome: 'one response each' },
  { id: 'L19', fault: 'the page is loaded again in mid-send', outcome: 'the same bytes are sent again, after 20 s at the latest; counted once' },
  { id: 'L20', fault: 'two versions of the script in two tabs', outcome: 'each keeps its own and either sends both, byte by byte as they were made' },
  { id: 'L21', fault: 'the script is loaded twice in one page', outcome: 'one queue: each response arrives once' },
  { id: 'L22', fault: 'plain http: no locks, no randomUUID', outcome: 'kept, and sent once' },
  { id: 'L23', fault: 'the page’s own fetch throws, answers nonsense or never settles', outcome: 'kept, tried again; sent once it is mended' },
  { id: 'L24', fault: 'the page changes JSON, Array, Date, String and Object once the response is made', outcome: 'the same bytes are sent' },
  { id: 'L25', fault: 'twenty tabs (as in L11) come online together, 200 wait, one in a request', outcome: 'each response arrives exactly once' },
] as const satisfies readonly Fault[];
