import { channelOf } from './circumstances.js';
import type { Core } from './core.js';
import { emit } from './events.js';

/** Tells the page once that half of the survey, or half a screen of it, was in view. */
export const watchVisibility = (core: Core): void => {
  const { element, signal } = core;
  if (!core.state || core.isShown) return;
  const observer = new IntersectionObserver(
    (entries) => {
      // Several looks may be told at once, an early one first.
      if (!entries.some((entry) => entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= innerHeight / 2)) return;
      observer.disconnect();
      if (core.isShown) return;
      core.isShown = true;
      emit(element, 'survey-shown', {});
      if (element.impressions && !element.preview) import('../transport/impression.js').then(({ tell }) => tell(element, core.state!.survey, channelOf(element)), () => {});
    },
    // Fine enough for a survey of many screens, of which half a screen is a small part.
    { threshold: Array.from({ length: 51 }, (_, step) => step / 100) },
  );
  observer.observe(element);
  signal?.addEventListener('abort', () => observer.disconnect());
};
