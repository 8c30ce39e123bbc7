// A survey drawn into a shadow root, and looked at as people meet it: by role, by name, by what describes a control. Names are computed by
// axe-core, after the specification.
import 'axe-core/axe.min.js';
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { templates } from '../../src/locale/generated/vi.js';
import { addPack, inLocale } from '../../src/locale/localization.js';
import { directionOf, negotiate } from '../../src/locale/negotiate.js';
import { begin, reduce, type State } from '../../src/survey/session.js';
import type { Survey } from '../../src/survey/survey.js';
import { styleSheet } from '../../src/theme/style-sheet.js';
import type { ViewProps, Wish } from '../../src/view/props.js';
import { surveyView } from '../../src/view/survey.js';

interface Axe {
  setup(node: Element): void;
  teardown(): void;
  readonly commons: {
    readonly aria: { getRole(element: Element): string | null };
    readonly dom: { isVisibleToScreenReaders(element: Element): boolean };
    readonly text: { accessibleText(element: Element): string };
  };
}

const { axe } = window as unknown as { readonly axe: Axe };

export interface Met {
  readonly element: HTMLElement;
  readonly role: string;
  readonly name: string;
}

export interface Stage {
  readonly root: ShadowRoot;
  /** What was wished for so far. Answers and steps come true at once. */
  readonly wishes: readonly Wish[];
  readonly state: State;
  draw(state: State, props?: Partial<ViewProps>): void;
  /** All elements of a role that assistive technology meets, in order. */
  all(role: string): readonly Met[];
  names(role: string): readonly string[];
  one(role: string, name?: string | RegExp): HTMLElement;
  part(name: string): HTMLElement;
  /** Everything people can read. */
  text(): string;
}

addPack('vi', { templates });

export const squeeze = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The words that describe a control. */
export const description = (element: Element): string => {
  const root = element.getRootNode() as ShadowRoot;
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return squeeze(ids.map((id) => root.getElementById(id)?.textContent ?? `nothing is called ${id}`).join(' | '));
};

const fits = (name: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

const COMING_TRUE = ['answer', 'next', 'back', 'submit'];

export const show = async (from: State | Survey, given: Partial<ViewProps> = {}): Promise<Stage> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  const wishes: Wish[] = [];
  let state = 'status' in from ? from : begin(from, from.layout);
  let props: Partial<ViewProps> = given;

  const dispatch = (wish: Wish): void => {
    wishes.push(wish);
    if (COMING_TRUE.includes(wish.type)) draw(reduce(state, wish as Parameters<typeof reduce>[1]));
  };
  const draw = (next: State, changed: Partial<ViewProps> = {}): void => {
    state = next;
    props = { ...props, ...changed };
    const locale = props.locale ?? 'en';
    const all: ViewProps = {
      state,
      dispatch,
      locale,
      dir: directionOf(locale),
      choose: (tags) => [locale, 'en'].map((tag) => negotiate(tag, tags)).find(Boolean) ?? tags[0] ?? locale,
      names: { agency: '', procedure: '' },
      headingLevel: 2,
      symbols: undefined,
      classes: '',
      dismissible: false,
      preview: false,
      caseId: undefined,
      kept: { n: 1, time: 'today' },
      ...props,
    };
    inLocale(locale, () => render(surveyView(all), root));
  };
  draw(state);

  const all = (role: string): readonly Met[] => {
    axe.setup(host);
    try {
      // A slot has no place in the tree that assistive technology reads; what stands in it has.
      return [...root.querySelectorAll<HTMLElement>(':not(slot)')]
        .filter((element) => axe.commons.aria.getRole(element) === role && axe.commons.dom.isVisibleToScreenReaders(element))
        .map((element) => ({ element, role, name: squeeze(axe.commons.text.accessibleText(element)) }));
    } finally {
      axe.teardown();
    }
  };
  return {
    root,
    wishes,
    get state() {
      return state;
    },
    draw,
    all,
    names: (role) => all(role).map(({ name }) => name),
    one(role, name) {
      const found = all(role).filter((met) => fits(met.name, name));
      expect(found.map((met) => met.name), `${role} ${String(name ?? '')}`).to.have.length(1);
      return (found[0] as Met).element;
    },
    part(name) {
      const found = root.querySelector<HTMLElement>(`[part~="${name}"]`);
      if (!found) throw new Error(`no part is called ${name}`);
      return found;
    },
    text: () => squeeze(root.textContent),
  };
};

export const type = (element: HTMLElement, value: string): void => {
  (element as HTMLInputElement).value = value;
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

export const isChecked = (element: HTMLElement): boolean => (element as HTMLInputElement).checked;
