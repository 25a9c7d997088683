import type { zhCN } from "./zh-CN";

export const enUS: typeof zhCN = {
  paneNotLoaded:
    "The pane could not be loaded. Check the network, then close and reopen the pane. Your workbook was not changed.",
};
