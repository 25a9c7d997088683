import { manifestAt, metadataAt, readAddress } from "../../../../scripts/manifest/address";

describe("the address of a deployment", () => {
  it("is taken with or without a slash at the end", () => {
    expect(readAddress("https://plan.example.gov.cn")).toBe("https://plan.example.gov.cn");
    expect(readAddress("https://plan.example.gov.cn/")).toBe("https://plan.example.gov.cn");
    expect(readAddress("https://plan.example.gov.cn/tools/plan/")).toBe(
      "https://plan.example.gov.cn/tools/plan"
    );
  });

  it("may name a port and a folder with Chinese characters, which are encoded", () => {
    expect(readAddress("https://plan.example.gov.cn:8443/规划")).toBe(
      "https://plan.example.gov.cn:8443/%E8%A7%84%E5%88%92"
    );
  });

  it.each([
    ["plan.example.gov.cn", "expected an address"],
    ["http://plan.example.gov.cn", "https only"],
    ["https://admin:secret@plan.example.gov.cn", "user name"],
    ["https://plan.example.gov.cn/?v=2", "without ?"],
    ["https://plan.example.gov.cn/#top", "without ?"],
    ["https://plan.example.gov.cn/taskpane.html", "not a file"],
  ])("is refused with the reason: %s", (text, reason) => {
    expect(() => readAddress(text)).toThrow(reason);
  });
});

describe("the manifest for a deployment", () => {
  it("names the server wherever the original names the developer's machine", () => {
    const original = `<a DefaultValue="https://localhost:3000/taskpane.html" /><b DefaultValue="CQ" />`;
    expect(manifestAt(original, "https://plan.example.gov.cn/plan")).toBe(
      `<a DefaultValue="https://plan.example.gov.cn/plan/taskpane.html" /><b DefaultValue="CQ" />`
    );
  });

  it("stays well-formed when the folder's name has an ampersand", () => {
    expect(manifestAt("https://localhost:3000/a", "https://h.example/r&d")).toBe(
      "https://h.example/r&amp;d/a"
    );
  });

  it("is refused when it is not the original, so that nothing is written twice over", () => {
    expect(() => manifestAt("https://old.example/a", "https://new.example")).toThrow(
      "is it the original?"
    );
  });
});

describe("the description of the functions for a deployment", () => {
  const address = "https://plan.example.gov.cn/plan";
  const helpUrl = (metadata: string) =>
    (JSON.parse(metadata) as { functions: { helpUrl?: string }[] }).functions[0]?.helpUrl;

  it.each(["help/zh-CN/plantarget.html", "https://localhost:3000/help/zh-CN/plantarget.html"])(
    "names help pages by their full address: %s",
    (page) => {
      const metadata = JSON.stringify({ functions: [{ id: "PLANTARGET", helpUrl: page }] });
      expect(helpUrl(metadataAt(metadata, address))).toBe(`${address}/help/zh-CN/plantarget.html`);
    }
  );

  it("leaves everything else as it is", () => {
    const metadata = { allowErrorForDataTypeAny: true, functions: [{ id: "PLANTARGET" }] };
    expect(JSON.parse(metadataAt(JSON.stringify(metadata), address))).toEqual(metadata);
  });
});
