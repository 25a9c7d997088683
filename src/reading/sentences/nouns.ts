/** Nouns that are measured: what ends with one of them is a name by itself. */
const MEASURE =
  /(?:率|比重|占比|比例|比值|之比|收入比|生师比|产出比|性别比|倍差|强度|满意度|参与度|集中度|数量|总数|数|量|总量|额|总额|总值|增加值|产值|收入|支出|投入|投资|规模|面积|里程|长度|浓度|指数|系数|水平|能力|寿命|年限|产量|能耗|排放|排名|位次|名次|密度|时间|时限|工期|成本|价格|涨幅|增速|用量|用电量|装机|容量|床位|人口|人次|税收|利润|总产量|消费|消耗|储量|里数|贡献|岁|温度|距离|级别|等级|增幅|贸易|外资|就业|养老|机架|销售|市值|资产|资金|基金|信贷|贷款|存款|效率|产出|产能|存栏|出栏|用地|占地)$/;

/** Things that are counted. Where a name ends with none of them, somebody has to look whether it is one. */
const COUNTABLE = new RegExp(
  `(?:${[
    "企业 公司 集团 商户 主体 市场主体 合作社 示范社 农场 农户 居民 群众 游客 旅客 用户 客户 家庭 会员 单位 部门 组织 机构 协会 联盟 联合体 集群 产业链 产业",
    "人才 人员 员 专家 科学家 工程师 博士 硕士 博士后 研究生 本科生 毕业生 学生 新生 学员 教师 医生 医师 护士 药师 指导员 经纪人 志愿者 工匠 技师 职工 劳动力 农民 带头人 儿童 老年人 残疾人 幼儿 团队 队伍 社工 工作者 煤矿 街区",
    "中心 平台 基地 园区 园 示范区 先行区 试验区 高新区 开发区 示范点 示范村 精品村 特色村 行政村 村 示范镇 特色小镇 镇 乡镇 示范县 县 社区 街道 街区 商圈 市场 景区 公园 广场 绿道 步道 小区 城区 城市",
    "航线 班列 线路 专线 铁路 公路 高速公路 国省道 道路 桥梁 隧道 管网 管道 管廊 泊位 停车位 车位 充电桩 充电站 换电站 加氢站 加油站 基站 机柜 光纤 网络 终端 车辆 汽车 公交车 船舶 港口 机场 码头 车站 驿站 站点 站",
    "学校 高校 院校 职业学院 学院 大学 幼儿园 小学 初中 高中 学科 专业 专业群 课程 教材 学位 托位 床位 医院 卫生院 卫生室 诊所 门诊 实验室 研究院 研究所 工作站 流动站 工作室 孵化器 加速器 众创空间 智库",
    "项目 工程 技术 成果 产品 农产品 新品种 品种 品牌 商标 专利 标准 规范 论文 奖项 图书馆 文化馆 博物馆 体育馆 剧院 书屋 场馆 场所 设施 设备 装备 工厂 车间 生产线 矿山 农田 耕地 林地 湿地 水库 河道 灌区 水厂 处理厂 电站",
    "住房 公寓 房屋 危房 楼宇 建筑 厂房 仓库 冷库 岗位 培训 活动 赛事 竞赛 展会 作品 数据集 场景 系统 模型 软件 App APP 造林 营造林 抚育 修复 合同 案件 高技能人才 校区 泵站 校舍 食堂 驿站 网点 服务点 集装箱",
  ]
    .flatMap((line) => line.split(" "))
    .join("|")})$`
);

export function isMeasure(name: string): boolean {
  return MEASURE.test(withoutBrackets(name));
}

/** Whether a name ends like one: with something that is measured or counted. */
export function endsLikeName(name: string): boolean {
  const plain = withoutBrackets(name).replace(/[”"』」]$/, "");
  return MEASURE.test(plain) || COUNTABLE.test(plain);
}

function withoutBrackets(name: string): string {
  return name.replace(/[（(][^（）()]*[）)]$/, "");
}

/** A measure without the thing that is measured: the thing stands before. */
const BARE =
  /^(?:占[^，。]*|(?:总)?(?:数量|数|总数|量|总量|规模|总规模|面积|占比|比重|比例|增速|排名|位次|覆盖率|普及率|合格率|达标率|产值|营业收入|营收|销售收入|年产值|产量|增加值|投资|总投资|年?(?:出栏|存栏)|营业额|交易额|成交额|收入|里程|长度|装机|床位|人数))$/;

export function isBare(name: string): boolean {
  return BARE.test(name);
}

/** Words that tell apart things of one kind, and may stand alone before the kind: 城镇和农村居民…. */
export const KINDS =
  "城镇|农村|城市|乡村|国家级|省级|市级|县级|区级|国家|省|市|县|公办|民办|男性|女性|小学|初中|高中|幼儿园|本科|专科|第[一二三]产业|一产|二产|三产|农业|工业|服务业|进口|出口|户籍|常住|新建|改建|扩建|大型|中型|小型|国内|国际|普通|职业|国有|民营|甲级|乙级|规上|规下|省内|省外|境内|境外|AAAA级|AAAAA级|[345]?A级";
export const KIND_ALONE = new RegExp(`^(?:${KINDS})$`);
export const KIND_FIRST = new RegExp(`^(?:${KINDS})`);

/** Measures with what they are of: the last of several names carries it for all (化肥、农药施用量). */
export const TAIL =
  /(?:(?:重点)?工程减排量|(?:主要污染物)?排放(?:总)?量|施用量|使用量|消费(?:总)?量|消耗量|利用率|覆盖率|普及率|合格率|达标率|增加值|(?:人均)?可支配收入|占[^、]{2,20}(?:比重|比例)|安全利用率|参保率|就业率|入园率|入学率|巩固率|总产量|产量|产值|营业收入|面积|里程|数量|总量|人数|数|占比|比重|比例|能耗|用水量|用电量|装机(?:容量|规模)?|吞吐量|周转量|运量|客运量|货运量|床位(?:数)?|中心|平台|基地|园区|企业|机构|项目|实验室|示范区|人才|学校)$/;

/** Substances that are named like measures. */
export const SUBSTANCE =
  /^(?:化学需氧量|生化需氧量|氨氮|氮氧化物|挥发性有机物|二氧化硫|总磷|总氮|烟粉尘)$/;

/** What something is counted by: 每千人口拥有. */
export const POPULATION =
  /^(?:(?:平均)?每(?:十万|百万|万|千|百|十|亿|[0-9]+[万千百]?)?(?:名|个|户|元|平方公里|亩|人|人口|常住人口|老年人|儿童|居民|就业人员|从业人员){1,3}(?:口)?(?:拥有|有|配备)?|万人(?:口)?(?:拥有)?|千人(?:口)?(?:拥有)?|人均|户均|亩均)/;

/** The measure of a whole that its parts leave out: 粮食播种面积……其中稻谷. */
export const WHOLE =
  /(?:播种面积|种植面积|面积|存栏量?|出栏量?|营业里程|通车里程|运营里程|里程|产量|产值|增加值|收入|投资|人数|占比|比重|用电量|消费量|床位|企业|中心|平台|基地|园区|机构|项目|人才|学校|院校|医院|学位|标准|产品)$/;
