import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

describe("comments", () => {
  it("have replies", async () => {
    const read = await fixture.run(async (context) => {
      const { replies } = activeSheet(context).comments.add("B2", "核实");
      replies.add("已核实");
      replies.add("多余").delete();
      replies.load("items/content,items/authorName");
      await context.sync();
      return replies.items.map(({ content }) => content);
    });
    expect(read).toEqual(["已核实"]);
  });

  it("come to the sheet whose collection is asked, not to the active one", async () => {
    const workbook = fixture.addin.workbook;
    workbook.addSheet("另一张");
    await fixture.run(async (context) => {
      context.workbook.worksheets.getItem("另一张").comments.add("A1", "在这里");
      await context.sync();
    });
    expect(workbook.sheet("另一张").data.comments).toHaveLength(1);
    expect(workbook.sheet("Sheet1").data.comments).toHaveLength(0);
  });
});
