/** Whether the page is on its author's own machine: `localhost`, `*.localhost`, `127.0.0.1`, `[::1]`. */
export const isLocal = (): boolean => /(^|\.)localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(location.hostname);
