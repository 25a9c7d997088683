/** The preview's own words, in the two languages of the product. */
import { inLocale, type Locale } from "../src/i18n/locale";

const zhCN = {
  notice:
    "这是预览，不是 Excel：表格由本机的模拟程序绘制和计算，用于了解加载项的功能。预览不绘制图表、条件格式和数据验证，Ctrl+Z 不起作用；数值格式、公式结果和外观以 Excel 为准。",
  webEdition: "没有 Excel 时办实事，请用网页版",
  otherLanguage: "English",
  closePane: "关闭",
  ready: "就绪",
  ok: "确定",
  startFailed: (detail: string) => `预览无法启动：${detail}`,
  refused: {
    AccessDenied: "工作表受保护，不能修改此单元格。",
    InvalidArgument: "公式或内容有误，未写入单元格。",
    other: (detail: string) => `操作未完成：${detail}`,
  },
};

const enUS: typeof zhCN = {
  notice:
    "This is a preview, not Excel: a program on this computer draws and calculates the sheet to show what the add-in does. Charts, conditional formats and validation are not drawn, and Ctrl+Z does nothing. Formats, results and looks are for Excel to decide.",
  webEdition: "For real work without Excel: the web edition",
  otherLanguage: "中文",
  closePane: "Close",
  ready: "Ready",
  ok: "OK",
  startFailed: (detail) => `The preview could not start: ${detail}`,
  refused: {
    AccessDenied: "The sheet is protected; this cell cannot be changed.",
    InvalidArgument: "The formula or content is not valid; nothing was written.",
    other: (detail) => `Not done: ${detail}`,
  },
};

export const previewTexts = (locale: Locale): typeof zhCN =>
  inLocale({ "zh-CN": zhCN, "en-US": enUS }, locale);
