/** What Excel and the help pages say of the functions. Never part of the functions' own bundle. */

const indicator = "指标：名称、代码、编号或别名";
const actual = "实际值，与指标同单位";
const method =
  "路径方法：linear（线性，默认）或 compound（复合）；实际值为累计数时填 cumulative（累计）";
const running = "目标为规划期累计数时填 cumulative（累计），表示实际值是期初以来的累计数";

export const zhCN = {
  functions: {
    PLANTARGET: {
      description: "返回规划为指标规定的目标值，单位与指标一致。",
      parameters: { indicator, year: "目标年份；省略时为规划的目标年" },
      gives:
        "目标值，以指标的计量单位表示：60% 的结果是 60，不是 0.6。“3000家以上”返回 3000；区间目标返回须达到的一端（越高越好的指标为下限）；“翻番”在规划公布了基数时返回乘积；“提高1岁”之类在规划公布了基期值时返回基期值加减后的数；“累计”返回累计数；目标为增长率的返回增长率；“每年”的目标在规划期各年相同。",
      examples: [
        "规划的目标年是 2020 年，高新技术企业的目标为 3000 家。",
        "可以用别名。单位是 %，所以结果是 2.5，不是 0.025。",
        "规划写“翻番”，2015 年公布值为 896 家，目标即 1792 家。",
      ],
    },
    PLANVALUE: {
      description: "返回规划公布的以往年份的数值，单位与指标一致。",
      parameters: { indicator, year: "年份，如 2010 或 2015" },
      gives:
        "规划正文或专栏中公布的历史数值。规划没有公布的年份不推算，返回 #N/A；几年累计的数不作一年的数，也返回 #N/A。",
      examples: [
        "专栏1 公布的 2010 年数值，338 家。",
        "专栏1、专栏2 公布的 2015 年数值，4.74%。",
        "规划没有公布 2012 年的数值。",
      ],
    },
    PLANGAP: {
      description: "返回距目标还差多少；给出年份时为距该年路径值的差距。已超过时为负数。",
      parameters: {
        indicator,
        actual,
        year: "实际值的年份，与当年路径值比较；省略时与目标值比较",
        method,
      },
      gives:
        "差距，与指标同单位。正数表示尚需努力，0 表示恰好达到，负数表示已经超过；越低越好的指标方向相反，正数仍表示尚需努力。目标为规划期累计数的，只同期初以来的累计数比较。",
      examples: [
        "目标 3000 家，实际 2500 家，还差 500 家。",
        "目标 2.5%，实际 1.57%，还差 0.93 个百分点。",
        "2018 年的线性路径值为 2214 家，实际 2100 家，还差 114 家。",
      ],
    },
    PLANPROGRESS: {
      description: "返回完成进度：从基期值到目标值已走完的比例，基期为 0，目标为 1。",
      parameters: { indicator, actual, method: running },
      gives:
        "完成进度 =（实际值 − 基期值）÷（目标值 − 基期值），是比值，可设为百分比格式。低于基期为负数，超过目标大于 1。越低越好的指标公式相同。目标为规划期累计数的，为已完成的比例；每年都要做到的没有进度。",
      examples: [
        "1035 家到 3000 家，走到 2214 家，完成 60%。",
        "达到目标 400 亿元，完成进度为 1。",
        "仍为基期的 4.3 件，完成进度为 0。",
      ],
    },
    PLANPATH: {
      description: "返回从基期值到目标值的路径上某年的数值。此数为计算所得，规划并未公布。",
      parameters: { indicator, year: "年份，自基期年至目标年", method },
      gives:
        "目标路径值，与指标同单位。线性路径每年增加相同的量，复合路径每年增长相同的比率。两端恰为基期值和目标值，不向前后外推。目标为规划期累计数的，路径自 0 起，按已过时间的比例；目标为增长率的，路径自基期水平按该增长率；“每年”的目标各年相同。",
      examples: [
        "1035 + (3000 − 1035) × 3 ÷ 5。",
        "复合路径先慢后快，2018 年约为 1959.97 家。",
        "241.5 + (400 − 241.5) × 2 ÷ 5，单位亿元。",
      ],
    },
    PLANGROWTH: {
      description: "返回达到目标所需的年均增速，是比值，与 Excel 的 RRI 一致。",
      parameters: {
        indicator,
        actual: "起点的实际值；省略时用规划公布的数值",
        year: "实际值的年份；与实际值都省略时为基期年",
      },
      gives:
        "所需年均增速 =（目标值 ÷ 起点值）^（1 ÷ 剩余年数）− 1。给出实际值时必须同时给出年份。目标已经达到时结果为零或负数。规划期累计数和每年的目标没有年均增速。",
      examples: [
        "2015 年 1035 家到 2020 年 3000 家，年均需增长约 23.72%。",
        "2018 年 2500 家，此后两年年均需增长约 9.54%。",
        "以 2010 年的 168 亿元为起点，十年年均约 9.06%。",
      ],
    },
    PLANSTATUS: {
      description:
        "评价实际值：已达标、基本达标、达到预期（未落后于当年路径值）、滞后，区间目标另有高于上限。",
      parameters: {
        indicator,
        actual,
        year: "实际值的年份",
        tolerance: "容差：允许落后的量占计划增量的比例，须小于 0.5，0.05 即 5%；省略时为 0",
        method,
      },
      gives:
        "已达标：已经达到目标年的目标（规划写“超过”“低于”时须越过该数；区间目标须在区间之内，超出的为“高于上限”，越低越好的为“低于下限”）。基本达标：规划写“左右”“约”，与目标相差不到目标的 10%；给出容差时以容差代替 10%，没有基期值也可以。达到预期：未达标，但落后当年路径值不超过容差。滞后：其余情形。结果固定为中文，换用英文版 Excel 也不变，公式可以放心比较。",
      examples: [
        "2018 年的路径值为 2214 家，恰好达到。",
        "低于 2214 家。",
        "容差 15%，即 1965 × 0.15 = 294.75 家，落后 214 家仍在容差之内。",
      ],
    },
    PLANINFO: {
      description: "返回规划对指标的记载：名称、单位、属性、规划表述、所在章节等。",
      parameters: { indicator, field: "项目，如 unit（单位）、printed（规划表述）；中英文均可" },
      gives: "一项记载。规划没有记载的，返回空白。项目名称见下表。",
      examples: ["计量单位。", "指标属性，规划印作预期性。", "项目名称可以用中文。"],
    },
    PLANSOURCE: {
      description: "返回指标的规范出处，可直接用作脚注。",
      parameters: { indicator },
      gives: "规划名称、发布机关、发布日期和所在章节、专栏、项。",
      examples: ["专栏2 第4项。", "正文第一章的现状数据。", "与文字连接，就是表格下方的资料来源。"],
    },
    PLANLIST: {
      description: "列出一个领域的指标，每个指标一行。",
      parameters: {
        topic: "领域，或类别如 headline（主要指标），或规划编号；省略时列出全部指标",
        fields:
          "各列的项目，如 name,unit,target，或表头区域；省略时为代码、名称、单位、基期值、目标值",
      },
      gives:
        "指标表，不含表头。各列的项目可以写成用逗号分隔的一段文字，也可以引用写有项目名称的表头，表头空白的列留空。",
      examples: ["规划的十项主要指标。", "一个领域的指标，三列。", "表头区域也可以这样直接写出。"],
    },
    PLANFIND: {
      description: "用中文、英文、拼音、首字母、代码或专栏号检索指标，返回名称。",
      parameters: { query: "检索词，如 gxjsqy", count: "最多返回几个名称；省略时为 10" },
      gives:
        "与检索词匹配的指标名称，一列，最相近的在前；并列时主要指标在前。多个词以空格分隔，须全部匹配。",
      examples: ["拼音首字母。", "专栏2 的前三项指标。", "英文单词，取最相近的一个。"],
    },
  },
  errors: {
    unknownIndicator: {
      when: "名称与任何指标都不一致。函数不作模糊匹配，以免取错数。",
      remedy: "改用提示中列出的相近名称，或用 PLANFIND、面板检索。",
    },
    noTarget: {
      when: "规划没有为该年规定目标值。",
      remedy: "改用提示中列出的年份；需要中间年份的数值时用 PLANPATH。",
    },
    targetNotNumeric: {
      when: "目标不是数值，如“居西部前列”，或“翻番”而没有公布基数。",
      remedy: "用 PLANINFO 的 printed（规划表述）查看原文的说法。",
    },
    noObservation: {
      when: "规划没有公布该年的数值。",
      remedy: "改用提示中列出的年份，或用统计资料中的实际值。",
    },
    noBaseline: {
      when: "规划没有公布该指标的基期值，无从计算路径和进度。",
      remedy: "只与目标值比较：用 PLANGAP 而不写年份。",
    },
    yearOutsidePath: {
      when: "年份早于基期年或晚于目标年。",
      remedy: "改用基期年至目标年之间的年份。",
    },
    notANumber: {
      when: "实际值或容差不是数值，如“60%”“2500家”。",
      remedy: "只填数字；全角数字和千位分隔符可以识别。",
    },
    notAYear: {
      when: "年份不是四位年份，例如引用了日期单元格。",
      remedy: "填 2018 或“2018年”；日期单元格请套用 YEAR 函数。",
    },
    notOneOf: {
      when: "路径方法、项目或领域不在可选范围之内。",
      remedy: "改用提示中列出的词。",
    },
    missingArgument: {
      when: "缺少必需的参数，或给出实际值而没有年份。",
      remedy: "补上提示中指出的参数。",
    },
    notJudged: {
      when: "规划中的这个数只说明情况或是设计限值，不是要完成的数。",
      remedy: "不作评价；用 PLANTARGET 或 PLANINFO 查看。",
    },
    totalOverYears: {
      when: "规划公布的是几年的累计数。",
      remedy: "用 PLANINFO 的 period（所属期）查看是哪几年，不要当作一年的数。",
    },
    runningTotalsUnsaid: {
      when: "目标是规划期累计数，没有说明实际值也是累计数。",
      remedy: "实际值是期初以来的累计数的，method 填 cumulative（累计）。",
    },
    notATotal: {
      when: "目标不是规划期累计数，method 却填了 cumulative（累计）。",
      remedy: "省略 method，或改用 linear、compound。",
    },
    ratesOnly: {
      when: "目标是增长率，规划没有公布可比的基期水平。",
      remedy: "用实际增长率与 PLANTARGET 比较。",
    },
    eachYearByItself: {
      when: "目标每年都要做到，没有从基期到目标的路程。",
      remedy: "用 PLANSTATUS 或 PLANGAP 逐年评价。",
    },
    totalHasNoGrowth: {
      when: "目标是规划期累计数，没有年均增速。",
      remedy: "用 PLANGAP 看还差多少，method 填 cumulative（累计）。",
    },
    toleranceOutsideRange: {
      when: "容差小于 0，或不小于 0.5。",
      remedy: "5% 请写 0.05 或 5%，不要写 5；1% 写 0.01，不要写 1。",
    },
    noCompoundPath: {
      when: "基期值或目标值不大于零，没有复合路径。",
      remedy: "改用线性路径。",
    },
    noGrowthRate: {
      when: "已到目标年，或起点为零、起止异号，没有年均增速。",
      remedy: "核对实际值及其年份。",
    },
    zeroSpan: {
      when: "目标值与基期值相同，没有可衡量的路程。",
      remedy: "改用 PLANGAP。",
    },
    noMatch: {
      when: "没有与检索词或领域匹配的指标。",
      remedy: "减少检索词，或改用名称中的两三个字。",
    },
    notACount: {
      when: "条数不是正整数。",
      remedy: "填 1、2、3 等，或省略。",
    },
    singleValueExpected: {
      when: "检索词、领域或条数引用了多个单元格。",
      remedy: "只引用一个单元格。",
    },
    shapeMismatch: {
      when: "几个参数引用的区域大小不一致，多出的单元格没有对应的值。",
      remedy: "让各区域的行数、列数相同，或只用一个单元格。",
    },
  },
  topics: {
    headline: "规划列出的主要指标",
    commitment: "规划提出的其他目标和任务",
    baseline: "规划公布的现状数据",
    parameter: "规划规定的政策标准",
  },
  help: {
    title: "规划指标函数",
    intro: "在单元格中输入 =CQ. 后从列表中选择。点击函数名称查看说明。",
    index: "全部函数",
    otherLanguage: "English",
    syntax: "语法",
    arguments: "参数",
    argument: "参数",
    meaning: "含义",
    gives: "结果",
    examples: "示例",
    formula: "公式",
    result: "结果",
    explanation: "说明",
    errors: "出错时",
    error: "显示",
    when: "原因",
    remedy: "处理办法",
    fields: "项目",
    fieldId: "英文",
    fieldLabel: "中文",
    sharedTitle: "各函数共同之处",
    shared: [
      "名称须与指标一致，全角半角、大小写、空格、括号和末尾的单位不影响识别；可以用代码、编号和别名。",
      "工作簿载入了其他规划时，不写规划的名称指默认规划；未选默认规划而几份规划重名的，返回 #N/A，请写成“规划名称/指标”或“规划编号/指标”，如 cq-sti-13fyp/高新技术企业。内置规划这样写，结果始终不变。",
      "每个参数都可以是一个值、一行、一列或一个区域，结果自动溢出；一万行一次算完。某一格出错，只有那一格显示错误；较早版本的 Excel 会整片显示 #VALUE!。Mac 版 Excel 不显示出错原因。",
      "单位与规划一致：60% 写作 60。进度和增速是比值，可设为百分比格式。",
      '引用的单元格空白，结果也空白；引用的单元格是错误值，原样返回。Windows 桌面版较早的版本把空白单元格当作 0 传给函数，必要时请写 =IF(B2="","",CQ.PLANGAP(A2,B2))。',
      "计算所得的数值保留 14 位有效数字，去掉二进制尾差；规划公布的数字一位不改。",
      "函数不联网，不受打开时间影响，只有所引用的单元格或工作簿载入的规划改变时才重算。",
    ],
  },
};
