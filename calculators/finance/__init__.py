"""How to count: money, days, rates, accrual, appropriation.

Knows no country, no language and no file, and takes the day from its caller.
"""
