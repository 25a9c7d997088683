import type { Basis } from "../../core/types";

/** What a verb before a counted thing says of the count. */
export interface VerbRule {
  readonly words: string;
  /** Null where it leaves open whether things are added or shall be there. */
  readonly basis: Basis | null;
  /** Whether the verb stays in the name: 新增学位 are others than 学位. */
  readonly isKept: boolean;
  readonly examples: readonly string[];
}

/** Verbs whose object is counted. In a span of years what is open is a sum. */
export const VERB_RULES: readonly VerbRule[] = [
  {
    words: "净增加?",
    ...{ basis: "increase", isKept: false, examples: ["净增市场主体8.5万户"] },
  },
  {
    words: "增加|扩增|增设",
    ...{ basis: "increase", isKept: true, examples: ["增加学位1.2万个"] },
  },
  {
    words:
      "新增|新建|新开工|新改扩?建|新培育|新引进|新认定|新设立|新开通|新创建|新开发|新建成|新组建|新增加|新孵化|新获批|新招引|新发展|新签约|新投产|新设(?![施备])|新入库|新入选|新推出|新落户|新上市|新投放|新购|新造|新植",
    ...{ basis: "total", isKept: true, examples: ["新增高标准农田32万亩"] },
  },
  {
    words:
      "引进(?:和)?培育|培育(?:和)?引进|引育|引进(?:和)?培养|培养引进|引进|招引|吸引|招收|培养|培训|轮训|筹集|筹措|筹建|改扩建|改建|扩建|改造提升|改造|提升改造|修复|治理|整治|安置|救助|资助|帮扶|惠及|发放|淘汰|关停|关闭退出|关闭|压减|搬迁|退出|化解|转化|转移转化|攻克|突破|研发|制定|制\\(?（?修）?\\)?订|修订|发布|推广|开工建设|投放|收储|盘活|供应|迁建|拆除|更新改造|更新|化解|处置|消化",
    ...{ basis: "total", isKept: true, examples: ["引育300名高层次人才", "修复废弃矿山1.2万亩"] },
  },
  {
    words: "支持|扶持|遴选|选派|选拔|评选",
    ...{ basis: null, isKept: true, examples: ["支持产学研合作项目100项"] },
  },
  {
    words: "完成|累计完成|投入|完成投资",
    ...{ basis: "total", isKept: false, examples: ["完成营造林80万亩"] },
  },
  {
    words:
      "实现|注册成立|拥有|建成|形成|建有|共有|现有|达到|保有|建成并投入使用|建成投用|建成投产|建成运营|建成并投用|有",
    ...{ basis: "level", isKept: false, examples: ["拥有25个以上省级重点实验室"] },
  },
  {
    words:
      "建设|打造|培育壮大|培育|创建|争创|建立|发展壮大|发展|组建|布局|布点|设立|成立|开展|实施|举办|组织|认定|划定|做强做优|做强|做大|孵化|推进|搭建|设置|开设|开通|构建|集聚|汇聚|聚集|选育|选树|推动|落地|储备|建造|布设|配备|配置|争取|谋划|推出|承办|参与|主导|带动|招聘|派遣|滚动实施|牵头|获批|取得|获得|申报|共建|联建|规划建设|规划布局|续建",
    ...{ basis: null, isKept: false, examples: ["建设5所高水平高职学校"] },
  },
];

/** Words of effort and order; they are no part of a name. */
const EFFORT =
  "届时|力争|争取|确保|努力|积极|大力|着力|加快|持续|不断|进一步|全面|稳步|逐步|继续|累计|统筹|深入|广泛|切实|有序|分批|分期|再|总共|预计|原则上|率先|全部|所有";

/** The same before a verb; before a noun they belong to it: 重点实验室, 基本医疗保险. */
const BEFORE_VERB =
  "重点|择优|加强|基本|初步|高标准|高水平|高质量|优先|同步|共同|联合|鼓励|引导|分类|分级|有效|要|应|应当|可|能|需|须|将|已|共|约|为|在|对|与|规划|计划|每年|支持|推动|拟|滚动";

/** What joins statements, and whose they are where the plan's own are meant. */
const CONNECTORS =
  "即|平均(?=每年)|(?:在|于)?(?:全市|全省|全区|全县|全州|我市|我省|我区|我县|本市|本省)(?:范围内|共)?|其中|同时|此外|并且|并|且|以及|及|和|或|使|让|将|把|全旗|全域|本区|本县|市域|市本级|分别|每年|逐年|、|，|,|:|：|；|;";

export interface FoundVerb {
  readonly word: string;
  readonly basis: Basis | null;
  readonly isKept: boolean;
  /** Where the rest begins. */
  readonly end: number;
}

