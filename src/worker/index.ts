// What `satisfaction-survey/service-worker` gives, by name. Importing it does nothing.

export { keepInSync, registerBackgroundSync } from './background-sync.js';
export { sendWhatWaits } from './environment.js';
export type { Send, SendOptions } from './sending.js';
