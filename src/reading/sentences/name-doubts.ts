import type { FoundFigure } from "../figure/figure";
import type { GradeReason } from "./candidate";
import { COUNTED } from "./figures-in-sentence";
import { leadingVerb } from "./verbs";
import { endsLikeName, isMeasure, POPULATION } from "./nouns";

const LONGEST_NAME = 32;

/** What no name begins or ends with, or holds. */
const UNCLEAR_NAME =
  /^(?:[上下]半年|[一二三四][至到—-]?[一二三四]?季度|[0-9]+月|年度|在(?![孵校园建册职岗训网线])|从|对|以|由|按|于|使|为|向|将|把|被|当|若|如|不|一批|各(?!级|类)|每年|每[个名家位条项]|面向|围绕|依托|立足|针对|通过|结合|按照|根据|聚焦)|(?:中|上|下|里|时|后|前|内|外|等|的|一批|来|去|了|着)$|[，。；：？！、]|一批|力争|确保|[高低快慢优]于|.每(?:个|家|名|县|乡|镇|村|区|街道|所|座)|^[0-9.]+[^岁\p{N}]{1,4}(?:以上|以下|以内)的|.(?:新增|新建|新引进|新培育|新认定|净增)/u;

/**
 * Why a name may be more, or less, than what a reader would call the indicator. A name is taken without a doubt only
 * where nothing in it is but nouns: a wrong name that is called sure is worse than one that somebody looks at.
 *
 * @param isBare whether neither a verb nor a word that sets a value stands by the figure
 * @example nameDoubts("面向全省引进专家", figure, false) // ["nameUnclear"]
 */
export function nameDoubts(
  name: string,
  figure: FoundFigure,
  isBare: boolean
): readonly GradeReason[] {
  const isCount = COUNTED.test(figure.unit ?? "") && !isMeasure(name);
  const checks: readonly (readonly [GradeReason, boolean])[] = [
    ["nameMissing", name.length < 2],
    ["nameLong", name.length > LONGEST_NAME],
    [
      "nameUnclear",
      isUnclear(name) ||
        isMeasureAlone(name) ||
        isAnyOfKind(name) ||
        (isHeadCount(figure) && !POPULATION.test(name)),
    ],
    // 年均服务收入增长10%: whether the growth or the income is told by the year.
    ["nameUnclear", figure.basis === "growth" && name.startsWith("年均")],
    // 学科进入全球排名前1%: the rank is said of things that are counted themselves.
    ["namePredicate", figure.isRank && /^(?:进入|跻身|入选|达到)/.test(name)],
    ["basisOpen", isBare && isCount && MAY_BE_VERB.test(name)],
  ];
  return checks.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function isUnclear(name: string): boolean {
  const plain = name.replace(/[（(“《][^（()）“”《》]*[)）”》]/g, "");
  const holdsVerb = INNER_VERB.test(plain) && !/(?:比例|比重|占比|率)$/.test(plain);
  return UNCLEAR_NAME.test(plain) || holdsVerb || !endsLikeName(name);
}

/** 完成100个项目, 每年培训5万人次: of which kind, was said elsewhere. */
function isAnyOfKind(name: string): boolean {
  return (
    /^(?:项目|企业|公司|产业|人才|平台|机构|产品|标准|技术|工程|活动|成果|基地|中心|团队|品牌|场景|系统|课程)$/.test(
      name
    ) || leadingVerb(name)?.end === name.length
  );
}

/** 死亡率: of whom, stood behind a figure or in another clause. */
function isMeasureAlone(name: string): boolean {
  return name.length <= 3 && isMeasure(name) && !POPULATION.test(name);
}

/** With one of these inside, more than a name was taken, but for shares: 企业建立研发机构的比例. */
const INNER_VERB =
  /..(?:引进|进入|跻身|迈入|达到|提升|提高|推动|带动|实施|形成|实现|打造|培育|完成|累计|争取|下放|移交|划转|调整|压缩|办理|组织(?=开展|实施|举办|培训)|开展|举办)(?=..)|\p{Script=Han}至\p{Script=Han}/u;

/** Words that are verbs where a count stands behind their noun, and may say that things are added. */
const MAY_BE_VERB =
  /^(?:辐射|覆盖|安排|吸纳|容纳|接待|服务|挂牌|授牌|签约|落地|上线|入驻|入库|出台|编制|减免|清退|整改|消除|腾退|置换|招募|帮助|援助|救治|筛查|完善|健全|优化|提升|强化|扩大|拓展|延伸|开发|回收|种植|养殖|栽植|绿化|清理|疏浚|加固|硬化|安装|更换|购置|采购|租赁|运营|参加|参与|主导|引导|组织|转移|释放|撬动|募集|发行|通过|获|争取|承接|打通|提供|设|建|造)(?!中心|机构|平台|基地|站|点|企业|设施|设备|单位|组织|体系|示范)/;

/** 3.5人 are counted by some number of people that the name has to tell. */
function isHeadCount({ lower, upper, unit }: FoundFigure): boolean {
  return (
    COUNTED.test(unit ?? "") && /^.$/.test(unit ?? "") && !Number.isInteger(lower ?? upper ?? 0)
  );
}
