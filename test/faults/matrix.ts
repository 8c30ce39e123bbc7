// All faults, in the order of the table. A group that isn't named here can't be proven, and a row that isn't proven can't be named.

import type { Fault } from './fault.js';
import { LIFE } from './rows/life.js';
import { REPLIES } from './rows/replies.js';
import { SERVER } from './rows/server.js';
import { SILENCE } from './rows/silence.js';
import { STORAGE } from './rows/storage.js';
import { UNREACHABLE } from './rows/unreachable.js';
import { WAITING } from './rows/waiting.js';

export const MATRIX: readonly Fault[] = [...UNREACHABLE, ...SILENCE, ...REPLIES, ...WAITING, ...STORAGE, ...LIFE, ...SERVER];
