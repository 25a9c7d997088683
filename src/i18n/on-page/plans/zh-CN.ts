import type { PlanTexts } from "../../plans";
import type { Some } from "../merged";

/** 没有工作簿的页面上，规划留在本页。 */
export const zhCN = {
  atHand: {
    hint: "计算、查找和下载的表都以现有规划为准。",
    builtIn: "内置",
    carried: "载入的",
    unreadableHint: "此浏览器中还存有下列规划。可以移除后重新载入。",
  },
  removal: {
    question: (title) => `要从此页面移除《${title}》吗？`,
    unused: "已经下载的文件不受影响。",
  },
  load: {
    hint: "本单位的规划、下一期规划、用来对比的上级规划都可以载入。先检查，全部无误才载入。",
    template: "下载填报模板",
    templateHint: "一个 .xlsx 文件，带下拉选项和示例行。填好保存后，用“选择文件”载入。",
  },
  summary: { load: "载入" },
  changes: {
    title: (from, to) => `已载入此规划，将由 ${from} 版换成 ${to} 版`,
    sameVersion: (version) =>
      `已载入此规划，版本号同为 ${version}。内容有变而版本号不变，日后难以分辨。`,
    sameAgain: (version) => `已载入此规划，版本号同为 ${version}。`,
    confirm: "我已核对，替换已载入的这个规划",
  },
  stored: { running: "正在载入…", template: (sheet) => `已下载模板“${sheet}”。` },
} satisfies Some<PlanTexts, "atHand" | "removal" | "load" | "summary" | "changes" | "stored">;
