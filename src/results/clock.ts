// The one place of the results that asks what time it is.

export const today = (): Date => new Date();
