import Papa from "papaparse";
import type { BroughtTable } from "../../../../src/reading/conversion/brought-table";
import type { PlanSettings } from "../../../../src/reading/conversion/settings";

/** The district plan of test/data/fixtures, as far as one table can say it. */
export const DISTRICT_FLAT = `指标,英文名称,编号,代码,单位,英文单位,小数位数,类别,属性,领域,英文领域,方向,2015年,基期值,目标要求,目标值,目标上限,倍数,倍数基年,目标年,规划表述,限定词,章,节,专栏,项,段落号,别名,说明,英文说明
研发经费占比,R&D expenditure share,rd-share,H01,%,%,2,主要指标,预期性,研发投入,R&D input,越高越好,1.2,1.87,等于,2.5,,,,2025,2.5%,,第一章,一,1,1,7,研发强度、@R&D,=SUM(A1)是原文,=SUM(A1) is as printed
研发经费占比,,rd-share,,,,,,,,,,,,不少于,2,,,,2023,2%以上,,1,1,1,1,7,,,
审批用时,Approval time,approval-days,H02,天,days,1,headline,约束性,政务服务,Public services,越低越好,,10,不超过,4.5,,,,,4.5天以内,力争,1,1,1,2,8,+审批时限,,
孵化器,Incubators,incubators,C001,家,incubators,,commitment,,研发投入,,higher,,12,倍数,,,2,2020年,,翻番,,1,1,,,9,-孵化载体,,
新建园区,New parks,parks,C002,个,parks,0,目标任务,,研发投入,,越高越好,,,区间,2,3,,,,2—3个,,1,2,,,11,,连接号脱落,The dash was lost
服务窗口,Service windows,service-windows,C003,,,0,,,政务服务,,,,,全覆盖,100,,,,,全覆盖,,1,2,,,11,,,
准备金比例,Reserve rate,reserve-rate,P001,%,%,0,政策参数,,研发投入,,higher,,,,3,5,,,,3%—5%,,2,1,,,14,,,
全市排名,Municipal rank,rank,B001,位,place,0,现状数据,,政务服务,,越低越好,,9,,,,,,,第9位,,2,1,,,14,,,
`;

export const DISTRICT_SETTINGS: PlanSettings = {
  id: "district",
  title: "《某区科技创新“十四五”规划》",
  titleEn: "14th Five-Year Plan for S&T Innovation of a District",
  issuer: "某区人民政府",
  issuerEn: "District People's Government",
  issuedOn: "2021年12月30日",
  period: "2021—2025年",
};

/** A value, or a number in a format. */
export type RawCell = string | number | null | { readonly value: number; readonly format: string };

/** A table as Excel gives it: cells by row, from row 1. */
export function sheetTable(...rows: readonly (readonly RawCell[])[]): BroughtTable {
  const cell = (raw: RawCell) =>
    typeof raw === "object" && raw !== null
      ? { ...raw, text: String(raw.value) }
      : { value: raw, text: String(raw ?? "") };
  return { file: "规划表", grid: { rows: rows.map((cells) => cells.map(cell)), merges: [] } };
}

export function csvTable(csv: string): BroughtTable {
  return sheetTable(...Papa.parse<string[]>(csv.trim()).data);
}
