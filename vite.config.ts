import { defineConfig } from 'vite';
import { readFileSync } from 'node:fs';
const pkg = JSON.parse(readFileSync('package.json','utf8'));
export default defineConfig({ define: { __VERSION__: JSON.stringify(pkg.version) }, resolve:{conditions:['module','browser','production']}, build:{ target:'es2022', lib:{entry:'src/define.ts', formats:['iife'], name:'x', fileName:()=>'t.js'}, rolldownOptions:{output:{minify:{compress:true,mangle:true,codegen:true},comments:false}}}});
