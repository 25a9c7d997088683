import type { Fault, TablePlace, PropertyForm } from "../../core/validation/problem";

type Details<Code extends Fault["code"]> = TablePlace & Extract<Fault, { code: Code }>;
type Messages = { readonly [Code in Fault["code"]]: (problem: Details<Code>) => string };

const list = (items: readonly (string | number)[]): string => items.join("、");

const forms: Record<PropertyForm, string> = {
  object: "对象",
  list: "非空列表",
  text: "文本",
  name: "由小写字母、数字、点、下划线、连字符组成的名称",
  version: "形如 1.0.0 的版本号",
  relativePath: "数据包内的相对路径",
};

/** What the regular expressions of the standard tables ask for, in words. */
const patterns: Readonly<Record<string, string>> = {
  "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": "编号只用小写字母、数字和连字符，以字母开头，如 rd-share",
  "^[0-9]{4}-[0-9]{4}$": "应为首尾年份，如 2021-2025",
  "^[0-9]+\\.[0-9]+\\.[0-9]+$": "应为三段的版本号，如 1.0.0",
  "^(H[0-9]{2}|[CBP][0-9]{3})$": "应为 H 加两位数字，或 C、B、P 加三位数字，如 H01、C001",
};

const faults: Messages = {
  fileMissing: () => "缺少此文件，请补上。",
  encodingNotUtf8: () => "文件不是 UTF-8 编码，请另存为“CSV UTF-8”。",
  quotesMalformed: () => "引号不配对。单元格内含逗号或引号时，整格加英文双引号，格内双引号写两个。",
  tableEmpty: () => "文件是空的，至少要有一行列名。",

  jsonMalformed: ({ detail }) => `不是合法的 JSON（${detail}），请改正。`,
  propertyMissing: () => "缺少此属性，请补上。",
  propertyInvalid: ({ form, value }) => `应为${forms[form]}，现为 ${value}。`,
  propertyUnsupported: ({ supported, value }) =>
    supported.length === 0
      ? `不支持此属性（现为 ${value}），请删去。`
      : `只支持 ${list(supported)}，现为 ${value}。`,
  propertyRepeated: ({ value }) => `“${value}”重复，请删去一处或改名。`,
  tableNotDescribed: ({ table }) => `没有描述“${table}”表，请补上。`,

  columnMissing: () => "缺少此列，请补上。",
  columnUnknown: () => "多出此列，或列名有误，请删去或改名。",
  columnRepeated: () => "此列重复，请删去一列。",
  cellCount: ({ expected, found }) =>
    `应有 ${expected} 格，实有 ${found} 格。格内含逗号时，整格要加英文双引号。`,

  required: () => "不可空缺，请填写。",
  surroundingSpace: ({ value }) => `“${value}”首尾有空格，请删去。`,
  controlCharacter: () =>
    "含有换行、制表符、零宽字符、改变文字方向的字符或其他不可见字符，请删去；看不见的，请整格重新输入。",
  notANumber: ({ value }) =>
    `应为数值，只写数字、小数点和负号，不写千位分隔符、单位、百分号和科学记数，现为“${value}”。`,
  tooManyDigits: ({ value }) => `“${value}”超过 15 位有效数字，无法准确保存，请减少位数。`,
  notAnInteger: ({ value }) => `应为整数，只写数字和负号，现为“${value}”。`,
  notAYear: ({ value }) => `应为四位年份，如 2020，现为“${value}”。`,
  dateForYear: ({ value }) => `应为四位年份，如 2020，不能是日期，现为“${value}”。`,
  notADate: ({ value }) => `应为日期，如 2016-11-03，现为“${value}”。`,
  notABoolean: ({ value }) => `应填 yes（是）或 no（否），现为“${value}”。`,
  notAChoice: ({ choices, value }) => `应为 ${list(choices)} 之一，现为“${value}”。`,
  belowMinimum: ({ minimum, value }) => `不得小于 ${minimum}，现为 ${value}。`,
  aboveMaximum: ({ maximum, value }) => `不得大于 ${maximum}，现为 ${value}。`,
  tooLong: ({ maximum, value }) => `至多 ${maximum} 个字符，现为“${value}”。`,
  patternMismatch: ({ pattern, value }) =>
    `“${value}”不合要求：${patterns[pattern] ?? `应符合格式 ${pattern}`}。`,

  repeated: ({ columns, firstLine, value }) =>
    `“${value}”与第 ${firstLine} 行重复（${list(columns)} 合起来不得重复），请删去一行或改正。`,
  referenceUnknown: ({ target, columns, value }) =>
    `${target} 中没有“${value}”（按 ${list(columns)} 查找），请改正，或在该表补上。`,

  periodBackwards: ({ value }) => `规划期“${value}”的起始年份晚于结束年份，请改正。`,
  targetYearNotAfterBase: ({ baseYear, value }) => `目标年 ${value} 应晚于基期年 ${baseYear}。`,
  targetYearOutsidePeriod: ({ period, value }) =>
    `目标年 ${value} 不在规划期 ${period} 之内，请改正其一。`,
  baseYearAfterPeriodStart: ({ period, value }) =>
    `基期年 ${value} 晚于规划期 ${period} 的起始年份，请改正其一。`,
  issuedBeforeBase: ({ baseYear, value }) =>
    `发布日期 ${value} 早于基期年 ${baseYear}，请改正其一。`,
  versionDisagrees: ({ version, value }) =>
    `版本 ${value} 与数据包的版本 ${version} 不一致，请改成一致。`,

  nameTaken: ({ indicator, otherFile, otherLine, value }) =>
    `“${value}”归一化后与 ${otherFile} 第 ${otherLine} 行（${indicator}）相同，按此名称将查不准，请改名或删去。`,
  nameEmpty: ({ value }) => `“${value}”归一化后没有内容，不能作名称，请写文字或数字。`,
  mentionMissing: ({ value }) => `“${value}”没有出处，请在出处表（mentions）中至少写一行。`,
  baselineMissing: ({ year }) => `主要指标应有 ${year} 年的基期值，请补上，或改类别。`,
  targetMissing: ({ year }) => `主要指标应有 ${year} 年的目标值，请补上，或改类别。`,
  figureMissing: ({ value }) =>
    value === "baseline"
      ? "现状数据至少要有一个公布值，请补上。"
      : "此类指标至少要有一个目标，请补上，或改类别。",
  targetUnexpected: () =>
    "现状数据（baseline）不应有目标；有目标的，类别应为 headline、commitment 或 parameter。",
  decimalsDisagree: ({ expected, value }) =>
    `小数位数为 ${value}，但公布数字最多有 ${expected} 位小数，请改为 ${expected}。`,
  unitInOneLanguage: () => "单位应中英文都写，或都不写。",

  boundMissing: ({ comparator }) => `比较关系为 ${comparator} 时，此列不可空缺。`,
  boundUnexpected: ({ comparator, value }) =>
    `比较关系为 ${comparator} 时，此列应空缺，现为 ${value}。`,
  rangeNotAscending: ({ lower, value }) => `区间上限 ${value} 应大于下限 ${lower}。`,
  againstDirection: ({ direction, value }) =>
    direction === "higher"
      ? `指标越高越好，目标不能是上限（${value}）。请改比较关系，或改指标的方向。`
      : `指标越低越好，目标不能是下限（${value}）。请改比较关系，或改指标的方向。`,
  multipleBaseUnexpected: ({ value }) =>
    `比较关系不是倍数（multiple），不应有倍数的基期年份 ${value}，请删去。`,
  multipleBaseNotPublished: ({ value }) =>
    `本指标没有 ${value} 年的公布值，不能作倍数的基数，请补上该值或改年份。`,
  basisUnexpected: () => "定性表述没有数字，不填口径（basis）；请清空此格，或改 comparator。",
  yearBeforePeriod: ({ from, value }) =>
    `年份 ${value} 早于规划期首年 ${from} 年，请改年份或规划期。`,
  totalNotOverYears: ({ year, value }) =>
    `累计数的起始年份应早于 ${year} 年，现为“${value}”；不是累计数的请留空。`,
  valueAfterIssue: ({ issuedOn, value }) =>
    `规划发布于 ${issuedOn}，不可能公布 ${value} 年的数。请改年份或发布日期；以后年份的实际值不写在规划里，请另列实际值表。`,
  figureNotPrinted: ({ printed, value }) =>
    `数值 ${value} 不见于原文表述“${printed}”，请核对二者。`,
  printedNotMentioned: ({ value }) =>
    `原文表述“${value}”不见于本指标的任何一条出处，请改成与出处一致。`,

  itemOutsideBox: ({ value }) => `条目号 ${value} 只能用于专栏，而专栏号空缺，请填专栏号。`,
  placeDisagrees: ({ paragraph, otherLine }) =>
    `第 ${paragraph} 段的位置与第 ${otherLine} 行所记不同，一段只能有一个位置，请改成一致。`,
  noteInOneLanguage: () => "说明应中英文都写，或都不写。",
  readingUnchanged: ({ value }) => `读法“${value}”与所印相同，不成其为勘误，请改正或删去此行。`,

  paragraphUnknown: ({ paragraphs, value }) =>
    `没有第 ${value} 段，原文共 ${paragraphs} 段，请改段落号。`,
  notInParagraph: ({ paragraph, value }) =>
    `原文第 ${paragraph} 段中没有“${value}”，请核对表述和段落号。`,
  placeNotInSource: ({ expected, value }) =>
    `按原文标题应为 ${expected || "空缺"}，现为 ${value || "空缺"}。`,

  planIdTaken: ({ value }) => `“${value}”是内置规划的编号，请另取一个。`,
  topicLikePlan: ({ plan, value }) =>
    `领域“${value}”与规划的编号 ${plan} 同名，PLANLIST 会列出领域而不是规划，请给领域改名。`,

  filesTooLarge: ({ megabytes }) =>
    `文件过大，至多读 ${megabytes} MB。请只选规划的各表，不附原文、图片等。`,
  unpackedTooLarge: ({ megabytes }) =>
    `解压后超过 ${megabytes} MB，不再读。请只压缩规划的各表，不附原文、图片等。`,
  tooManyFiles: ({ limit }) => `文件过多，至多读 ${limit} 个。请只选规划的各表。`,
  tableTooLarge: ({ rows, columns }) =>
    `表过大，至多读 ${rows} 行、${columns} 列。请删去无关的行列，或分成几份规划。`,
  tooManyPlans: ({ limit }) => `规划过多，一次至多读 ${limit} 份，请分几次。`,
  archiveDamaged: () => "压缩文件不完整或已损坏，请重新压缩，或重新下载、复制后再试。",
  archiveEncrypted: () => "压缩文件设有密码，请解压后选文件夹，或重新压缩，不设密码。",
  archiveUnsupported: () =>
    "压缩格式不受支持，只读普通的 zip。请解压后选文件夹，或用 Windows 的“压缩(zipped)文件夹”重新压缩。",
  archiveNested: () => "压缩文件里的压缩文件不读，请取出后单独选它，或解压后选文件夹。",
  pathUnsafe: () => "文件的路径指向文件夹之外，不读。请在规划所在的文件夹里重新压缩。",
  fileRepeated: () => "同名文件不止一个（不分大小写），请只留一个。",
  encodingUnknown: () =>
    "不是文本，或编码不是 UTF-8、UTF-16、GB18030（GBK）。请用 Excel 另存为“CSV UTF-8（逗号分隔）”。",
  webPage: () => "这是网页，不是表格，多半是下载时得到了登录页或出错页。请重新下载 CSV 文件。",
  workbookFile: () =>
    "这是 Excel 工作簿，不是 CSV。请在 Excel 中打开它，选中其中的表来读，或另存为“CSV UTF-8（逗号分隔）”。",
  sheetMissing: ({ sheets }) => `文件中没有这张工作表，只有 ${list(sheets)}。`,
  documentUnreadable: () =>
    "文件已损坏，或不是普通的 Word 文档（.docx）、网页、文本。请用 Word 或 WPS 打开后另存为 .docx 再试。",
  documentEmpty: () => "文件中没有文字。如果是扫描件，请先作文字识别。",
  documentOld: () => "这是旧格式的文档（.doc、.wps）。请用 Word 或 WPS 打开后另存为 .docx。",
  documentPdf: () =>
    "PDF 不能直接读取。请用 Word 或 WPS 打开并另存为 .docx；或在 PDF 阅读器中全选、复制，再粘贴文字。",
  tablesMissing: () =>
    "没有可读的表。请选数据包（datapackage.json 和各 CSV 表）的文件夹或 zip，或一个每行一项指标的 CSV。",
  tablesUnclear: () =>
    "有几个表，却没有 datapackage.json 或 plans.csv，看不出是一份数据包。请补上其一，或只选一个每行一项指标的 CSV。",
  descriptorRepeated: () => "datapackage.json 不止一个，请一次只选一个数据包。",

  headingsMissing: ({ heading }) =>
    `找不到标题行：应有一行写各列的名称，其中有“${heading}”一列。可从插入的模板开始。`,
  targetsMissing: () =>
    "表中没有读到目标：请看标题行是否写有目标年，如“2025年目标值”，再答清各列是什么数字。",
  nothingTaken: ({ value }) => `“${value}”列没有一行填“是”，请至少采用一行。`,
  rowsMissing: () => "标题行下没有指标，请每项指标写一行。",
  errorValue: ({ value }) => `此格是错误值 ${value}，请改正公式，或改填数值、文字。`,
  percentage: ({ value }) =>
    `应只填数字，现为百分比“${value}”。请先把单元格改为常规或数值格式，再填不带百分号的数字，如 10% 填 10。`,
  scalingFormat: ({ value }) =>
    `此格设置了缩放显示的格式（如以千、万为单位显示），实为 ${value}，与所见不同。请改为常规格式，核对数值与单位。`,
  directionUnclear: () =>
    "目标低于基期值，看不出越高越好还是越低越好，请在“方向”列填“越高越好”或“越低越好”。",
  rowDisagrees: ({ firstLine, value }) =>
    `“${value}”与第 ${firstLine} 行同一指标所填不同。同一指标另有目标年的，这一列请留空或填得一致；不是同一指标的，请改名。`,
};

export const zhCN = {
  faults,
  line: (place: string, column: string | null, reason: string): string =>
    column === null ? `${place}：${reason}` : `${place} ${column} 列：${reason}`,
  count: (count: number): string =>
    count === 0 ? "数据无误。" : `共 ${count} 处问题，未生成数据。`,
};
