import { activeSheet, useFixtureAddin } from "./fixture-addin";

const fixture = useFixtureAddin();

afterEach(() => expect(fixture.addin.unimplemented).toEqual([]));

describe("the parts of a chart", () => {
  it("keep trend lines, data table and points, and tell what a series is drawn from", async () => {
    fixture.sheet.enter("A1:B3", [
      ["年", "数"],
      ["2015年", 1],
      ["2016年", 2],
    ]);
    const read = await fixture.run(async (context) => {
      const sheet = activeSheet(context);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      const series = chart.series.getItemAt(0);
      series.trendlines.add("Linear").showEquation = true;
      chart.axes.valueAxis.setPositionAt(5);
      chart.getDataTableOrNullObject().visible = true;
      const pie = sheet.charts.add("Pie", sheet.getRange("A1:B3")).getDataTableOrNullObject();
      const told = [
        series.getDimensionValues("Categories"),
        series.getDimensionDataSourceString("Values"),
        series.points.getCount(),
      ];
      await context.sync();
      return [...told.map(({ value }) => value), pie.isNullObject];
    });
    expect(read).toEqual([["2015年", "2016年"], "Sheet1!$B$2:$B$3", 2, true]);
    const [chart] = fixture.sheet.data.charts;
    expect(chart?.series[0]?.trendlines).toEqual([{ type: "Linear", showEquation: true }]);
    expect(chart?.properties).toMatchObject({
      "axes/valueAxis/positionAt": 5,
      "dataTable/visible": true,
    });
  });
});
