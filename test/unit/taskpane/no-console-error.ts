/** Import for its effect: an error or warning on the console fails the test that caused it. */
const messages: string[] = [];

beforeEach(() => {
  messages.length = 0;
  for (const method of ["error", "warn"] as const) {
    jest.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      messages.push(parts.map(String).join(" "));
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(messages).toEqual([]);
});

export {};
