import { remembering } from "../../../src/functions/memory";

describe("remembering", () => {
  test("asks once for each text", () => {
    const answer = jest.fn((text: string) => text.length);
    const remembered = remembering(answer);
    expect([remembered("一"), remembered("一二"), remembered("一")]).toEqual([1, 2, 1]);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  test("does not remember what was thrown", () => {
    let calls = 0;
    const remembered = remembering(() => {
      calls++;
      throw new Error("no answer");
    });
    expect(() => remembered("一")).toThrow("no answer");
    expect(() => remembered("一")).toThrow("no answer");
    expect(calls).toBe(2);
  });

  test("forgets when it has seen too many texts, so that it cannot grow without end", () => {
    const answer = jest.fn((text: string) => text);
    const remembered = remembering(answer);
    remembered("first");
    for (let i = 0; i < 5000; i++) remembered(String(i));
    remembered("first");
    expect(answer.mock.calls.filter(([text]) => text === "first")).toHaveLength(2);
  });
});
