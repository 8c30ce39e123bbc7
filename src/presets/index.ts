// The table of presets that are loaded when asked for. `csat` is in the main script. A preset is one JSON file and one line here.

export const presets: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  ces2: () => import('./ces2.json'),
  'govuk-done': () => import('./govuk-done.json'),
  'govuk-page': () => import('./govuk-page.json'),
  'vn-motcua-3': () => import('./vn-motcua-3.json'),
  'vn-sipas-2023-service': () => import('./vn-sipas-2023-service.json'),
  'vn-sipas-short': () => import('./vn-sipas-short.json'),
};
