import { presets } from './index.js';

/** Rejects where no preset is called so, and where its file can't be had. */
export const importPreset = async (id: string): Promise<{ readonly default: unknown }> => {
  if (!Object.hasOwn(presets, id)) throw new Error(`There is no preset "${id}".`);
  return presets[id]!();
};
