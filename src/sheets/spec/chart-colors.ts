/**
 * Told apart by colour-blind readers, and by their lightness in a black-and-white print: dark, light, between. A dashed line and
 * markers tell lines apart besides.
 */
export const chartColors = {
  path: "#595959",
  actual: "#0072B2",
  met: "#003F7D",
  nearlyMet: "#3D6FB0",
  onPath: "#85C1E9",
  behind: "#D55E00",
  outside: "#B07AA1",
  toDo: "#E3E3E3",
  time: "#000000",
} as const;
