import {
  isNewer,
  recordedVersion,
  versionChange,
  versionNote,
} from "../../../../src/sheets/indicator-table/data-versions";
import { indicatorTable } from "../../../../src/sheets/indicator-table/indicator-table";
import { highTechEnterprises, plan } from "../plan";

const nation = {
  ...plan,
  id: "cn",
  title: { zh: "“十三五”国家科技创新规划", en: "National 13th Five-Year Plan" },
  version: "2.0.1",
};

describe("the data version that a sheet records", () => {
  test.each(["zh-CN", "en-US"] as const)(
    "is printed below its table in %s and read back from there, whatever other notes there are",
    (locale) => {
      const { cells, tables } = indicatorTable([highTechEnterprises], {
        columns: ["name", "gap"],
        locale,
        tableName: "T",
        sheetName: "S",
      });
      const area = tables[0]?.area ?? { row: 0, rows: 0 };
      const notes = cells.slice(area.row + area.rows).map(([note]) => String(note));
      expect(recordedVersion(notes, plan)).toBe("1.0.0");
    }
  );

  test("is that of each plan where a table has several", () => {
    for (const locale of ["zh-CN", "en-US"] as const) {
      const notes = [versionNote([plan, nation], locale)];
      expect(recordedVersion(notes, plan)).toBe("1.0.0");
      expect(recordedVersion(notes, nation)).toBe("2.0.1");
    }
    expect(versionNote([plan, nation], "zh-CN")).toBe(
      "指标数据版本：《重庆市科技创新“十三五”规划》1.0.0，《“十三五”国家科技创新规划》2.0.1。"
    );
  });

  test("is unknown where no line has one", () => {
    expect(
      recordedVersion(["资料来源：《重庆市科技创新“十三五”规划》。", "指标数据版本未注明"], plan)
    ).toBeNull();
    expect(recordedVersion([], plan)).toBeNull();
  });
});

test.each([
  ["1.0.0", "1.0.0", null],
  ["1.0.0", "1.0.1", "patch"],
  ["1.0.9", "1.1.0", "minor"],
  ["1.9.9", "2.0.0", "major"],
  ["1.0.0", "draft", null],
])("between versions %s and %s the change is %s", (from, to, change) => {
  expect(versionChange(from, to)).toBe(change);
});

test("versions are compared as numbers", () => {
  expect(isNewer("1.10.0", "1.9.0")).toBe(true);
  expect(isNewer("1.9.0", "1.10.0")).toBe(false);
  expect(isNewer("1.0.0", "1.0.0")).toBe(false);
});
