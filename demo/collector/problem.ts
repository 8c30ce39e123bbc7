// Every refusal is an RFC 9457 problem. `type` resolves, at this collector, to a page that says what to do about it.

const kinds = {
  'malformed-request': [400, 'The request cannot be read', 'The body is not JSON in UTF-8, or is empty.'],
  'invalid-parameter': [400, 'A query parameter is wrong', 'The detail names the parameter and what it may be.'],
  unauthorized: [401, 'The admin token is missing or wrong', 'Send it as "Authorization: Bearer <token>".'],
  'not-found': [404, 'There is nothing here', 'The address is wrong, or names a survey this collector does not know.'],
  'method-not-allowed': [405, 'This method is not allowed here', 'The Allow header lists the methods that are.'],
  conflict: [409, 'This conflicts with what is here', 'A survey that was published under an id and version does not change; give the new one a new version.'],
  'too-large': [413, 'The request is too large', 'Send fewer responses at once; a single response may not be larger than the limit the detail names.'],
  'unsupported-type': [415, 'This content type is not understood', 'Responses come as application/json, text/plain, application/cloudevents+json or application/cloudevents-batch+json.'],
  'invalid-response': [422, 'The response is not valid', 'The detail names the question or the field and what is wrong. Sending the same response again will not help.'],
  'invalid-survey': [422, 'The survey definition is not valid', 'The issues list every fault with its path.'],
  internal: [500, 'The collector failed', 'The fault is the collector’s. Nothing was stored; sending again later may help.'],
  unavailable: [503, 'The database cannot be reached', 'Nothing was stored. Send again after the time Retry-After names.'],
} as const satisfies Record<string, readonly [status: number, title: string, advice: string]>;

export type ProblemKind = keyof typeof kinds;

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

export function toProblem(kind: ProblemKind, detail: string, extensions: Readonly<Record<string, unknown>> = {}): Problem {
  const [status, title] = kinds[kind];
  return { ...extensions, type: `/v1/problems/${kind}`, title, status, detail };
}

export function toProblemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
}

/** What a problem's `type` leads to. */
export function adviceOn(kind: string): string | undefined {
  if (!Object.hasOwn(kinds, kind)) return undefined;
  const [status, title, advice] = kinds[kind as ProblemKind];
  return `${title} (${status})\n\n${advice}\n`;
}

/** Thrown where a request can't go on; answered as it says. */
export class ProblemError extends Error {
  readonly kind: ProblemKind;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(kind: ProblemKind, detail: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.name = 'ProblemError';
    this.kind = kind;
    this.extensions = extensions;
  }

  get problem(): Problem {
    return toProblem(this.kind, this.message, this.extensions);
  }
}
