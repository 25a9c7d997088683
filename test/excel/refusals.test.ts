import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

beforeEach(() => (fixture.addin.workbook.dropped.length = 0));

/** Runs a batch on the active sheet; its error's code, or "" when Excel accepts it. */
async function refusal(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void
): Promise<string> {
  try {
    await fixture.addin.Excel.run(async (context) => {
      batch(activeSheet(context), context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("Excel refuses", () => {
  it("a matrix of another shape than the range", async () => {
    const code = await refusal((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    });
    expect(code).toBe("InvalidArgument");
  });

  it("an address outside the grid", async () => {
    expect(await refusal((sheet) => sheet.getRange("A1048577").select())).toBe("InvalidArgument");
    expect(await refusal((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).select())).toBe(
      "InvalidArgument"
    );
  });

  it.each([
    ["a syntax error", "=SUM(A1"],
    ["a table that does not exist", "=SUM(没有[目标])"],
    ["[@column] outside a table", "=[@目标]"],
    ["a sheet that does not exist", "=没有!A1"],
  ])("a formula with %s", async (_, formula) => {
    const code = await refusal((sheet) => {
      sheet.getRange("A1").formulas = [[formula]];
    });
    expect(code).toBe("InvalidArgument");
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("everything on a protected sheet but unlocked cells", async () => {
    fixture.sheet.protect();
    const before = fixture.addin.workbook.snapshot();
    const tries: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").format.font.bold = true),
      (sheet) => sheet.getRange("A1").clear(),
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => sheet.getRange("A:A").insert("Right"),
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => (sheet.getRange("A:A").format.columnWidth = 10),
    ];
    for (const attempt of tries) expect(await refusal(attempt)).toBe("AccessDenied");
    expect(fixture.addin.workbook.snapshot()).toEqual(before);
  });

  it("nothing in the unlocked cells of a protected sheet", async () => {
    await refusal((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
    });
    expect(await refusal((sheet) => (sheet.getRange("B2").values = [[1]]))).toBe("");
    expect(await refusal((sheet) => (sheet.getRange("B2:B3").values = [[1], [2]]))).toBe(
      "AccessDenied"
    );
    expect(await refusal((sheet) => (sheet.getRange("A1").format.font.bold = true))).toBe("");
  });

  it("new sheets in a workbook whose structure is protected", async () => {
    fixture.addin.workbook.data.structureProtected = true;
    expect(await refusal((_, { workbook }) => workbook.worksheets.add("新"))).toBe("AccessDenied");
  });

  it.each([
    ["taken, in other capitals", "SHEET1", "ItemAlreadyExists"],
    ["longer than 31 characters", "很".repeat(32), "InvalidArgument"],
    ["with a forbidden character", "2016/2020", "InvalidArgument"],
    ["empty", " ", "InvalidArgument"],
  ])("a sheet name that is %s", async (_, name, code) => {
    expect(await refusal((__, { workbook }) => workbook.worksheets.add(name))).toBe(code);
    expect(fixture.addin.workbook.sheetNames).toEqual(["Sheet1"]);
  });

  it("to delete the last visible sheet", async () => {
    fixture.addin.workbook.addSheet("藏").data.visibility = "Hidden";
    expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
  });

  it("a table that touches a table or merged cells", async () => {
    fixture.sheet.addTable("A1:B3", { name: "T" });
    fixture.sheet.merge("E1:E2");
    expect(await refusal((sheet) => sheet.tables.add("B3:C5", true))).toBe("InvalidArgument");
    expect(await refusal((sheet) => sheet.tables.add("D2:E4", true))).toBe("MergedRangeConflict");
  });

  it.each(["T", "没有 空格", "A1", "R1C1", "1表"])("the table name %p", async (name) => {
    fixture.sheet.addTable("A1:B3", { name: "T" });
    const code = await refusal((sheet) => (sheet.tables.add("D1:E3", true).name = name));
    expect(code).toBe("InvalidArgument");
  });

  it("to give several selected areas as one range", async () => {
    fixture.addin.workbook.select("A1:B2,D4");
    expect(await refusal((_, { workbook }) => workbook.getSelectedRange().load("address"))).toBe(
      "InvalidSelection"
    );
    expect(fixture.addin.workbook.selectedAddress).toBe("Sheet1!A1:B2,Sheet1!D4");
  });

  it("a name that is taken", async () => {
    const add = (_: Excel.Worksheet, { workbook }: Excel.RequestContext): unknown =>
      workbook.names.add("计划", "=1");
    expect(await refusal(add)).toBe("");
    expect(await refusal(add)).toBe("ItemAlreadyExists");
  });

  it("what it does not find", async () => {
    expect(await refusal((_, { workbook }) => workbook.tables.getItem("没有").delete())).toBe(
      "ItemNotFound"
    );
  });

  it("what the stand-in does not have, and the stand-in remembers it", async () => {
    expect(await refusal((sheet) => sheet.slicers.add("T", "A"))).toBe("ApiNotFound");
    expect(fixture.addin.unimplemented).toEqual(["Worksheet.slicers"]);
  });
});

describe("Excel does not refuse, but", () => {
  it("makes a table's header unique text", async () => {
    fixture.sheet.enter("A1:D2", [
      ["目标", "目标", null, 2020],
      [1, 2, 3, 4],
    ]);
    await refusal((sheet) => sheet.tables.add("A1:D2", true));
    expect(fixture.sheet.values("A1:D1")).toEqual([["目标", "目标2", "列1", "2020"]]);
  });

  it("shifts cells down to make room for a header", async () => {
    fixture.sheet.enter("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await refusal((sheet) => sheet.tables.add("A1:B2", false));
    expect(fixture.sheet.values("A1:B3")).toEqual([
      ["列1", "列2"],
      [1, 2],
      [3, 4],
    ]);
  });

  it("throws away what is written under a merged area", async () => {
    fixture.sheet.merge("A1:B1");
    const code = await refusal((sheet) => (sheet.getRange("A1:B1").values = [["a", "b"]]));
    expect(code).toBe("");
    expect(fixture.sheet.values("A1:B1")).toEqual([["a", ""]]);
    expect(fixture.addin.workbook.dropped).toEqual([{ address: "Sheet1!B1", value: "b" }]);
  });

  it("keeps what a batch did before its error", async () => {
    const code = await refusal((sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:A3").values = [["too few"]];
      sheet.getRange("A4").values = [["never reached"]];
    });
    expect(code).toBe("InvalidArgument");
    expect(fixture.sheet.values("A1:A4")).toEqual([["kept"], [""], [""], [""]]);
  });
});

describe("faults on demand", () => {
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
  };

  it("fail the n-th request, before or after some of its actions", async () => {
    fixture.addin.faults.failRequest(2, { code: "GeneralException" });
    expect(await refusal(write)).toBe("");
    fixture.addin.workbook.restore(fixture.empty);
    expect(await refusal(write)).toBe("GeneralException");
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);

    fixture.addin.faults.failRequest(1, { code: "GeneralException", afterActions: 7 });
    expect(await refusal(write)).toBe("GeneralException");
    expect(fixture.sheet.values("A1:A2")).toEqual([[1], [""]]);
  });

  it.each([
    ["sessionLost", "InvalidOrTimedOutSession"],
    ["activityLimit", "ActivityLimitReached"],
    ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ] as const)("lose the connection: %s", async (transport, code) => {
    fixture.addin.faults.failRequest(1, { transport });
    expect(await refusal(write)).toBe(code);
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("fail one call in the middle of a batch", async () => {
    fixture.addin.faults.failCall("TableCollection.add", "GeneralException");
    const batch = (sheet: Excel.Worksheet): void => {
      sheet.getRange("A1:A2").values = [["指标"], ["甲"]];
      sheet.tables.add("A1:A2", true);
    };
    expect(await refusal(batch)).toBe("GeneralException");
    expect(fixture.sheet.values("A1:A2")).toEqual([["指标"], ["甲"]]);
    expect(fixture.addin.workbook.tables).toEqual([]);
    expect(await refusal(batch)).toBe("");
  });

  it("leave a request without an answer", async () => {
    fixture.addin.faults.failRequest(1, { silent: true });
    let answer: string | undefined;
    void refusal(write).then((code) => (answer = code));
    // Answers come in the order of the requests: this one is later.
    expect(await refusal(write)).toBe("");
    expect(answer).toBeUndefined();
  });

  it("answer InvalidOperationInCellEditMode while the user types in a cell", async () => {
    fixture.addin.faults.cellEditing = true;
    expect(await refusal(write)).toBe("InvalidOperationInCellEditMode");
    fixture.addin.faults.cellEditing = false;
    expect(await refusal(write)).toBe("");
  });

  it("wait for the end of typing when the add-in asked to", async () => {
    fixture.addin.faults.cellEditing = true;
    const written = fixture.addin.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(activeSheet(context));
      await context.sync();
    });
    // A later request is refused, the earlier one still waits.
    expect(await refusal(write)).toBe("InvalidOperationInCellEditMode");
    expect(fixture.sheet.value("A1")).toBe("");
    fixture.addin.faults.cellEditing = false;
    await written;
    expect(fixture.sheet.value("A1")).toBe(1);
  });

  it("refuse a request over 5 MB without being asked", async () => {
    const text = "长".repeat(30_000);
    const code = await refusal((sheet) => {
      sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [text]);
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("withhold an answer over 5 MB, and keep what the request changed", async () => {
    const text = "长".repeat(30_000);
    for (let row = 1; row <= 60; row++) fixture.sheet.enter(`A${row}`, text);
    const code = await refusal((sheet) => {
      sheet.getRange("B1").values = [[1]];
      sheet.getRange("A1:A60").load("values");
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(fixture.sheet.value("B1")).toBe(1);
  });
});

describe("what is asked of something that is not there", () => {
  it("is not done, and nobody is told", async () => {
    const code = await refusal((sheet, { workbook }) => {
      const missing = workbook.tables.getItemOrNullObject("没有");
      missing.delete();
      missing.name = "别名";
      missing.getRange().clear();
      sheet.getRange("A1").values = [[1]];
    });
    expect(code).toBe("");
    expect(fixture.sheet.value("A1")).toBe(1);
  });
});
