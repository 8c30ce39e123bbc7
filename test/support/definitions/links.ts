import { bad, good, LABEL, question, withTop, type DefinitionCase } from './case.js';

export const links: readonly DefinitionCase[] = [
  ...['https://example.org/privacy', 'HTTPS://example.org', '/privacy', 'privacy.html', '?page=privacy', '#privacy', '../a:b', 'tel:1022', 'mailto:a@example.org'].map(
    (href) => good(`a link to ${href}`, withTop({ privacy: { href } })),
  ),
  ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'http://example.org', 'ftp://example.org', 'blob:x'].map(
    (href) => bad(`a link to ${JSON.stringify(href)}`, withTop({ privacy: { href } }), 'href-forbidden'),
  ),
  good('a place to complain', withTop({ complaint: { href: 'tel:1022', label: LABEL } })),
  bad('a place to complain without address', withTop({ complaint: { label: 'Here' } }), 'missing'),
  bad('a link that is a word', withTop({ privacy: 'https://example.org' }), 'not-an-object', 'missing'),
  good('a note with a link', question('note', { link: { href: '/more', label: 'More' } })),
  bad('a note with a link that runs script', question('note', { link: { href: 'javascript:x' } }), 'href-forbidden'),
  good('a consent with a link', question('consent', { link: { href: '/rights' }, required: true })),
];
