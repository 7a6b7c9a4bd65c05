import type { Context } from './context.ts';

/**
 * A family of features. `prepare` does what is done once a page and gives the function that writes one block's values, in
 * the order of `names`, from `at` on.
 */
export interface Family {
  names: readonly string[];
  prepare(context: Context): (block: number, out: Float32Array, at: number) => void;
}

/** What stands for "there is none" where a feature is a distance. */
export const FAR = 500;
