import { citation } from "../../../src/core/citation";
import { highTechEnterprises, indicator, planned } from "./sample-plan";

describe("citation", () => {
  test("names the plan and the first place that states the indicator", () => {
    expect(citation(planned(highTechEnterprises))).toMatchObject({
      title: { zh: "重庆市科技创新“十三五”规划" },
      issuer: { zh: "重庆市人民政府" },
      issuedOn: "2016-11-03",
      place: { chapter: 2, section: 3, box: 2, item: 4 },
    });
  });

  test("names the plan alone where no place is known", () => {
    expect(citation(planned(indicator({ id: "placeless" }))).place).toBeNull();
  });
});
