// Small surveys, each with what one group of tests is about.

/** One of each kind. */
export const EVERY = {
  id: 'every',
  version: '2026.1',
  title: 'The office and you',
  intro: 'Two minutes.',
  thanks: 'The office says thanks.',
  notice: 'Answers are counted, not judged.',
  privacy: { href: '/privacy' },
  complaint: { href: '/complaints', label: 'Complaints desk' },
  questions: [
    { id: 'rate', type: 'scale', scale: 'satisfaction5', label: 'How was it?', hint: 'The whole visit.', required: true, allowNotApplicable: true },
    { id: 'nps', type: 'scale', scale: 'recommend', label: 'Would you recommend us?' },
    { id: 'way', type: 'choice', label: 'How did you come?', options: [{ id: 'foot', label: 'On foot' }, { id: 'bus', label: 'By bus' }], other: true },
    {
      id: 'why',
      type: 'choices',
      label: 'What was slow?',
      hint: 'Up to two.',
      max: 2,
      options: [{ id: 'queue', label: 'The queue' }, { id: 'forms', label: 'The forms' }, { id: 'staff', label: 'The staff' }, { id: 'none', label: 'Nothing', exclusive: true }],
      other: true,
    },
    { id: 'note', type: 'note', label: 'Nearly done.', link: { href: '/help', label: 'Help' } },
    { id: 'words', type: 'text', multiline: true, maxLength: 20, label: 'Anything else?' },
    { id: 'agree', type: 'consent', label: 'You may call me', link: { href: '/calls', label: 'What calls are for' } },
    { id: 'phone', type: 'text', input: 'tel', label: 'Phone', needs: 'agree' },
    { id: 'mail', type: 'text', input: 'email', label: 'Mail', needs: 'agree' },
  ],
};

/** Nothing is required. */
export const SHORT = {
  id: 'short',
  questions: [
    { id: 'rate', type: 'scale', scale: 'satisfaction5', label: 'How was it?' },
    { id: 'words', type: 'text', multiline: true, label: 'Anything else?' },
  ],
};

/** Three parts, the second only for whom something was amiss. */
export const STEPS = {
  id: 'steps',
  layout: 'steps',
  sections: [
    { id: 'first', title: 'The visit', questions: [{ id: 'rate', type: 'scale', scale: 'satisfaction5', label: 'How was it?', required: true }] },
    {
      id: 'second',
      title: 'What was amiss',
      when: { question: 'rate', atMost: 2 },
      questions: [{ id: 'why', type: 'text', label: 'Why?', required: true }],
    },
    {
      id: 'third',
      title: 'The staff',
      questions: [
        { id: 'kind', type: 'scale', scale: 'yesno', label: 'Were they kind?' },
        { id: 'clear', type: 'scale', scale: 'yesno', label: 'Were they clear?' },
      ],
    },
    { id: 'fourth', title: 'In your words', questions: [{ id: 'words', type: 'text', multiline: true, label: 'Anything else?' }] },
  ],
};

/** Follow-ups upon follow-ups. */
export const CHAIN = {
  id: 'chain',
  questions: [
    { id: 'a', type: 'scale', scale: 'yesno', label: 'Was it slow?' },
    { id: 'b', type: 'choices', label: 'Where?', options: [{ id: 'desk', label: 'At the desk' }, { id: 'web', label: 'On the web' }], when: { question: 'a', is: 1 } },
    { id: 'c', type: 'text', label: 'Which desk?', when: { question: 'b', is: 'desk' } },
    { id: 'd', type: 'text', label: 'What was good?', when: { not: { question: 'b', answered: true } } },
  ],
};

/** Two languages, each partly. */
export const TWO_TONGUES = {
  id: 'tongues',
  title: { vi: 'Ý kiến', en: 'Opinion' },
  intro: { en: 'English only.' },
  questions: [
    { id: 'rate', type: 'scale', scale: 'satisfaction5', label: { vi: 'Có hài lòng không?', en: 'Are you content?' }, required: true },
    { id: 'words', type: 'text', label: { vi: 'Ý kiến khác', en: 'Anything else' }, hint: { fr: 'En français.' } },
  ],
};
