const cause = "Excel 可能正在重新计算、有对话框未关闭，或与工作簿的连接已中断。";

/** Excel 未在时限内响应时的提示。 */
export const zhCN = {
  hostFailure: (minutes: number) =>
    `Excel 在 ${minutes} 分钟内没有响应，未改动任何单元格。${cause}请待 Excel 恢复响应后重试；仍无响应的，请保存并重新打开工作簿。`,
  undone: (minutes: number) =>
    `Excel 在 ${minutes} 分钟内没有响应，写入已中止，工作簿已恢复原状。${cause}请待 Excel 恢复响应后重试。`,
  leftBehind: (minutes: number, places: string) =>
    `Excel 在 ${minutes} 分钟内没有响应，也未能确认写入是否已撤回：${places} 中可能留有部分或全部内容，也可能稍后才出现。${cause}请待 Excel 恢复响应后检查上述位置，删除不需要的内容，再重试。`,
  plansUnsure: (minutes: number) =>
    `Excel 在 ${minutes} 分钟内没有响应，不能确定工作簿自带的规划是否已更改，也可能稍后才更改；其他单元格未改动。${cause}请待 Excel 恢复响应后重新打开面板查看“数据”页，再决定是否重试。`,
  partlyDone: (minutes: number, places: string) =>
    `Excel 在 ${minutes} 分钟内没有响应，以下单元格可能已更改，也可能稍后才更改：${places}。${cause}请待 Excel 恢复响应后检查这些单元格，再重试。`,
};
