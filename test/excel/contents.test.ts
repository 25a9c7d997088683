import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

describe("what else a workbook holds", () => {
  it("names", async () => {
    const read = await fixture.run(async (context) => {
      const { names } = context.workbook;
      names.add("计划期末", activeSheet(context).getRange("B2"), "note");
      const item = names.getItem("计划期末");
      item.load("name,formula,comment,type,visible");
      const range = item.getRange().load("address");
      await context.sync();
      return [item.formula, item.comment, item.type, range.address];
    });
    expect(read).toEqual(["=Sheet1!$B$2", "note", "Range", "Sheet1!B2"]);
  });

  it("selection", async () => {
    const read = await fixture.run(async (context) => {
      activeSheet(context).getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, active.address];
    });
    expect(read).toEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
    expect(fixture.addin.workbook.selectedAddress).toBe("Sheet1!C3:D4");
  });

  it("conditional formats", async () => {
    await fixture.run(async (context) => {
      const range = activeSheet(context).getRange("A1:A9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="滞后"';
      custom.custom.format.font.color = "#C00000";
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
      bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
      await context.sync();
    });
    expect(fixture.sheet.data.conditionalFormats).toMatchObject([
      {
        address: "A1:A9",
        type: "DataBar",
        priority: 0,
        properties: {
          "dataBar/positiveFormat/fillColor": "#5B9BD5",
          "dataBar/upperBoundRule": { type: "Number", formula: "1" },
        },
      },
      {
        type: "Custom",
        priority: 1,
        properties: {
          "custom/rule/formula": '=$A1="滞后"',
          "custom/format/font/color": "#C00000",
        },
      },
    ]);
  });

  it("data validation", async () => {
    await fixture.run(async (context) => {
      const { dataValidation } = activeSheet(context).getRange("C3:C9");
      dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
      dataValidation.prompt = { showPrompt: true, title: "实际值", message: "单位：家" };
      dataValidation.ignoreBlanks = true;
      dataValidation.load("type,rule");
      await context.sync();
      expect(dataValidation.type).toBe("Decimal");
    });
    expect(fixture.sheet.data.validations).toEqual([
      {
        address: "C3:C9",
        rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
        prompt: { showPrompt: true, title: "实际值", message: "单位：家" },
        ignoreBlanks: true,
      },
    ]);
  });

  it("what is left of validations and conditional formats when part of their cells is cleared", async () => {
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const range = sheet.getRange("A1:C3");
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("B2").clear();
      sheet.getRange("A3").dataValidation.rule = {
        list: { source: "是,否", inCellDropDown: true },
      };
      await context.sync();
    });
    const { validations, conditionalFormats } = fixture.sheet.data;
    expect(conditionalFormats.map(({ address }) => address)).toEqual(["A1:C1,A2,C2,A3:C3"]);
    expect(validations.map(({ address }) => address)).toEqual(["A1:C1,A2,C2,B3:C3", "A3"]);
  });

  it("charts", async () => {
    // A year typed as a number would be a series of its own, as in Excel.
    fixture.sheet.enter("A1:C3", [
      ["年份", "路径", "实际"],
      ["2016年", 100, 90],
      ["2017年", 120, 118],
    ]);
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
      chart.name = "路径图";
      chart.title.text = "高新技术企业";
      chart.setPosition("E2", "K15");
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = "年份";
      chart.legend.position = "Bottom";
      const series = chart.series.getItemAt(1);
      series.format.line.color = "#C00000";
      series.points.getItemAt(0).format.fill.setSolidColor("#000000");
      const added = chart.series.add("目标");
      added.setValues(sheet.getRange("B2:B3"));
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["路径", "实际", "目标"]);
    });
    expect(fixture.sheet.data.charts).toMatchObject([
      {
        name: "路径图",
        chartType: "Line",
        source: "=Sheet1!$A$1:$C$3",
        position: { start: "E2", end: "K15" },
        properties: {
          "title/text": "高新技术企业",
          "axes/valueAxis/minimum": 0,
          "axes/categoryAxis/title/text": "年份",
          "legend/position": "Bottom",
        },
        series: [
          { values: "=Sheet1!$B$2:$B$3", xAxisValues: "=Sheet1!$A$2:$A$3" },
          {
            properties: {
              name: "实际",
              "format/line/color": "#C00000",
              "points/0/format/fill/color": "#000000",
            },
          },
          { properties: { name: "目标" }, values: "=Sheet1!$B$2:$B$3" },
        ],
      },
    ]);
  });

  it("charts that follow when their sheet is renamed or their cells move", async () => {
    fixture.sheet.enter("A1:B2", [
      ["年份", "目标"],
      ["2016年", 1],
    ]);
    await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
      sheet.name = "路 径";
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    const [chart] = fixture.sheet.data.charts;
    expect(chart?.source).toBe("='路 径'!$A$2:$B$3");
    expect(chart?.series[0]?.values).toBe("='路 径'!$B$3");
  });

  it("charts that are changed and deleted", async () => {
    fixture.sheet.enter("A1:D2", [
      ["年份", "2016年", "2017年", "2018年"],
      ["目标", 1, 2, 3],
    ]);
    const read = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D2"), "Auto");
      chart.height = 200;
      chart.chartType = "BarClustered";
      chart.axes.getItem("Value").majorGridlines.visible = false;
      chart.plotArea.format.fill.clear();
      const series = chart.series.getItemAt(0).load("name,chartType,gapWidth");
      chart.series.getItemAt(0).dataLabels.showValue = true;
      chart.load("name,height,width,chartType,id");
      const found = sheet.charts.getItemOrNullObject("没有").load("name");
      await context.sync();
      return [chart.height, chart.width, series.name, series.chartType, found.isNullObject];
    });
    expect(read).toEqual([200, 360, "目标", "BarClustered", true]);
    expect(fixture.sheet.data.charts[0]?.series).toEqual([
      {
        properties: { name: "目标", "dataLabels/showValue": true },
        values: "=Sheet1!$B$2:$D$2",
        xAxisValues: "=Sheet1!$B$1:$D$1",
      },
    ]);
    await fixture.run(async (context) => {
      const chart = activeSheet(context).charts.getItemAt(0);
      chart.setData(activeSheet(context).getRange("A1:D2"), "Columns");
      chart.series.getItemAt(0).delete();
      await context.sync();
      chart.delete();
      await context.sync();
    });
    expect(fixture.sheet.data.charts).toEqual([]);
  });

  it("comments that are changed and deleted, one a cell", async () => {
    const read = await fixture.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Sheet1!B2", "旧");
      comment.content = "新";
      comment.resolved = true;
      comment.load("id,content,resolved,authorName");
      activeSheet(context).comments.load("items/content");
      await context.sync();
      return [comment.content, comment.resolved];
    });
    expect(read).toEqual(["新", true]);
    const again = fixture.run(async (context) => {
      context.workbook.comments.add("Sheet1!B2", "again");
      await context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: "InvalidArgument" });
    await fixture.run(async (context) => {
      context.workbook.comments.getItemByCell("Sheet1!B2").delete();
      await context.sync();
    });
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("conditional formats that are read, ordered and deleted", async () => {
    const read = await fixture.run(async (context) => {
      const { conditionalFormats } = activeSheet(context).getRange("A1:B9");
      const value = conditionalFormats.add("CellValue");
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      value.cellValue.format.borders.getItem("EdgeBottom").style = "Continuous";
      value.cellValue.format.fill.color = "#FFC7CE";
      value.cellValue.format.fill.clear();
      const icons = conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeTrafficLights1";
      icons.stopIfTrue = true;
      value.priority = 0;
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      const range = value.getRange().load("address");
      const rule = value.cellValueOrNullObject.load("rule");
      const other = value.iconSetOrNullObject.load("style");
      await context.sync();
      const found = conditionalFormats.items.map(({ type, priority }) => [type, priority]);
      return [found, range.address, rule.rule.operator, other.isNullObject];
    });
    expect(read).toEqual([
      [
        ["CellValue", 0],
        ["IconSet", 1],
      ],
      "Sheet1!A1:B9",
      "LessThan",
      true,
    ]);
    await fixture.run(async (context) => {
      const { conditionalFormats } = activeSheet(context).getRange("A1:B9");
      conditionalFormats.getItemAt(0).delete();
      await context.sync();
      conditionalFormats.clearAll();
      await context.sync();
    });
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("names, settings and XML that are changed and deleted", async () => {
    const read = await fixture.run(async (context) => {
      const { workbook } = context;
      const name = workbook.names.add("容差", "=0.05");
      name.comment = "评价";
      name.visible = false;
      activeSheet(context).names.add("本表", activeSheet(context).getRange("A1"));
      const local = activeSheet(context).names.getItem("本表").load("scope,value");
      name.load("value,visible,scope,type");
      const setting = workbook.settings.add("a", 1);
      setting.value = 2;
      setting.load("key,value");
      const part = workbook.customXmlParts.add("<a/>");
      part.setXml("<b/>");
      part.load("id,namespaceUri");
      await context.sync();
      const named = [name.value, name.visible, name.scope, local.scope, local.value];
      name.delete();
      activeSheet(context).names.getItem("本表").delete();
      setting.delete();
      part.delete();
      workbook.properties.custom.add("x", 1);
      workbook.properties.custom.getItem("x").delete();
      await context.sync();
      return [...named, setting.value];
    });
    expect(read).toEqual(["0.05", false, "Workbook", "Worksheet", "Sheet1!$A$1", 2]);
    expect(fixture.addin.workbook.snapshot()).toEqual(fixture.empty);
  });

  it("a structure that is protected", async () => {
    const read = await fixture.run(async (context) => {
      context.workbook.protection.protect();
      const { protection } = context.workbook;
      protection.load("protected");
      context.workbook.load("name,readOnly,isDirty");
      await context.sync();
      const isProtected = protection.protected;
      protection.unprotect();
      await context.sync();
      return [isProtected, context.workbook.name, context.workbook.isDirty];
    });
    expect(read).toEqual([true, "Book1.xlsx", true]);
  });

  it("comments", async () => {
    const address = await fixture.run(async (context) => {
      context.workbook.comments.add("Sheet1!B2", "《规划》专栏2");
      const comment = context.workbook.comments.getItemByCell("Sheet1!B2");
      const location = comment.getLocation().load("address");
      await context.sync();
      return location.address;
    });
    expect(address).toBe("Sheet1!B2");
    expect(fixture.sheet.data.comments).toMatchObject([
      { address: "B2", content: "《规划》专栏2" },
    ]);
  });

  it("settings, properties and custom XML", async () => {
    const read = await fixture.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add("冻结", { "Sheet1!A1": "=1+1" });
      workbook.properties.title = "监测表";
      workbook.properties.custom.add("数据版本", "1.0");
      workbook.customXmlParts.add('<cq xmlns="urn:cq"><a/></cq>');
      const setting = workbook.settings.getItem("冻结").load("value");
      const texts = [workbook.customXmlParts.getByNamespace("urn:cq").getOnlyItem().getXml()];
      await context.sync();
      return [setting.value, ...texts.map(({ value }) => value)];
    });
    expect(read).toEqual([{ "Sheet1!A1": "=1+1" }, '<cq xmlns="urn:cq"><a/></cq>']);
    expect(fixture.addin.workbook.data.properties).toEqual({ title: "监测表" });
    expect(fixture.addin.workbook.data.customProperties).toEqual({ 数据版本: "1.0" });
  });

  it("an application that calculates", async () => {
    fixture.sheet.enter("A1", "=CQ.DOUBLE(2)");
    await fixture.addin.calculated();
    const { started } = fixture.addin.host.calculator.calls;
    await fixture.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.calculate("Full");
      context.application.load("calculationMode");
      await context.sync();
      expect(context.application.calculationMode).toBe("Automatic");
    });
    await fixture.addin.calculated();
    expect(fixture.addin.host.calculator.calls.started).toBe(started + 1);
  });

  it("an application that calculates by hand: what is entered, and all when it is asked", async () => {
    fixture.sheet.enter("A1:B1", [[1, "=A1*2"]]);
    await fixture.run(async (context) => {
      context.application.calculationMode = "Manual";
      await context.sync();
    });
    fixture.sheet.enter("A1", 5);
    fixture.sheet.enter("C1", "=A1+B1");
    expect(fixture.sheet.values("B1:C1")).toEqual([[2, 7]]);
    await fixture.run(async (context) => {
      context.application.calculate("Recalculate");
      await context.sync();
    });
    expect(fixture.sheet.values("B1:C1")).toEqual([[10, 15]]);
  });

  it("an application that does not calculate errors again until they are entered", async () => {
    const { calls } = fixture.addin.host.calculator;
    fixture.sheet.enter("A1", '=CQ.MISSING("规划")');
    await fixture.addin.calculated();
    const { started } = calls;
    await fixture.run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    await fixture.addin.calculated();
    expect(calls.started).toBe(started);
    fixture.sheet.enter("A1", '=CQ.MISSING("规划")');
    await fixture.addin.calculated();
    expect(calls.started).toBe(started + 1);
  });
});
