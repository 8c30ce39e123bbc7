// The table of design systems whose look a survey can take; each is loaded where it is asked for. A theme is one file and one line here.

export const themes: Readonly<Record<string, () => Promise<{ readonly sheet: string }>>> = {
  dvc: () => import('./dvc.js'),
  govuk: () => import('./govuk.js'),
  uswds: () => import('./uswds.js'),
  dsfr: () => import('./dsfr.js'),
};
