/** Batches as they stand on the wire: for what office.js of the npm package cannot send yet. */
import type { RequestBody } from "./richapi/batch";
import { Executor } from "./richapi/executor";
import { HostContext } from "./richapi/host-context";
import { surfaces } from "./richapi/surface";
import { createWorkbook } from "./workbook";

function setUp(apiLevel: string) {
  const workbook = createWorkbook();
  const context = new HostContext(workbook, apiLevel, surfaces);
  const roots = {
    workbook: context.root(),
    create: () => {
      throw new Error("No service is needed here.");
    },
  };
  return { workbook, context, executor: new Executor(context, roots) };
}

const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  3: {
    Id: 3,
    ObjectPathType: 5,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Sheet1"] },
  },
};

const addNote: RequestBody = {
  ObjectPaths: {
    ...paths,
    4: { Id: 4, ObjectPathType: 4, Name: "Notes", ParentObjectPathId: 3 },
    5: {
      Id: 5,
      ObjectPathType: 3,
      Name: "Add",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: ["B2", "《规划》专栏2"] },
    },
  },
  Actions: [
    { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
    { Id: 7, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["content"] } },
  ],
};

describe("a batch", () => {
  it("adds a note where the host has notes", () => {
    const { executor, workbook } = setUp("1.18");
    expect(executor.execute(addNote).Results).toEqual([
      { ActionId: 6, Value: {} },
      { ActionId: 7, Value: { Content: "《规划》专栏2" } },
    ]);
    expect(workbook.sheet().data.notes).toEqual([
      { address: "B2", content: "《规划》专栏2", properties: {} },
    ]);
  });

  it("changes and deletes a note", () => {
    const { executor, workbook } = setUp("1.18");
    const empty = workbook.snapshot();
    executor.execute(addNote);
    const edit = {
      ObjectPaths: {
        ...addNote.ObjectPaths,
        5: {
          Id: 5,
          ObjectPathType: 3,
          Name: "GetItemOrNullObject",
          ParentObjectPathId: 4,
          ArgumentInfo: { Arguments: ["B2"] },
        },
      },
      Actions: [
        {
          Id: 6,
          ActionType: 4,
          Name: "Visible",
          ObjectPathId: 5,
          ArgumentInfo: { Arguments: [true] },
        },
        { Id: 7, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["visible"] } },
        { Id: 8, ActionType: 3, Name: "Delete", ObjectPathId: 5 },
      ],
    };
    expect(executor.execute(edit).Results[1]).toEqual({ ActionId: 7, Value: { Visible: true } });
    expect(workbook.snapshot()).toEqual(empty);
  });

  it("is refused at the action that an older host does not know", () => {
    const { executor, context } = setUp("1.17");
    expect(executor.execute(addNote)).toMatchObject({
      Results: [],
      Error: { Code: "ApiNotFound", HttpStatusCode: 400, ActionIndex: 0, Location: "Add" },
    });
    expect(context.unimplemented).toEqual([]);
  });

  it("says so when it asks for something the stand-in does not have", () => {
    const { executor, context } = setUp("1.18");
    const unknown = { Id: 8, ActionType: 7, Name: "", ObjectPathId: 3 };
    executor.execute({ ...addNote, Actions: [unknown] });
    executor.execute({ ...addNote, Actions: [{ ...unknown, ActionType: 3, Name: "Copy" }] });
    expect(context.unimplemented).toEqual(["action type 7", "Worksheet.copy()"]);
  });

  it("cannot reach what belongs to the stand-in itself", () => {
    const { executor, context } = setUp("1.18");
    for (const Name of ["Identity", "PropertyNames", "Constructor"]) {
      executor.execute({ ...addNote, Actions: [{ Id: 9, ActionType: 3, Name, ObjectPathId: 3 }] });
    }
    expect(context.unimplemented).toEqual([
      "Worksheet.identity()",
      "Worksheet.propertyNames()",
      "Worksheet.constructor()",
    ]);
  });
});
