import { describeReceiving } from './support/receiving.js';
import { describeResults } from './support/results.js';

describeReceiving('the embedded database', () => ({}));
describeResults('the embedded database', () => ({}));