/** Nouns that begin like a verb. */
const NO_VERB =
  /^(?:高质量发展|增加值|可再生|可持续|可支配|建设用地|建设项目|建成区|研发(?:计划|项目|经费|投入|人员|机构|强度|费用|支出|活动|中心|平台|设计)|培训(?:机构|中心|基地)|发展(?:水平|指数|速度|质量|空间|环境)|转化率|有效|有机|有色|有线|有条件|新兴|新型|新能源|新一代|新材料|新产品|新生|新闻|新农|新材|新药|共享|共建共享|再生|更新率|推广面积|投入(?:强度|产出)|支持率|参与率|组织化|获得感|带动力|处置率|治理率|修复率|推进率|配备率|配置率|供应(?:链|量|能力)|创建率|有限|有组织|为主|和谐|并网|并购|及时|开展率|并联|争取到位|使用|让利|即(?:办|时|期)|再(?:贷款|贴现|担保|保险|融资|制造|就业|利用|教育|犯罪)|统筹(?:基金|区|层次|地区)|发展(?:党员|会员|用户|基金|资金)|储备(?:量|规模|能力|库|粮)|种植面积|培育库)/;

/** 建成投用 before 建成: of several words of a rule the longest is meant. */
function longestFirst(words: string): string {
  return words
    .split("|")
    .sort((left, right) => right.length - left.length)
    .join("|");
}

const COMPILED = VERB_RULES.map(({ words, basis, isKept }) => ({
  ...{ pattern: new RegExp(`^(?:${longestFirst(words)})`), basis, isKept },
}));
const SKIPPED = new RegExp(`^(?:${EFFORT}|${CONNECTORS})`);
const SKIPPED_BEFORE_VERB = new RegExp(`^(?:${BEFORE_VERB})`);

/** Skips words of effort and order at the beginning of a text; gives where the rest begins. */
export function skipped(text: string): number {
  let at = 0;
  for (;;) {
    const rest = text.slice(at);
    if (NO_VERB.test(rest)) return at;
    const found = SKIPPED.exec(rest)?.[0] ?? /^\s+/.exec(rest)?.[0] ?? skippedBeforeVerb(rest);
    if (found === undefined || found === "" || found.length === rest.length) return at;
    at += found.length;
  }
}

function skippedBeforeVerb(text: string): string | undefined {
  const found = SKIPPED_BEFORE_VERB.exec(text)?.[0];
  if (found === undefined) return undefined;
  const rest = text.slice(found.length);
  const goesOn = SKIPPED.test(rest) || skippedBeforeVerb(rest) !== undefined;
  return goesOn || (!NO_VERB.test(rest) && longest(rest) !== null) ? found : undefined;
}

/**
 * The verbs that a text begins with: the last counts, unless one before it is kept in names.
 *
 * @example leadingVerb("继续布点培育建设一流学科") // { word: "建设", basis: null, end: 8, … }
 */
export function leadingVerb(text: string): FoundVerb | null {
  let found = null as FoundVerb | null;
  let at = skipped(text);
  let from = at;
  for (;;) {
    const rest = text.slice(at);
    if (NO_VERB.test(rest)) break;
    const verb = longest(rest);
    if (verb === null) break;
    const end = at + verb.length;
    const isFirstKept = found?.isKept === true;
    if (!isFirstKept)
      found = { word: text.slice(from, end), basis: verb.basis, isKept: verb.isKept, end };
    else if (found !== null) found = { ...found, word: text.slice(from, end), end };
    const joint = /^(?:和|、|与|及|并|以及|或者?)/.exec(text.slice(end))?.[0] ?? "";
    const next = joint === "" ? null : longest(text.slice(end + joint.length));
    at =
      joint !== "" && next !== null && !NO_VERB.test(text.slice(end + joint.length))
        ? end + joint.length
        : end;
    if (found !== null && !found.isKept) {
      at += skipped(text.slice(at));
      from = at;
    }
  }
  return found;
}

function longest(text: string) {
  let best: { basis: Basis | null; isKept: boolean; length: number } | null = null;
  for (const { pattern, basis, isKept } of COMPILED) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { basis, isKept, length };
  }
  return best;
}

const ENDING = VERB_RULES.map(({ words, basis, isKept }) => ({
  ...{ pattern: new RegExp(`(?:${words})$`), basis, isKept },
}));

/** The verb that a text ends with, before a figure whose noun follows: 引育 / 300名…. */
export function trailingVerb(text: string): FoundVerb | null {
  let best: FoundVerb | null = null;
  for (const { pattern, basis, isKept } of ENDING) {
    const word = pattern.exec(text)?.[0];
    if (word !== undefined && word.length > (best?.word.length ?? 0)) {
      best = { word, basis, isKept, end: text.length };
    }
  }
  return best;
}
