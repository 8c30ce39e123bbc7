/** Rules by the norms that bind public bodies: WCAG 2.2 A and AA, EN 301 549, Section 508, RGAA; and what is good practice. */
export const AXE_TAGS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549', 'EN-301-549v4', 'section508', 'RGAAv4', 'best-practice'];
