// Between one element and the page's outbox: hands responses over, and turns the facts about them into states and events. What the citizen
// reads comes from facts alone.

import type { Fact } from '../outbox/facts.js';
import type { Response } from '../response/response.js';
import { createCustomTransport, type SendEvents } from '../transport/custom-transport.js';
import type { Destination } from '../transport/transport.js';
import { act } from './act.js';
import type { Core } from './core.js';
import { dropDraft } from './draft.js';
import { getPage } from './environment.js';
import { emit } from './events.js';
import type { SurveyProperties } from './properties.js';
import { reset } from './reset.js';
import { readSettings } from './settings.js';

/** Without a reply after this long, in ms, the citizen reads "kept" while sending goes on. */
const PATIENCE = 3000;

/** In place of an address, for responses that only a function of the page can send. */
const NO_ENDPOINT = 'transport:';

export interface Connection {
  readonly endpoint: string;
  readonly headers: Destination['headers'];
  readonly transport: SendEvents | undefined;
}

/** The absolute address of an endpoint that can be posted to; `undefined` for none and for nonsense. */
export const endpointOf = ({ endpoint, transport }: SurveyProperties): string | undefined => {
  try {
    const url = new URL(endpoint || 'x:', document.baseURI);
    if (/^https?:/.test(url.href)) return url.href;
  } catch {
    // Not an address.
  }
  return transport && NO_ENDPOINT;
};

export const pendingOf = (element: SurveyProperties): number => getPage().outbox.pending(endpointOf(element) ?? '');

export const connectionOf = (element: SurveyProperties): Connection | undefined => {
  const { headers, transport, preview } = element;
  const endpoint = endpointOf(element);
  return endpoint && !preview ? { endpoint, headers, transport } : undefined;
};

const stored = (core: Core, id: string, durable: boolean): void => {
  if (core.current?.id === id) {
    core.current = { ...core.current, durable };
    // Filled in again after a reload, it would be sent a second time.
    if (durable) dropDraft(core);
  }
  emit(core.element, 'survey-queued', { id, durable });
};

const onFact = (core: Core, fact: Fact): void => {
  const { element, mine, current } = core;
  if (fact.type === 'pending') return element.requestUpdate();
  const { type, id } = fact;
  const settle = (status: 'sent' | 'queued' | 'unsaved' | 'rejected', reason?: string) => {
    if (id === current?.id) act(core, { type: 'outcome', status, ...(reason && { reason }) });
  };
  if (type === 'kept') {
    if (fact.durable && mine.has(id)) stored(core, id, true);
    return settle(core.current?.durable ? 'queued' : 'unsaved');
  }
  if (type === 'dropped') {
    // What was deleted by hand is told by the element that was asked; no other shows a receipt of it any longer.
    if (fact.reason !== 'cleared') emit(element, 'survey-dropped', { id, reason: fact.reason });
    else if (id === current?.id) reset(core);
    return;
  }
  const { earlier } = fact;
  // Another element's response of this visit is that element's to tell.
  if (!mine.has(id) && !earlier) return;
  if (type === 'sent') {
    settle('sent');
    emit(element, 'survey-sent', { id, duplicate: fact.duplicate, earlier });
  } else {
    const { status, problem } = fact;
    settle('rejected', problem?.detail ?? problem?.title);
    emit(element, 'survey-rejected', { id, status, earlier, ...(problem && { problem }) });
  }
};

/** Attached to the outbox for as long as the element is in the page and says where to send. */
export const attach = (core: Core): void => {
  const { element } = core;
  const connection = element.isConnected ? connectionOf(element) : undefined;
  const { batch } = readSettings(element);
  const key = [connection?.endpoint, connection?.headers, connection?.transport, batch];
  if (core.attached?.every((part, index) => part === key[index])) return;
  core.attached = key;
  core.detach?.();
  core.detach =
    connection &&
    getPage().outbox.attach({
      endpoint: connection.endpoint,
      headers: connection.headers,
      batch,
      transport: connection.transport && createCustomTransport(connection.transport),
      onFact: (fact) => onFact(core, fact),
    });
};

/** Storing starts in the caller's own task. */
export const deliver = async (core: Core, response: Response): Promise<void> => {
  const { element, mine } = core;
  const connection = connectionOf(element);
  // Without a destination only a preview ends well; the page may have taken the endpoint away meanwhile.
  if (!connection) return void act(core, { type: 'outcome', status: element.preview ? 'sent' : 'unsaved' });
  const { outbox, visit } = getPage();
  const { mode, storage, request } = readSettings(element);
  const { id } = response;
  mine.add(id);
  const at = Date.parse(response.time);
  core.current = { id, durable: false, at };
  const { durable } = await outbox.add(
    {
      v: 1,
      id,
      endpoint: connection.endpoint,
      request,
      body: JSON.stringify(response),
      at,
      tries: 0,
      visit,
      keep: mode === 'inline' ? undefined : true,
      needs: connection.headers || connection.transport ? true : undefined,
    },
    { storage },
  );
  stored(core, id, durable);
  if (durable) setTimeout(() => core.current?.id === id && core.state?.status === 'submitting' && act(core, { type: 'outcome', status: 'queued' }), PATIENCE);
};

/** Deletes what the receipt is about. */
export const withdraw = async ({ element, current }: Core): Promise<void> => {
  for (const id of current ? await getPage().outbox.remove(current.id) : []) {
    // The button that was pressed is gone.
    element.focus();
    emit(element, 'survey-dropped', { id, reason: 'cleared' });
  }
};

/** The citizen wants it sent now. */
export const retry = async (core: Core): Promise<void> => {
  core.focus = 'outcome';
  await getPage().outbox.flush({ endpoint: core.attached?.[0] as string });
  // The pass may have ended at another response.
  if (core.state?.status === 'submitting') act(core, { type: 'outcome', status: core.current?.durable ? 'queued' : 'unsaved' });
};
