/**
 * How long Excel may take to answer one request. A request is 2 MB at most; a large workbook that calculates after it can
 * take a minute. Long insertions are several requests, each with this much time.
 */
export const REQUEST_LIMIT_MINUTES = 3;

/** Excel has not answered a request in time. Whether it has carried it out, or still will, is not known. */
export class NoAnswerError extends Error {
  readonly minutes = REQUEST_LIMIT_MINUTES;

  constructor() {
    super(`Excel did not answer within ${REQUEST_LIMIT_MINUTES} minutes.`);
    this.name = "NoAnswerError";
  }
}

/**
 * A batch whose every request has to be answered in time: Excel itself waits without end, and whoever waits for it too.
 *
 * @throws NoAnswerError
 * @example await Excel.run(timeLimited(async (context) => …))
 */
export function timeLimited<T>(
  batch: (context: Excel.RequestContext) => Promise<T>
): (context: Excel.RequestContext) => Promise<T> {
  return (context) => {
    const send = context.sync.bind(context) as typeof context.sync;
    context.sync = (passed) => answered(send(passed));
    return batch(context);
  };
}

async function answered<T>(request: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerError()), REQUEST_LIMIT_MINUTES * 60_000);
  });
  try {
    return await Promise.race([request, late]);
  } finally {
    clearTimeout(timer);
  }
}
