/** English tables are read by the Chinese grammar: their words of headings, figures and names in its words. */
type Gloss = readonly [english: RegExp, chinese: string];

const HEADINGS = everywhere([
  [/^(?:no\.?|s\/n|serial number)$/, "序号"],
  [
    /responsible (?:department|unit|office|body|agency)s?|lead (?:department|agency)|department/,
    "责任单位",
  ],
  [/categor(?:y|ies)|fields?|areas?|domains?|aspects?|dimensions?/, "类别"],
  [/attributes?|nature|property|types?/, "属性"],
  [/(?:main |key |major )?(?:indicators?|indicator names?|indexe?s?)(?: names?)?/, "指标"],
  [/units?(?: of measure(?:ment)?)?/, "单位"],
  [/remarks?|notes?/, "备注"],
  [/(?:average|mean) annual|annual average|per (?:year|annum)|annual/, "年均"],
  [/cumulative|(?:five-year |5-year )?totals?|accumulated/, "累计"],
  [/growth(?: rates?)?|increase/, "增长"],
  [/changes?|difference/, "变化"],
  [/targets?|planned|plan|goals?/, "目标"],
  [/actuals?|achieved|baselines?|base(?: year)?|current|status|results?/, "实际"],
  [/\b(?:by|in|for|of|the|year|end|value|values|figure|figures|rate)\b/, ""],
]);

const FIGURES = everywhere([
  [/^(.*) (?:in total|cumulative(?:ly)?)$/, "累计$1"],
  [/(?:or|and) (?:more|above|higher|over)/, "以上"],
  [/(?:or|and) (?:less|below|lower|under)/, "以下"],
  [/percentage points?|\bpp\b/, "个百分点"],
  [/per ?cent/, "%"],
  [/(?:no|not) (?:less|lower|fewer) than|at least|a minimum of/, "不低于"],
  [/(?:no|not) (?:more|higher|greater) than|not exceeding|at most|up to|within/, "不超过"],
  [/(?:more|higher|greater) than|above|over|exceed(?:ing|s)?/, "超过"],
  [/(?:less|lower|fewer) than|below|under/, "低于"],
  [/about|around|approximately|approx\.?|roughly|circa/, "约"],
  [/striv(?:e|ing) (?:for|to reach)/, "力争"],
  [/doubled?|doubling/, "翻一番"],
  [/full coverage/, "全覆盖"],
  [/cumulative(?:ly)?|a total of/, "累计"],
  [/annual average(?: growth)?(?: of)?|average annual(?: growth)?(?: of)?/, "年均"],
  [/(?:each|every|per|a) year|annually/, "每年"],
  [/(?:reduced?|decreased?|cut|down) by|reduction of/, "降低"],
  [/(?:increased?|rais(?:ed?)|up) by|increase of/, "提高"],
]);

/** What a name speaks of, and behind it what becomes of it. */
const NAMES: readonly Gloss[] = [
  [/unemployment/, "失业"],
  [/mortality|deaths?|fatalit/, "死亡"],
  [/accidents?|cases\b/, "事故"],
  [/emissions?|discharge/, "排放"],
  [/concentration|pm2\.?5/, "浓度"],
  [/energy|water|electricity|coal/, "用能"],
  [/prices?|\bcpi\b|inflation/, "价格"],
  [/debt|deficit|loss|waste|poverty/, "债务"],
  [/rank(?:ing)?|place among/, "排名"],
  [/life expectancy/, "寿命"],
  [/years of (?:schooling|education)/, "年限"],
  [/coverage/, "覆盖率"],
  [/enrol?l?ment/, "入学率"],
  [/urbani[sz]ation/, "城镇化率"],
  [/per capita|per 10,?000|per (?:thousand|million)|average/, "人均"],
  [/\b(?:new|newly|additional)\b|jobs created/, "新增"],
  [/investment/, "投资"],
  [/\brate\b|ratio|intensity/, "率"],
  [/share|proportion|percentage/, "比重"],
  [/growth/, "增长"],
  [/reduction|reduced|decrease|decline|\bcut in\b/, "降低"],
];

/** @example chineseHeading("2025 (target)") // "2025 (目标)" */
export function chineseHeading(text: string): string {
  return glossed(text, HEADINGS);
}

/** @example chineseFigure("above 6") // "超过 6" */
export function chineseFigure(text: string): string {
  return glossed(text, FIGURES);
}

/**
 * The Chinese words for what an English name measures, in the order in which the grammar looks for them.
 *
 * @example chineseName("Reduction in CO2 emissions per unit of GDP") // "排放降低"
 */
export function chineseName(name: string): string {
  if (!isEnglish(name)) return name;
  const words = name.toLowerCase();
  return NAMES.flatMap(([english, chinese]) => (english.test(words) ? [chinese] : [])).join("");
}

/** To be replaced wherever they stand, in capitals too. */
function everywhere(glosses: readonly Gloss[]): readonly Gloss[] {
  return glosses.map(([english, chinese]) => [new RegExp(english.source, "gi"), chinese]);
}

function glossed(text: string, glosses: readonly Gloss[]): string {
  if (!isEnglish(text)) return text;
  return glosses
    .reduce((words, [english, chinese]) => words.replace(english, chinese), text)
    .replace(/ {2,}/g, " ")
    .trim();
}

function isEnglish(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text);
}
