import { prove } from './prove.js';
import { STORAGE } from './rows/storage.js';
import { forbidden } from './storage/forbidden.js';
import { failing } from './storage/failing.js';
import { changing } from './storage/changing.js';
import { contents } from './storage/contents.js';

const all: any = { ...forbidden, ...failing, ...changing, ...contents };
prove('Storage', STORAGE.filter(r => r.id in all) as any, all, { keep: true });
