// In the page that is audited: brings a survey, whatever it asks, into a state, and lets axe look at it.
(() => {
  const drawn = () => new Promise((resolve) => setTimeout(() => queueMicrotask(resolve)));
  const survey = () => document.querySelector('satisfaction-survey');
  const all = (selector) => [...survey().shadowRoot.querySelectorAll(selector)];
  const WORDS = { email: 'name@example.org', tel: '0912345678' };

  /** The best level, the first option, a word: until no question is left or new. */
  const answer = async () => {
    for (let round = 0; round < 5; round++) {
      const groups = Map.groupBy(all('.tile input'), ({ name }) => name);
      const open = [...groups.values()].filter((controls) => !controls.some(({ checked }) => checked));
      const empty = all('textarea, [part=input]').filter(({ value }) => !value);
      if (!open.length && !empty.length) return;
      for (const controls of open) controls.at(controls[0].type === 'radio' ? Math.min(4, controls.length - 1) : 0).click();
      for (const field of empty) {
        field.value = WORDS[field.type] ?? 'Tốt';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      await drawn();
    }
  };
  const goOn = async () => {
    all('[part~=button-primary]')[0].click();
    await drawn();
  };
  const finish = async () => {
    for (let step = 0; step < 30 && survey().state === 'asking'; step++) {
      await answer();
      await goOn();
    }
  };

  window.audit = {
    bring: { asking: drawn, answered: answer, errors: goOn, sent: finish, queued: finish, unsaved: finish, rejected: finish },
    look({ scheme, lang }) {
      const { style } = Object.assign(document.documentElement, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
      Object.assign(style, { colorScheme: scheme, background: scheme === 'dark' ? '#000' : '#fff', color: scheme === 'dark' ? '#fff' : '#000' });
    },
    isSettled: ({ lang }) => survey().locale === lang && survey().shadowRoot.getAnimations().length === 0,
    /** What axe finds wrong, and what it leaves open and nothing else can tell either. */
    async run(tags) {
      const { violations, incomplete } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations', 'incomplete'], elementRef: true });
      // Drawn anew meanwhile, so that what axe saw is gone.
      if (incomplete.some(({ nodes }) => nodes.some(({ element }) => !element.isConnected))) return this.run(tags);
      const found = { violations: [], undecided: [] };
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes) found.violations.push(`${id} ${target.flat().at(-1)} ${failureSummary?.split('\n')[1]?.trim()}`);
      for (const { id, nodes } of incomplete)
        for (const { target, element, any } of nodes) {
          const fault = id === 'color-contrast' ? window.contrast.judge(element, parseFloat(any[0]?.data?.expectedContrastRatio)) : undefined;
          if (fault !== '') found[fault ? 'violations' : 'undecided'].push(`${id} ${target.flat().at(-1)} ${fault ?? any[0]?.message}`);
        }
      return found;
    },
  };
})();
