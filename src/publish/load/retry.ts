// A step that may be repeated without harm in, its result out, after as many tries as it takes.

import { setTimeout as pause } from 'node:timers/promises';
import { LoadError } from './load-error.js';

export interface RetrySettings {
  /** How often a step is repeated. */
  readonly retries: number;
  /** The first pause; each further one is twice as long. */
  readonly firstPauseMs: number;
}

const LONGEST_PAUSE_MS = 30_000;

/** Runs the step until it ends well, fails for good, or no try is left. @param onRetry hears of every failure */
export async function withRetries<T>(
  step: () => Promise<T>,
  { retries, firstPauseMs }: RetrySettings,
  onRetry: (error: LoadError, pauseMs: number) => void,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof LoadError) || !error.mayPass || attempt >= retries) throw error;
      const pauseMs = Math.min(error.retryAfterMs ?? firstPauseMs * 2 ** attempt, LONGEST_PAUSE_MS);
      onRetry(error, pauseMs);
      await pause(pauseMs);
    }
  }
}
