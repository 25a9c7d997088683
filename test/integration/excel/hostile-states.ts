import type { Addin } from "../../excel/jsdom-host";

/** A workbook somebody has worked in, made so that a careless insertion would harm it. */
export interface HostileState {
  readonly name: string;
  readonly prepare: (excel: Addin) => void;
}

const sheet = (excel: Addin) => excel.workbook.sheet("Sheet1");

export const hostileStates: readonly HostileState[] = [
  { name: "a cell in use at the active cell", prepare: (e) => sheet(e).enter("A1", "mine") },
  { name: "a cell in use at the far corner", prepare: (e) => sheet(e).enter("I18", 0) },
  { name: "a formula that shows nothing", prepare: (e) => sheet(e).enter("C5", '=IF(Z1="","",1)') },
  { name: "a formula that gives an error", prepare: (e) => sheet(e).enter("C5", "=1/0") },
  { name: "results spilled from outside", prepare: (e) => sheet(e).enter("A5", "={1,2,3}") },
  {
    name: "blank cells that are formatted",
    prepare: (e) => {
      sheet(e).data.cells["C5"] = { style: { fill: { color: "#FFFF00" } } };
    },
  },
  {
    name: "blank cells with validation",
    prepare: (e) => {
      sheet(e).data.validations.push({ address: "C5:C9", rule: { list: { source: "a,b" } } });
    },
  },
  {
    name: "blank cells with a conditional format",
    prepare: (e) => {
      sheet(e).data.conditionalFormats.push({
        id: "{cf}",
        address: "C5:C9",
        type: "Custom",
        priority: 0,
        stopIfTrue: false,
        properties: { "custom/rule/formula": "=TRUE" },
      });
    },
  },
  { name: "a merged area inside", prepare: (e) => sheet(e).merge("C5:D6") },
  {
    name: "a merged area that begins outside",
    prepare: (e) => {
      sheet(e).merge("A1:B2");
      e.workbook.select("Sheet1!B2");
    },
  },
  {
    name: "a table below with blank rows",
    prepare: (e) => {
      sheet(e).enter("H17", "h");
      sheet(e).addTable("H17:I30", { name: "Mine" });
    },
  },
  {
    name: "a table right above",
    prepare: (e) => {
      sheet(e).enter("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      sheet(e).addTable("A1:B2", { name: "Mine" });
      e.workbook.select("Sheet1!A3");
    },
  },
  {
    name: "a table right at the left",
    prepare: (e) => {
      sheet(e).enter("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      sheet(e).addTable("A1:B2", { name: "Mine" });
      e.workbook.select("Sheet1!C1");
    },
  },
  {
    name: "a filtered range",
    prepare: (e) => {
      sheet(e).enter("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      sheet(e).data.autoFilter = { address: "A1:B2", criteria: {} };
      e.workbook.select("Sheet1!A3");
    },
  },
  {
    name: "a hidden row",
    prepare: (e) => {
      sheet(e).data.rows["4"] = { hidden: true };
    },
  },
  {
    name: "a hidden column",
    prepare: (e) => {
      sheet(e).data.columns["2"] = { hidden: true };
    },
  },
  { name: "a protected sheet", prepare: (e) => sheet(e).protect() },
  { name: "a sheet protected with a password", prepare: (e) => sheet(e).protect({}, "secret") },
  {
    name: "a protected workbook structure",
    prepare: (e) => {
      e.workbook.data.structureProtected = true;
    },
  },
  {
    name: "table names that are taken",
    prepare: (e) => {
      const other = e.workbook.addSheet("Other");
      ["CQ_Indicators", "cq_monitoring", "CQ_PATH", "CQ_Evaluation"].forEach((name, index) => {
        const row = index * 4 + 1;
        other.enter(`A${row}`, "h");
        other.addTable(`A${row}:A${row + 1}`, { name });
      });
    },
  },
  {
    name: "defined names that are taken",
    prepare: (e) => {
      for (const name of ["CQ_Indicators", "cq_monitoring", "CQ_Path", "CQ_Evaluation"]) {
        e.workbook.data.names.push({ name, formula: "=Sheet1!$Z$1", comment: "", visible: true });
      }
    },
  },
  {
    name: "sheet names that are taken, one of them hidden",
    prepare: (e) => {
      for (const name of ["指标表", "监测表", "目标路径", "中期评估 封面"])
        e.workbook.addSheet(name);
      e.workbook.sheet("监测表").data.visibility = "VeryHidden";
    },
  },
  { name: "the last cell of the sheet", prepare: (e) => e.workbook.select("Sheet1!XFD1048576") },
  {
    name: "something in the last row of the sheet",
    prepare: (e) => sheet(e).enter("A1048576", "end"),
  },
  {
    name: "a sheet with a difficult name",
    prepare: (e) => {
      const other = e.workbook.addSheet("O'Brien's 1,2 表!");
      other.enter("B2", "mine");
      e.workbook.activate(other.name);
    },
  },
  {
    name: "comments and notes on blank cells",
    prepare: (e) => {
      sheet(e).data.comments.push({
        id: "{comment}",
        address: "C5",
        content: "mine",
        resolved: false,
        replies: [],
      });
      sheet(e).data.notes.push({ address: "C6", content: "mine", properties: {} });
    },
  },
  {
    name: "columns of a set width and rows of a set height",
    prepare: (e) => {
      sheet(e).data.columns["0"] = { size: 20 };
      sheet(e).data.rows["3"] = { size: 90 };
    },
  },
  {
    name: "frozen panes and a page layout of its own",
    prepare: (e) => {
      sheet(e).data.freezePanes = "A1:C2";
      sheet(e).data.pageLayout.properties["orientation"] = "Portrait";
      sheet(e).data.pageLayout.printTitleRows = "1:1";
    },
  },
  {
    name: "manual calculation",
    prepare: (e) => {
      e.workbook.data.calculationMode = "Manual";
    },
  },
  {
    name: "several areas selected",
    prepare: (e) => {
      sheet(e).enter("E5", "mine");
      e.workbook.select("Sheet1!B2:C3");
    },
  },
];
