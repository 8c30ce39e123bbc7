import { prove } from './prove.js';
import { STORAGE } from './rows/storage.js';
import { changing } from './storage/changing.js';
import { contents } from './storage/contents.js';
import { failing } from './storage/failing.js';
import { forbidden } from './storage/forbidden.js';
import { framed } from './storage/framed.js';

prove('Storage', STORAGE, { ...forbidden, ...failing, ...changing, ...contents, ...framed }, { keep: true });
