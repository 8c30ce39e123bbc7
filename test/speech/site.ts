// One survey on the page of an office, as a person comes to it: something before, from where Tab leads in.
import { page, startSite, tag, type Answer } from '../e2e/support/site.js';

export const TITLE = 'Page';
export const START = 'Bắt đầu';

export interface Survey {
  readonly lang: string;
  readonly definition: object;
  /** Of the tag, as in HTML. */
  readonly attributes?: string;
}

/** By status. */
const ANSWERS = { accepts: 201, 'is down': 503, refuses: 422 } as const;
const REASON = 'Đợt khảo sát này đã kết thúc.';

export interface Office {
  readonly url: string;
  /** What its endpoint says from now on; `accepts` at first. */
  now(answer: keyof typeof ANSWERS): void;
  close(): Promise<void>;
}

/** A browser that offers to translate the page talks over it. */
const PLAIN = '<meta name="google" content="notranslate"><style>body { font: 16px sans-serif; margin: 16px }</style>';

const pageOf = ({ lang, definition, attributes = '' }: Survey): string => {
  const survey = tag(attributes, `<script type="application/json">${JSON.stringify(definition)}</script>`);
  const body = `<h1>Thủ tục</h1><p><button id="start">${START}</button></p>${survey}<script src="/dist/satisfaction-survey.vi.js"></script>`;
  return page({ head: PLAIN, body, lang }).replace('<html', lang === 'ar' ? '<html dir="rtl"' : '<html');
};

export async function openOffice(survey: Survey): Promise<Office> {
  let status: number = ANSWERS.accepts;
  const receive: Answer = (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ title: REASON }));
  };
  const { url, close } = await startSite({ answers: { '/': pageOf(survey), '/v1/responses': receive } });
  return { url, now: (answer) => void (status = ANSWERS[answer]), close };
}
