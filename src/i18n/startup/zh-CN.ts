/** What the page says instead of the task pane. */
export const zhCN = {
  paneNotLoaded: "面板加载失败。请检查网络后关闭并重新打开面板。工作簿未作任何改动。",
};
