import { figureDoubtText } from "../figure-doubts";
import type { FilledIn, Note, TextEncoding } from "../../core/validation/note";

type Details<Code extends Note["code"]> = Extract<Note, { code: Code }>;
type Notes = { readonly [Code in Note["code"]]: (note: Details<Code>) => string };

const MOST_SHOWN = 5;

const encodings: Record<TextEncoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16（大端）",
  gb18030: "GB18030（GBK）",
};

const filledIn: Record<FilledIn, string> = {
  id: "未填编号，按代码或拼音编定",
  englishName: "未填英文名称，以中文名称代替",
  kind: "未填类别，按所填数字定：有基期值和目标值的为主要指标，只有目标的为目标任务，只有公布值的为现状数据",
  direction: "未填方向，按目标要求和数字定",
  wording: "未填规划表述，以数字加单位代替",
  topic: "未填领域，归入“综合”",
};

function files(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).join("、");
  return names.length > MOST_SHOWN ? `${shown}等 ${names.length} 个文件` : shown;
}

function rows(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_SHOWN).join("、");
  return lines.length > MOST_SHOWN ? `${shown} 等 ${lines.length} 行` : `${shown} 行`;
}

const notes: Notes = {
  encoding: ({ encoding, files: names }) =>
    `${files(names)} 按 ${encodings[encoding]} 编码读取，如名称有乱码，请另存为“CSV UTF-8”再读。`,
  passedOver: ({ files: names }) => `未读 ${files(names)}：不是规划的表。`,
  columnsPassedOver: ({ columns }) => `未读 ${columns.join("、")} 列：不是规划表的列名。`,
  standardDescriptor: () => "没有 datapackage.json，按标准的表名和列名读取。",
  problemsLeftOut: ({ shown, total }) => `问题共 ${total} 处，只列出前 ${shown} 处。`,
  filledIn: ({ what, count }) => `${count} 项指标${filledIn[what]}。`,
  rowsUndecided: ({ lines }) => `第 ${rows(lines)}没有填“采用”，未载入。`,
  exampleLeftOut: ({ line }) => `第 ${line} 行是模板的示例，未读。`,
  figureDoubted: ({ name, year, doubt }) =>
    `请核对“${name}”${year}年的数：${figureDoubtText(doubt, "zh-CN")}`,
  rowsWithoutFigures: ({ lines }) => `第 ${lines.join("、")} 行没有数字也没有表述，未读。`,
};

export const zhCN = {
  notes,
  stages: { unpack: "解压", read: "读取", check: "检查", assemble: "整理" },
  failures: {
    cancelled: "已取消，未载入。",
    timedOut: "用时过长，已停止，未载入。请减少文件后再试。",
    workerFailed: "读取程序未能运行，未载入。请刷新任务窗格后再试；仍不行的，请联系管理员。",
  },
};
