/** Sums over all regions. */
const WHOLE =
  /^(?:全国|全省|全市|全区|全县|全州|全盟|总计|合计|总\s*数|市本级|省本级|区本级|本级|市级|省级|各地合计)$/;

const ENDS =
  /(?:省|市|区|县|州|盟|旗|镇|乡|街道|地区|片区|新区|开发区|高新区|经开区|城区|辖区|区域|园区|兵团|群岛)$/;

/** What an indicator can end in, though it looks like a region: 自贸试验区数 does not, 示范区 does. */
const INDICATOR = /示范区|试验区|自贸|国家级|省级|市级|培育|创建|新增|建设|面积|数量|进入/;

/**
 * Whether a text looks like the name of a region, or of all together.
 *
 * @example isRegionName("东 河 市") // true
 */
export function isRegionName(text: string): boolean {
  const name = text.replace(/[\s\u3000#＃*]/g, "").replace(/^其中[:：]/, "");
  if (WHOLE.test(name)) return true;
  return name.length <= 14 && ENDS.test(name) && !INDICATOR.test(name);
}

/** Whether a text stands for all regions together. */
export function isWhole(text: string): boolean {
  return WHOLE.test(text.replace(/[\s\u3000]/g, ""));
}
