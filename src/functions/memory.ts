const AT_MOST = 5000;

const memories: Map<string, unknown>[] = [];

/**
 * Makes a function of a text remember its answers: sheets ask for the same few names thousands of times.
 * What it throws is not remembered. When it has seen too many texts it forgets them all.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  memories.push(answers);
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const made = answer(text);
    if (answers.size >= AT_MOST) answers.clear();
    answers.set(text, made);
    return made;
  };
}

/** For when the answers may have become others. */
export function forgetAnswers(): void {
  for (const answers of memories) answers.clear();
}
