import { createMemoryStore } from '../../src/outbox/memory-store.js';
import { describeStore } from '../contracts/store.js';

describeStore('memory', createMemoryStore);
