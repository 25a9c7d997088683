import { readFileSync } from "node:fs";
import { apiSetOf, listedMembers } from "./richapi/api-sets";

const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const excel = types.slice(types.indexOf("declare namespace Excel {"));

/** The version in the doc comment that stands before a declaration. */
function versionBefore(text: string, position: number): string | undefined {
  const comment = text.slice(text.lastIndexOf("/**", position), position);
  return /Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
}

function statedVersion(className: string, member: string): string | undefined {
  const start = excel.search(new RegExp(`\\n    class ${className} extends `));
  const body = excel.slice(start, excel.indexOf("\n    }\n", start));
  if (member === "*") return versionBefore(excel, start);
  const position = body.search(new RegExp(`\\n        (?:readonly )?${member}\\??[(:]`));
  return position < 0 ? undefined : (versionBefore(body, position) ?? versionBefore(excel, start));
}

describe("the requirement sets of Office.js members", () => {
  it("are those Microsoft's type definitions state", () => {
    const listed = listedMembers();
    const stated = listed.map((entry) => ({
      ...entry,
      version: statedVersion(entry.className, entry.member),
    }));
    expect(listed.length).toBeGreaterThan(100);
    expect(listed).toEqual(stated);
  });

  it("know a member by the name it has on the wire", () => {
    expect(apiSetOf("Worksheet", "gridlines")).toBe("1.8");
    expect(apiSetOf("Worksheet", "activate")).toBe("1.1");
  });
});
