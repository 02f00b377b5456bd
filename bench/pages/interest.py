"""The calculation of the bench by hand, in whole numbers, for MicroPython: the same as interest.js."""

import json


def day(text):
    """Days since a fixed day: MicroPython has no datetime."""
    year, month, day = (int(part) for part in text.split("-"))
    if month < 3:
        year, month = year - 1, month + 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + day


def hundredths(text):
    whole, _, part = text.partition(".")
    return int(whole + (part + "00")[:2])


def interest(request, stretches):
    request = json.loads(request)
    principal = hundredths(request["debts"][0]["amount"])
    rate, year_length, begun = 0, 1, 0
    closed = settled = 0

    def accrued(end):
        return closed + (2 * principal * rate * (end - begun) + 10000 * year_length) // (20000 * year_length)

    events = [(day(start), percent, length) for start, percent, length in json.loads(stretches)]
    events += [(day(payment["date"]) + 1, payment["amount"], None) for payment in request["payments"]]
    for start, value, length in sorted(events, key=lambda event: event[0]):
        if length:
            closed, begun = accrued(start), start
            rate, year_length = hundredths(value), length
        else:
            paid = hundredths(value)
            to_interest = min(accrued(start) - settled, paid)
            settled += to_interest
            if to_interest < paid:
                closed, begun = accrued(start), start
                principal -= paid - to_interest
    total = accrued(day(request["until"]) + 1)
    return "%d.%02d" % (total // 100, total % 100)
