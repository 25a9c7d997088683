/** First and last year of a period such as "2016-2020". */
export function yearsOfPeriod(period: string): { readonly from: number; readonly to: number } {
  const [from = NaN, to = NaN] = period.split("-").map(Number);
  return { from, to };
}
