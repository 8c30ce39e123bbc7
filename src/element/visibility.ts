import type { Core } from './core.js';

/** Calls back once half of the element, or half a screen of it, is in view. */
export const onceHalfVisible = ({ element, signal }: Core, callback: () => void): void => {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry && (entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= innerHeight / 2)) {
        observer.disconnect();
        callback();
      }
    },
    { threshold: [0.1, 0.25, 0.5] },
  );
  observer.observe(element);
  signal?.addEventListener('abort', () => observer.disconnect());
};
