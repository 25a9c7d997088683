import { insert } from "../../taskpane-insert/zh-CN";
import type { PageTexts } from "../../taskpane-pages";
import type { Some } from "../merged";

/** 没有工作簿的页面上，结果是文件。 */
export const zhCN = {
  card: { select: "选入下载清单", unselect: "移出下载清单" },
  insert: {
    title: "下载",
    about: {
      ...insert.about,
      monitoring: "每项指标一行，列出各年目标路径和实际值，自动评价。实际值逐格填报。",
      midterm: "一个工作簿：封面、简表、总览、图表、明细、滞后、出处，按规划第三年评价。",
      final: "一个工作簿：封面、简表、总览、图表、明细、滞后、出处，按规划目标年评价。",
    },
    unsuitable: {
      ...insert.unsuitable,
      nothingSelected: "尚未选择指标。请返回列表，勾选要下载的指标。",
    },
  },
  settings: {
    asExcel: "与浏览器一致",
    insertion: "下载的表",
    insertionHint: "下载表格时使用；已下载的文件不变。",
    privacy: "数据都在此页面中，粘贴的表和选择的文件不会传出本机。",
  },
} satisfies Some<PageTexts, "card" | "insert" | "settings">;
