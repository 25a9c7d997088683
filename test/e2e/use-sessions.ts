/** Sessions for the tests of one file; what went wrong behind a test fails it. */
import { type Session, type Sessions, startSessions } from "./session";

/**
 * Call it once at the top of a test file.
 *
 * @example
 * const sessions = useSessions();
 * test("…", async () => {
 *   const { workbook } = await sessions.open({ lang: "en-US" });
 * });
 */
export function useSessions(): Pick<Sessions, "open"> {
  let sessions: Sessions;
  let opened: Session[] = [];

  beforeAll(async () => {
    sessions = await startSessions();
  });

  afterEach(async () => {
    const problems = opened.flatMap((session) => session.problems);
    await Promise.all(opened.map((session) => session.close()));
    opened = [];
    expect(problems).toEqual([]);
  });

  afterAll(() => sessions.close());

  return {
    async open(options) {
      const session = await sessions.open(options);
      opened.push(session);
      return session;
    },
  };
}
