// What the operator says, from the process's environment, read once.

import type { CollectorOptions } from './collector.js';
import { isTrait, traits, type Trait } from './grouping.js';
import type { Address } from './server.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** HOST, PORT */
export function addressFrom(env: Environment, fallback: number): Address {
  const port = Number(env['PORT'] ?? fallback);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`);
  return { host: env['HOST'] ?? '127.0.0.1', port };
}

/** DATA_DIR or DATABASE_URL, DEFINITIONS_DIR, ORIGINS (separated by spaces or commas), ADMIN_TOKEN, TIME_ZONE, PUBLIC_GROUPS (likewise) */
export function optionsFrom(env: Environment): CollectorOptions {
  return {
    ...(env['DATA_DIR'] && { dataDir: env['DATA_DIR'] }),
    ...(env['DATABASE_URL'] && { databaseUrl: env['DATABASE_URL'] }),
    ...(env['DEFINITIONS_DIR'] && { definitions: [env['DEFINITIONS_DIR']] }),
    ...(env['ORIGINS'] && { origins: env['ORIGINS'].split(/[\s,]+/).filter(Boolean) }),
    ...(env['ADMIN_TOKEN'] && { adminToken: env['ADMIN_TOKEN'] }),
    ...(env['TIME_ZONE'] && { timeZone: env['TIME_ZONE'] }),
    ...(env['PUBLIC_GROUPS'] && { publicGroups: traitsIn(env['PUBLIC_GROUPS']) }),
  };
}

function traitsIn(list: string): readonly Trait[] {
  return list.split(/[\s,]+/).filter(Boolean).map((name) => {
    if (isTrait(name)) return name;
    throw new Error(`PUBLIC_GROUPS names ${traits.join(', ')}, not "${name}".`);
  });
}
