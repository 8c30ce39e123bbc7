// The plain file, for `importScripts` and for `import` alike: a classic script can export nothing, so the names hang on one global.

import { keepInSync, registerBackgroundSync, sendWhatWaits } from './index.js';

Object.assign(globalThis, { satisfactionSurvey: { keepInSync, registerBackgroundSync, sendWhatWaits } });
