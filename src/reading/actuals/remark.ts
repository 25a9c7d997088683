import { isPlaceholderText } from "./cells";
import type { LabelRole } from "./columns";
import { readHeading, TOTAL } from "./heading";
import { tidyName } from "./name";
import { isWhole } from "./region";
import { readWhen } from "./when";

/** Of a period: words for the whole year that a heading would not carry. */
const WHOLE_YEAR = /^(?:全年|年度|年报|年)[数值]?$/;

/** All that a remark may say without making the figure another one. */
const PLAIN_REMARK =
  /^(?:无|正常|已核[实对]?|已审[核定]?|(?:全年|年度|年末|实际|实际完成|最终|正式|年报|决算|年鉴)[数值]?)$/;

/** Where a figure comes from: an office, a yearbook. */
const SOURCE =
  /^(?:(?:数据|资料)?(?:来源|出处)[:：]?|由|据)?[\p{L}\d“”《》]{1,24}(?:局|委|厅|处|科|办|部|中心|院|年鉴|年报|决算)(?:提供|核定|反馈|数据)?$/u;

/** Of figures that are not final, or not of the whole year: in notes and sources only these are looked for. */
const PRELIMINARY =
  /快报|预[计测估]|初步|月度|季度|初报|估[算计]|推算|暂[定估]|尚未|未经?审|月报|季报|半年|进度数|[前第][一二三四]个?季度|\d\s*[-—–~～至]\s*\d{1,2}\s*月|截[至止]到?\D{0,3}\d{4}\s*年\s*(?:[1-9]|1[01])\s*月|计划数|目标[数值]|\d{4}\s*[Ee]\b/;

/** Words for one part of what an indicator counts, where a column of topics could hold them. */
const PART_OF_WHOLE =
  /资$|国有|集体|[民私]营|个体|规模|限额|以[上下内外]|[公民]办|城镇|农村|城市|乡村|^[男女]性?$|[大中小微]型|[专本]科|^第[一二三]产业$|^(?:工业|农业|服务业|建筑业)$|企业$|院所$|高校$|^其[中他它]|部分|口径/;

/** Of indicators, not of figures. */
const ATTRIBUTE = /^(?:预期|约束|正向|逆向|引导)[性类型]*(?:指标)?$/;

const WHOLE_GROUP = /^(?:全部|全体|整体|总体|全社会|全口径|全行业|不分.+)$/;

/**
 * What a cell beside a figure says that may make it another figure than the whole indicator's of a whole year: a period
 * that is no bare year, a remark, one group of several.
 *
 * @returns the words to be quoted; null where it says nothing of the kind
 * @example wordsBeside("remark", "快报数") // "快报数"
 */
export function wordsBeside(role: LabelRole, written: string): string | null {
  const text = tidyName(written);
  if (text === "" || isPlaceholderText(text)) return null;
  const isPlain = plainly[role]?.(text) ?? true;
  return isPlain ? null : text;
}

const plainly: { readonly [Role in LabelRole]?: (text: string) => boolean } = {
  year: isWholeYear,
  period: isWholeYear,
  remark: (text) =>
    PLAIN_REMARK.test(text) || (SOURCE.test(text) && !PRELIMINARY.test(text)) || isWholeYear(text),
  other: (text) => !PRELIMINARY.test(text),
  group: (text) =>
    WHOLE_GROUP.test(text) || TOTAL.test(text) || isWhole(text) || ATTRIBUTE.test(text),
  topic: (text) => !PART_OF_WHOLE.test(text) && !PRELIMINARY.test(text) && !isPartOfYear(text),
};

function isPartOfYear(text: string): boolean {
  const { period = "", rest } = readWhen(text);
  return period !== "" && rest === "";
}

function isWholeYear(text: string): boolean {
  const { when, kind, name } = readHeading(text);
  const isPlain = kind === "value" && name === "" && !when.isShort && !when.spansYears;
  return WHOLE_YEAR.test(text) || (isPlain && (when.period ?? "") === "");
}

/** The titles that head other figures than a city's actual ones: planned ones, the country's. */
export function titlesOfOthers(titles: readonly string[]): string[] {
  return titles.filter((title) => isTitleOfPlan(title) || isTitleOfCountry(title));
}

/** What titles and notes around a table say of figures of a year that are not final. */
export function preliminaryNotes(texts: readonly string[], year: number | null): string[] {
  return texts.filter((text) => PRELIMINARY.test(text) && isOfYear(text, year));
}

function isOfYear(text: string, year: number | null): boolean {
  const years: readonly string[] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 0 || year === null || years.includes(String(year));
}

/** 全国 at its head: no figures of a city. */
function isTitleOfCountry(title: string): boolean {
  return /^(?:(?:附?表|图)?[\d\s一二三四五六七八九十、.．-]*)?(?:(?:19|20)\d\d\s*年?度?)?全国/.test(
    title.trim()
  );
}

/** A title that heads planned figures: 2018年主要目标, not 目标完成情况. */
function isTitleOfPlan(title: string): boolean {
  return /(?:目标|预算|预期|预测|计划)(?:[值数额]|任务|指标|安排|分解|一览)*(?:草案)?表?(?:[（(].*[）)])?$/.test(
    title
  );
}
