// Three levels, as counters of one-stop offices ask, and three scores that are all called "satisfied".
export const THREE = {
  id: 'three',
  title: { en: 'Counter', vi: 'Quầy' },
  sections: [{ id: 'a', title: { en: 'Visit', vi: 'Lần đến' }, questions: [{ id: 'q', type: 'scale', scale: 'satisfaction3', label: { en: 'Overall', vi: 'Chung' } }, { id: 'why', type: 'choices', label: { en: 'Why?', vi: 'Vì sao?' }, options: [{ id: 'slow', label: 'Slow' }, { id: 'dear', label: 'Dear' }] }] }],
  scores: [
    { id: 'share', label: { en: 'Satisfied', vi: 'Hài lòng' }, method: 'share', satisfied: [2, 3], of: 'survey' },
    { id: 'all', label: { en: 'All satisfied', vi: 'Hài lòng hết' }, method: 'allSatisfied', satisfied: [2, 3], of: 'survey' },
    { id: 'mean', label: { en: 'Index', vi: 'Chỉ số' }, method: 'rescaled', of: 'survey' },
  ],
} as const;
