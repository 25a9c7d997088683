/** What the page says before, or instead of, the task pane. */
export const zhCN = {
  officeUnreachable:
    "无法加载 Office 脚本（office.js）。请检查本机能否访问 Office 内容分发网络，或请管理员将其加入允许访问的地址，然后重新打开面板。工作簿未作任何改动。",
  paneNotLoaded: "面板加载失败。请检查网络后关闭并重新打开面板。工作簿未作任何改动。",
};
