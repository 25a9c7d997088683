import { createCatalogue } from "../../../../src/core/lookup";
import type { Plan } from "../../../../src/core/types";
import { gapColumns } from "../../../../src/sheets/gaps/gap-columns";
import { recognise } from "../../../../src/reading/recognition";
import { plan } from "../plan";

const next: Plan = { ...plan, id: "next", baseYear: 2020, targetYear: 2025 };
const sameTarget: Plan = { ...plan, id: "same-target", baseYear: 2017 };

/** Of the columns beside the figures of these indicators. */
function headings(plans: readonly Plan[], names: readonly string[]) {
  const values = [["指标", "2018年"], ...names.map((name) => [name, 2300])];
  const found = recognise({ values }, createCatalogue(plans));
  if (!found || "candidates" in found) throw new Error("not recognised");
  const selection = { row: 0, column: 0, rows: values.length, columns: 2 };
  const options = { locale: "zh-CN", selection, column: 2 } as const;
  const { cells } = gapColumns([{ ...found, year: 2018 }], {
    ...options,
    names: ["指标", ...names],
  });
  return cells[0]?.slice(2, 4);
}

describe("the headings of the gap columns", () => {
  test("tell the years that all rows share, recognised ones that is", () => {
    const names = [`${plan.id}/high-tech-enterprises`, "不是指标", `${plan.id}/rd-intensity`];
    expect(headings([plan, next], names)).toEqual(["2015年基期值", "2020年目标值"]);
  });

  test("tell no year where the rows belong to plans of different years", () => {
    const names = [`${plan.id}/high-tech-enterprises`, "next/high-tech-enterprises"];
    expect(headings([plan, next], names)).toEqual(["基期值", "目标值"]);
  });

  test("are told apart: plans may share the target year alone", () => {
    const names = [`${plan.id}/high-tech-enterprises`, "same-target/high-tech-enterprises"];
    expect(headings([plan, sameTarget], names)).toEqual(["基期值", "2020年目标值"]);
  });
});
