// Definitions that are right and wrong, each in one way. Both readers are held against this table: the schema that editors use and the
// parser that the element uses. Where they may differ it says so: `valid` is what a schema can tell, `codes` what the parser finds.
import type { DefinitionCase } from './definitions/case.js';
import { conditions } from './definitions/conditions.js';
import { links } from './definitions/links.js';
import { options } from './definitions/options.js';
import { questions } from './definitions/questions.js';
import { scales } from './definitions/scales.js';
import { scores } from './definitions/scores.js';
import { surveys } from './definitions/surveys.js';

export const definitions: readonly DefinitionCase[] = [
  ...surveys,
  ...links,
  ...questions,
  ...options,
  ...scales,
  ...conditions,
  ...scores,
];
