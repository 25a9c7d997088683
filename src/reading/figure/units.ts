/** What multiplies a unit. Longer words first: 万亿 is not 万. */
const MAGNITUDES = ["万亿", "千万", "百万", "十万", "亿", "万", "千", "百"];

/** Units of plans and yearbooks, by what they measure. */
const UNITS = [
  "% ‰ /10万 /万 个百分点 百分点 个千分点 千分点 倍 成 分 点 级 星 度 ℃ 分贝 dB",
  "元 美元 欧元 港元 日元 英镑 元人民币",
  "个 家 项 件 名 人 人口 人次 人年 人·年 人月 人日 位 户 户次 所 座 处 条 台 套 辆 艘 架 列 张 间 栋 幢 只 头 羽 匹 尾 株 棵",
  "本 册 部 篇 种 类 例 次 起 宗 笔 单 门 期 支 场 场次 班次 架次 批次 车次 航次 片 块 根 组 对 双 盏 枚 颗 席 席位 眼 口 孔 标段 股 票 份 字",
  "床 床位 张床 课时 学时 村 社区 平台 站 辆次 台套 台次 台班 件次 户数 口井 条线 个班 万标箱 标箱 标准箱 标台 TEU",
  "年 个月 周 天 日 小时 分钟 秒 工作日 个工作日 岁 周岁",
  "吨 斤 公斤 千克 克 毫克 微克 吨标准煤 吨标煤 吨公里 吨海里 人公里 千克标准煤 克标准煤 公斤标准煤 克标煤 千克标煤 标准煤",
  "米 公里 千米 里 海里 厘米 毫米 平方米 平方公里 平方千米 立方米 方 亩 亩次 公顷 升 毫升 车公里 标准立方米 标方 皮长公里",
  "千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 瓦 度电 伏安 千伏 千伏安 焦耳 兆帕 赫兹 芯公里 机架 标准机架",
  "兆 比特 字节 bps Mbps Gbps Tbps Kbps Mbit/s Gbit/s Mb/s Flops FLOPS PFLOPS EFLOPS Pflops Eflops EB PB TB GB MB ZB",
  "yuan USD persons people years days hours households enterprises companies pieces items projects beds places vehicles cases hectares mu tons tonnes percent",
  "W kW KW MW GW kWh KWh MWh GWh kV km km² km2 km³ m m² m2 m³ m3 mm cm hm² t kg g mg μg ug L mL ml s h min TOPS P",
].flatMap((line) => line.split(" "));

const KNOWN = new Set(UNITS);
const LONGEST = Math.max(...UNITS.map((unit) => unit.length));

/**
 * The unit that begins at a place: magnitude, unit and what it is counted by (万元/人).
 *
 * @returns its end, the same place where none begins
 * @example unitEnd("微克/立方米以内", 0) // 6
 */
export function unitEnd(text: string, start: number): number {
  const first = partEnd(text, start);
  if (first === start) return start;
  let end = first;
  while (text.charAt(end) === "/") {
    const next = partEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Whether the text is a unit whose figures are shares: a change of them is told in points. */
export function isShareUnit(unit: string): boolean {
  return /^(?:%|‰|个?百分点|个?千分点)$/.test(unit);
}

function partEnd(text: string, start: number): number {
  const whole = baseEnd(text, start);
  if (whole > start) return whole;
  const magnitude = MAGNITUDES.find((word) => text.startsWith(word, start));
  if (magnitude === undefined) return start;
  const after = start + magnitude.length;
  return baseEnd(text, after);
}

function baseEnd(text: string, start: number): number {
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length -= 1) {
    const end = start + length;
    if (KNOWN.has(text.slice(start, end)) && !cutsWord(text, end)) return end;
  }
  return start;
}

/** 5G and 3D are names, and m of mm is no unit: letters end a unit only where the word ends. */
function cutsWord(text: string, end: number): boolean {
  return /[A-Za-z]/.test(text.charAt(end - 1)) && /[A-Za-z]/.test(text.charAt(end));
}
