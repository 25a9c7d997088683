/** What the page of the pane holds before any script has run. It is put into the page when that is built. */
export const zhCN = {
  officeUnreachable:
    "无法加载 Office 脚本（office.js）。请检查本机能否访问 Office 内容分发网络，或请管理员将其加入允许访问的地址，然后重新打开面板。工作簿未作任何改动。",
  notStarted:
    "面板没有启动：加载项的程序文件（functions.js）缺失、不完整或被拦截。请联系管理员用自检页（self-test.html）检查。工作簿未作任何改动。",
};
