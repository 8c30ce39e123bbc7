// The attributes and properties, without behaviour: no accessor acts, everything is derived when the element updates, so that the order in
// which a page sets them never matters.

import { LitElement, type PropertyDeclarations } from 'lit';
import type { SendEvents } from '../transport/custom-transport.js';
import type { Destination } from '../transport/transport.js';

const TEXTS =
  'endpoint src preset agency-id agency procedure procedure-name unit case-id ticket page channel mode layout symbols theme scheme accent corners density storage request';

const camelCase = (attribute: string): string => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const declare = (names: string, options: object) => names.split(' ').map((attribute) => [camelCase(attribute), { attribute, ...options }]);

type Text = string | null | undefined;

export class SurveyProperties extends LitElement {
  static override properties = Object.fromEntries([
    ...declare(TEXTS, {}),
    ...declare('heading-level batch idle-reset ask-again-after', { type: Number }),
    ...declare('dismissible preview', { type: Boolean }),
    ...['definition', 'context', 'headers', 'transport'].map((name) => [name, { attribute: false }]),
  ]) as PropertyDeclarations;

  /** URL where responses are posted. */
  declare endpoint: Text;
  /** URL of a definition as JSON; it gets 10 s. */
  declare src: Text;
  /** Id of a preset. */
  declare preset: Text;
  /** Official code of the body, by which results are grouped. */
  declare agencyId: Text;
  /** Its name as shown; texts may use `{agency}`. */
  declare agency: Text;
  /** Procedure code. */
  declare procedure: Text;
  /** Its name as shown; texts may use `{procedure}`. */
  declare procedureName: Text;
  /** Counter or office within the body. */
  declare unit: Text;
  /** File number: makes the rating personal data, and the survey says so. */
  declare caseId: Text;
  /** Signed proof from the portal that this case was served; sent as it is. */
  declare ticket: Text;
  /** URL that `source` names, without query and fragment; default the page's own. */
  declare page: Text;
  /** Default by mode: `web`, `kiosk`, `paper`; or any token of the site. */
  declare channel: Text;
  /** `inline`, `kiosk` or `entry`; default `inline`. */
  declare mode: Text;
  /** `page` or `steps`; default the definition's. */
  declare layout: Text;
  /** `faces`, `stars`, `numbers`, `words` or `thumbs`, for scales that don't choose their own. */
  declare symbols: Text;
  /** Token set of a design system; default `default`. */
  declare theme: Text;
  /** `auto` (the page's own used color-scheme), `light` or `dark`; default `auto`. */
  declare scheme: Text;
  /** One CSS colour; what stands on it and where it stands are adjusted to stay readable. */
  declare accent: Text;
  /** `sharp`, `soft` or `round`; default `soft`. */
  declare corners: Text;
  /** `compact`, `regular` or `spacious`; default `regular`. */
  declare density: Text;
  /** `local` or `none` (nothing outlives the page); default `local`. */
  declare storage: Text;
  /** `json`, `cloudevents` or `simple`; default `json`. */
  declare request: Text;
  /** Level of the title's heading, 1 to 6; default 2. */
  declare headingLevel: number | undefined;
  /** How many queued responses one request may carry, 1 to 50; default 1. */
  declare batch: number | undefined;
  /** Seconds after which a kiosk warns and wipes; default 60. */
  declare idleReset: number | undefined;
  /** Days during which whoever answered or dismissed is not asked again; absent: always asks. */
  declare askAgainAfter: number | undefined;
  /** Shows Close. */
  declare dismissible: boolean | undefined;
  /** Works as usual, marks itself visibly, stores and sends nothing. */
  declare preview: boolean | undefined;
  /** The definition itself, in place of `src` and `preset`. */
  declare definition: unknown;
  /** Flat record that is sent along. */
  declare context: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Request headers, or a function asked before each send. Never stored. */
  declare headers: Destination['headers'];
  /** In place of `fetch`: gets the events, returns what became of each. */
  declare transport: SendEvents | undefined;

  /** `lang` and `dir` belong to every element; here they also mean: draw again. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }
}
