// The calculation of the bench by hand, and nothing else: actual days over the length of each year, each line rounded
// half up to the cent, payments to interest first; the day of a payment still bears.

const day = (text) => Date.parse(text) / 86_400_000;
const hundredths = (text) => Math.round(Number(text) * 100);

export function interest({ debts, payments, until }, stretches) {
  let principal = hundredths(debts[0].amount);
  let [rate, yearLength, begun] = [0, 1, 0];
  let [closed, settled] = [0, 0];
  const accrued = (end) =>
    closed + Math.floor((2 * principal * rate * (end - begun) + 10_000 * yearLength) / (20_000 * yearLength));
  const close = (end) => {
    closed = accrued(end);
    begun = end;
  };
  const events = [
    ...stretches.map(([from, percent, length]) => ({ from: day(from), percent, length })),
    ...payments.map(({ amount, date }) => ({ from: day(date) + 1, amount })),
  ].sort((one, other) => one.from - other.from);
  for (const { from, percent, length, amount } of events) {
    if (amount) {
      const paid = hundredths(amount);
      const toInterest = Math.min(accrued(from) - settled, paid);
      settled += toInterest;
      if (toInterest < paid) {
        close(from);
        principal -= paid - toInterest;
      }
    } else {
      close(from);
      rate = hundredths(percent);
      yearLength = length;
    }
  }
  return (accrued(day(until) + 1) / 100).toFixed(2);
}
