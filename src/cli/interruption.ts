/** The user broke off, as by Ctrl-C. */
export class Interruption extends Error {
  override readonly name = "Interruption";
}

/**
 * The values of a generator until a signal is aborted. Then the caller's loop ends with the interruption,
 * though the generator may be in the middle of a long value; it closes when it gets there.
 *
 * @throws {Interruption}
 */
export async function* untilAborted<T>(
  values: AsyncGenerator<T, void>,
  signal: AbortSignal,
): AsyncGenerator<T, void> {
  try {
    for (;;) {
      const next = await nextUnlessAborted(values, signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    void values.return();
  }
}

/** One listener a value: a promise of the abort that all values raced against would keep every one of them. */
function nextUnlessAborted<T>(
  values: AsyncGenerator<T, void>,
  signal: AbortSignal,
): Promise<IteratorResult<T, void>> {
  if (signal.aborted) return Promise.reject(new Interruption());
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Interruption());
    signal.addEventListener("abort", abort);
    void values
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
