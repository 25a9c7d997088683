import "../../functions/custom-functions";
import { createCatalogue, qualifiedId } from "../../../../src/core/lookup";
import { builtInPlan } from "../../../../src/dataset/built-in";
import { functionsById } from "../../../../src/functions/register";
import { plainCells } from "../../../../src/sheets/spec/plain-cells";
import { evaluate } from "../../../../src/taskpane/calls/evaluate";
import type { FormulaDraft } from "../../../../src/taskpane/calls/draft";
import { nativeCall } from "../../../../src/taskpane/formula/native-call";
import { shownCells } from "../../../../src/web/results";

const catalogue = createCatalogue([builtInPlan()]);
const formula = (id: FormulaDraft["function"], given: FormulaDraft["arguments"]) =>
  nativeCall({ function: id, arguments: given }, catalogue);

describe("a call as a native formula", () => {
  const indicator = "高新技术企业";

  test("shows the arithmetic in numbers", () => {
    expect(formula("PLANGAP", { indicator, actual: "2300" })).toBe("=3000-2300");
    // Rounded as the functions round, so that no noise shows.
    expect(formula("PLANPROGRESS", { indicator, actual: "2300" })).toBe(
      "=ROUND((2300-1035)/(3000-1035),14)"
    );
    expect(formula("PLANPATH", { indicator, year: "2018" })).toBe(
      "=ROUND(1035+(3000-1035)*(2018-2015)/(2020-2015),14-LEN(INT(MAX(ABS(1035),ABS(3000)))))"
    );
    expect(formula("PLANGROWTH", { indicator, actual: "2300", year: "2018" })).toBe(
      "=ROUND((3000/2300)^(1/(2020-2018))-1,14)"
    );
  });

  test("is none for what is no arithmetic, or cannot be written in numbers", () => {
    expect(formula("PLANSOURCE", { indicator })).toBeNull();
    expect(formula("PLANGAP", { indicator: "不是指标", actual: "2300" })).toBeNull();
    expect(formula("PLANGAP", { indicator, actual: "约2300" })).toBeNull();
  });

  test("calculates what the function gives, for all headline indicators", () => {
    const headlines = catalogue.entries.filter((entry) => entry.indicator.kind === "headline");
    const calls = headlines.flatMap((entry) => {
      const [baseline] = entry.indicator.observations.filter(({ year }) => year === 2015);
      const actual = String((baseline?.value ?? 1) * 1.2);
      const given = { indicator: qualifiedId(entry), actual };
      return [
        { function: "PLANGAP", arguments: given },
        { function: "PLANGAP", arguments: { ...given, year: "2018", method: "compound" } },
        { function: "PLANPROGRESS", arguments: given },
        { function: "PLANSTATUS", arguments: { ...given, year: "2018" } },
        { function: "PLANSTATUS", arguments: { ...given, year: "2018", tolerance: "0.1" } },
        { function: "PLANGROWTH", arguments: { ...given, year: "2018" } },
      ] as const;
    });
    let compared = 0;
    for (const draft of calls) {
      const native = nativeCall(draft, catalogue);
      const result = evaluate(draft, functionsById, new Map());
      const [[cell] = []] = result.kind === "cells" ? result.cells : [];
      if (native === null || !cell || cell.error) continue;
      const [[shown] = []] = shownCells(plainCells("", [[{ formula: native }]]));
      const value = typeof shown === "number" ? Number(shown.toPrecision(9)) : shown;
      const given =
        typeof shown === "number" ? Number(Number(cell.text).toPrecision(9)) : cell.text;
      expect({ draft, value }).toEqual({ draft, value: given });
      compared++;
    }
    expect(compared).toBeGreaterThan(40);
  });
});
