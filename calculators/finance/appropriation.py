"""How a part payment extinguishes a claim: kind by kind (costs, interest, principal) in the order the law sets.

Within a kind the oldest debt comes first; what is left goes to debts that fall due later, then to later costs, and what
still remains is unused.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from calculators.finance.accrual import Account

ONE_DAY = timedelta(days=1)
COSTS, INTEREST, PRINCIPAL = "costs", "interest", "principal"


@dataclass(frozen=True, slots=True)
class Appropriated:
    """Where one payment went, in smallest units."""

    to_costs: int
    to_interest: int
    to_principal: int
    unused: int


class Debt:
    """An account that falls due."""

    __slots__ = ("account", "due", "index")

    def __init__(self, account: Account, due: date, index: int):
        self.account = account
        self.due = due
        self.index = index


class Cost:
    """A sum beside the debts, owed from `day` on; its account bears interest or is None."""

    __slots__ = ("account", "day", "index", "open")

    def __init__(self, amount: int, day: date, index: int, account: Account | None):
        self.open = amount
        self.day = day
        self.index = index
        self.account = account


class Ledger:
    """All that one debtor owes one creditor.

    `payment_day_bears`: the day of a payment still bears interest on the sum paid.
    Payments must be given in order of their dates.
    """

    def __init__(self, debts: list[Debt], costs: list[Cost], order: tuple[str, ...], *, payment_day_bears: bool):
        self.debts = sorted(debts, key=lambda debt: (debt.due, debt.index))
        self.costs = sorted(costs, key=lambda cost: (cost.day, cost.index))
        self.order = order
        self.payment_day_bears = payment_day_bears
        self._by_index = {debt.index: debt for debt in debts}
        self._active: list[Debt] = []  # due and not settled, oldest first
        self._next_due = 0
        self._settled = self._settled_costs = 0  # how many later debts, how many costs are wholly paid from the front

    def pay(self, amount: int, day: date, designated: int | None = None) -> Appropriated:
        """Appropriate one payment; `designated` is the index of the debt that the debtor named."""
        effective = day + ONE_DAY if self.payment_day_bears else day
        while self._next_due < len(self.debts) and self.debts[self._next_due].due <= day:
            self._active.append(self.debts[self._next_due])
            self._next_due += 1
        paid = {COSTS: 0, INTEREST: 0, PRINCIPAL: 0}
        left = amount
        scopes = [self._active]
        if designated is not None:
            scopes.insert(0, [self._by_index[designated]])
        for scope in scopes:
            for kind in self.order:
                if kind == COSTS:
                    spent = self._pay_costs(left, effective, day)
                elif kind == INTEREST:
                    spent = self._pay_interest(left, effective, scope)
                else:
                    spent = self._pay_principal(left, effective, scope)
                paid[kind] += spent
                left -= spent
        spent = self._pay_later(left, effective)
        paid[PRINCIPAL] += spent
        left -= spent
        spent = self._pay_costs(left, effective, date.max)
        paid[COSTS] += spent
        left -= spent
        if paid[PRINCIPAL]:
            self._active = [debt for debt in self._active if not self._is_settled(debt.account, effective)]
        return Appropriated(paid[COSTS], paid[INTEREST], paid[PRINCIPAL], left)

    def _interest_accounts(self, debts: list[Debt]) -> list[Account]:
        accounts = [debt.account for debt in debts]
        if debts is self._active:
            accounts += [cost.account for cost in self.costs if cost.account]
        return accounts

    def _pay_interest(self, left: int, effective: date, debts: list[Debt]) -> int:
        """Interest accrued before the effective day, oldest debt first."""
        spent = 0
        for account in self._interest_accounts(debts):
            if account.by_line:
                if spent == left:
                    break
                owed = account.outstanding(effective)
            else:
                owed = self._rounded(account, effective, left)
            share = min(owed, left - spent)
            if share > 0:
                account.pay_interest(share, effective)
                spent += share
        return spent

    def _rounded(self, account: Account, effective: date, left: int) -> int:
        """Exact interest is rounded when a payment reaches it: at each payment where interest comes before principal."""
        if left or self.order.index(INTEREST) < self.order.index(PRINCIPAL):
            return account.round_outstanding(effective)
        return 0

    def _pay_principal(self, left: int, effective: date, debts: list[Debt]) -> int:
        spent = 0
        for debt in debts:
            if spent == left:
                break
            share = min(debt.account.principal, left - spent)
            if share:
                debt.account.pay_principal(share, effective)
                spent += share
        return spent

    def _pay_later(self, left: int, effective: date) -> int:
        """A surplus lowers the principal of debts that fall due later, the next one first."""
        spent = 0
        index = max(self._settled, self._next_due)
        while spent < left and index < len(self.debts):
            account = self.debts[index].account
            share = min(account.principal, left - spent)
            if share:
                account.pay_principal(share, effective)
                spent += share
            if account.principal:
                break
            index += 1
        self._settled = index
        return spent

    def _pay_costs(self, left: int, effective: date, through: date) -> int:
        """Costs that arose by `through`."""
        spent = 0
        index = self._settled_costs
        while spent < left and index < len(self.costs) and self.costs[index].day <= through:
            cost = self.costs[index]
            share = min(cost.open, left - spent)
            cost.open -= share
            spent += share
            if cost.account and share:
                cost.account.pay_principal(share, effective)
            if cost.open:
                break
            index += 1
        self._settled_costs = index
        return spent

    @staticmethod
    def _is_settled(account: Account, effective: date) -> bool:
        return account.principal == 0 and account.outstanding(effective) == 0
