# The words of the calculators, in British English. The other languages hold the same messages with the same variables.
# Amounts, rates and days arrive formatted; only counts arrive as numbers.

## The form

form-heading = Your figures
form-aria-label = { $calculator }: your figures
calculator-statutory_interest = Statutory interest
calculator-late_fee = Late fee
calculator-milestones = Milestones
form-private = Nothing you type leaves your browser.
form-required = Fields are needed unless they say “optional”.
optional = (optional)
choose = Choose
button-submit = Work it out
button-clear = Clear the form
button-today = Today
button-example = Put this example into the form
button-retry = Try again
button-remove = Remove
button-remove-row = Remove { $row }
button-add-debts = Add another invoice
button-add-payments = Add a payment
button-add-costs = Add a cost
button-add-credits = Add a credit note
cleared = The form is empty.
row-removed = { $row } has been removed.
read-as = Read as { $value }

row-debts = Invoice { $number }
row-payments = Payment { $number }
row-costs = Cost { $number }
row-credits = Credit note { $number }

group-costs = Costs and credit notes
group-special = Contract date, agreed rate, day count and rounding
group-row-debts = Name the invoice, or start from a court order
group-fee = Grace days, minimum, cap and compounding
group-plan = Deposit, tax, sizes and the silence you allow for
group-more = More

field-jurisdiction = Country whose law applies
hint-jurisdiction = The one named in your contract. If it names none, it is often the country where whoever does the work is based; with a consumer, often the consumer’s.
field-milestones-jurisdiction = Country of the court
hint-milestones-jurisdiction = Where you would go to court if the client did not pay.
field-regime = Who owes the money?
hint-regime = Someone who orders for a trade or profession is a business, even a very small one.
field-late_fee-regime = Who is your client?
field-milestones-regime = Who is your client?
choice-regime-business = A business or public body
choice-regime-consumer = A consumer
choice-regime-judgment = Anyone, under a court judgment
refused = { $name } (the law gives no interest by itself here)
field-claimant = Who are you?
choice-claimant-business = A company
choice-claimant-individual = An individual, self-employed or private
field-procedure = Court procedure
hint-procedure = The limit on the value of a claim depends on it.
procedure-usual = the usual one for small claims
procedure-unlimited = { $name } (no upper limit)

field-debts = Unpaid invoices
field-debts-amount = Amount of the invoice
hint-debts-amount = As it stands on the invoice, tax included. For example { $example }.
field-debts-due = Last day to pay
hint-debts-due = For example { $example }. Interest starts on a later day.
field-debts-interest_from = First day of interest
hint-debts-interest_from = Only if a court order or contract names it; then leave the last day to pay empty.
field-debts-label = Name or number of the invoice
hint-debts-label = Appears in the result.
field-until = Work out interest up to
hint-until = This day is counted.
hint-late_fee-jurisdiction = The one named in your contract. The clause is compared with this law; leave it open to work out the fee alone.
field-late_fee-until = Work out the fee up to
field-payments = Payments already received
field-payments-amount = Amount received
field-payments-date = Day received
field-payments-debt = For which invoice
hint-payments-debt = Only if the client said so when paying.
no-debt = as the law orders
field-costs = Costs of collection
hint-costs = What you had to spend and may claim, such as a court fee.
field-costs-amount = Amount
field-costs-date = Day from which it counts
field-costs-bears_interest = Interest runs on this cost
field-credits = Credit notes
field-credits-debt = For which invoice
field-credits-amount = Amount credited
field-credits-date = Date of the credit note
field-contract_date = Day the contract was made
hint-contract_date = It can decide which version of the law applies. If left empty, the day the first invoice fell due is taken.
field-currency = Currency
hint-currency = Three letters, such as EUR. If left empty, the country’s own.
field-late_fee-currency = Currency
hint-late_fee-currency = Three letters, such as EUR.
field-rate = Agreed or adjudged rate, % a year
hint-rate = Takes the place of the statutory rate.
field-day_count = Day count
hint-day_count = Leave it to the law unless a contract or court says otherwise.
choice-day_count-actual-365 = exact days ÷ 365
choice-day_count-actual-366 = exact days ÷ 366
choice-day_count-actual-actual = exact days ÷ length of each calendar year
choice-day_count-actual-360 = exact days ÷ 360
choice-day_count-30E-360 = months of 30 days ÷ 360
choice-day_count-30E-360-inclusive = months of 30 days ÷ 360, first and last day counted
as-law-says = as the law says
field-payment_day = On the day of a part payment
choice-payment_day-bears = the amount paid still bears interest
choice-payment_day-free = the amount paid bears none
field-rounding = Rounding
choice-rounding-line = each line to the cent
choice-rounding-total = once, at the end
field-business_days = If the last day to pay is a weekend or public holiday, move it as the law says
yes = Yes
no = No

field-amount = Amount of the invoice
hint-amount = Tax included. For example { $example }.
field-due = Last day to pay
hint-due = For example { $example }.
field-terms-kind = Kind of late fee
choice-terms-kind-percent_per_year = a percentage a year
choice-terms-kind-percent_per_month = a percentage a month
choice-terms-kind-percent_per_day = a percentage a day
choice-terms-kind-percent_once = a percentage, once
choice-terms-kind-flat = a fixed amount, once
choice-terms-kind-flat_per_month = a fixed amount a month
choice-terms-kind-flat_per_reminder = a fixed amount for each reminder
field-terms-value = Percentage or amount
hint-terms-value = The number in the clause: 1.5 for 1.5%, or 40 for an amount of 40.
field-terms-counting = How months are counted
choice-terms-counting-pro_rata = by days
choice-terms-counting-started = every month begun counts in full
choice-terms-counting-full = only full months count
field-terms-cap_percent = At most this share of the invoice, %
field-terms-cap_amount = At most this amount
field-terms-minimum_amount = At least this amount
field-terms-compounding = Fee on the fee
choice-terms-compounding-none = never
choice-terms-compounding-monthly = added every month
choice-terms-compounding-yearly = added every year
field-terms-reminders = Number of reminders sent
field-terms-grace_forgives = The grace days stay free even if the client pays after them
field-grace_days = Grace days in the contract
hint-grace_days = Days after the last day to pay on which the contract charges nothing.

field-price = Price of the whole project, without tax
hint-price = For example { $example }.
field-start = Work begins
field-end = Work ends
field-deposit_percent = Deposit, % of the price
field-tax_percent = Tax on top, %
hint-tax_percent = For example the rate of VAT on your invoice; it counts towards the claim.
field-delay_days = Days you might wait before going to court
hint-delay_days = Interest for this time may count towards the limit. If left empty, 365.
field-weights = Sizes of the milestones
hint-weights = Relative numbers with semicolons between them: 1; 1; 2 makes the last one twice as large.
field-count = At least so many milestones
field-separate_contracts = Each milestone is a contract of its own
hint-separate_contracts = Tick this only if each part is really ordered and signed for separately.
field-round_to = Round the amounts to
hint-round_to = For example 50.

## What the form says back

error-summary = { $count ->
    [one] There is a problem
   *[other] There are { $count } problems
 }
error-prefix = Error:
page-title-error = Error: { $title }
error-ambiguous_number = “{ $given }” can be read in two ways. Which one do you mean?
error-ambiguous_date = “{ $given }” can be read in two ways. Which day do you mean?
choose-reading = { $value }
error-unreadable_number = “{ $given }” is not a number we can read. Write it like { $example }.
error-unreadable_date = “{ $given }” is not a date we can read. Write it like { $example }.
error-short_year = “{ $given }”: please write the year with four digits.
error-unreadable_integer = “{ $given }” is not a whole number.
error-foreign_currency = “{ $given }” carries another currency than { $currency }.

error-missing = Please fill in “{ $field }”.
error-unknown_key = The calculator does not know the field “{ $key }”.
error-duplicate_key = “{ $key }” was given twice.
error-not_json = The request could not be read.
error-empty_input = There was nothing to work out.
error-unknown_calculator = There is no calculator called “{ $given }”.
error-unknown_jurisdiction = There is no law on file for “{ $given }”.
error-unknown_regime = This law has no rules for “{ $given }”.
error-unknown_procedure = This country has no procedure called “{ $given }”.
error-unknown_choice = “{ $given }” is not one of the choices.
error-unknown_fact = This law does not ask about “{ $key }”.
error-unknown_debt = There is no such invoice; you have entered { $count }.
error-number_not_string = { $given } did not arrive as text.
error-not_a_string = “{ $field }” must be text.
error-not_a_decimal = “{ $given }” is not a number.
error-too_many_decimals = { $given } has too many decimals. There can be at most { $decimals }.
error-not_positive = “{ $field }” must be more than zero.
error-negative = “{ $field }” must not be below zero.
error-too_large = { $given } is too large. The most that can be worked out is { $max }.
error-not_a_date = “{ $given }” is not a day in the calendar.
error-date_out_of_range = { $given } lies outside the days covered, { $first } to { $last }.
error-not_a_boolean = “{ $field }” needs yes or no.
error-not_an_integer = “{ $field }” must be a whole number.
error-not_a_list = “{ $field }” must be a list.
error-not_an_object = “{ $field }” is incomplete.
error-empty_list = Please enter at least one invoice.
error-too_many = { $given } entries are too many at once. There can be at most { $max }.
error-due_or_interest_from = Give either the last day to pay or the first day of interest, one of the two.
error-after_until = { $date } is later than { $until }, the last day worked out. Leave this entry out or choose a later day there.
error-before_series = No rate is on file for { $date }. The rates of this law begin on { $first }.
error-before_regime = This rule does not reach back to { $date }. Its first day of interest is { $first }.
error-date_order = { $end } lies before { $start }.
error-only_cap = For this kind of client the law ({ $law }) sets only a ceiling for what a contract may charge; it gives no interest by itself. Use the late fee calculator.
error-currency_refused = This law counts in { $currency } only, not in { $given }.
error-unknown_currency = “{ $given }” is not a currency code. Write three capital letters, such as EUR.
error-credit_exceeds_debt = Credit notes of { $given } are more than the invoice of { $amount }.
error-weights_count = You ask for { $count } milestones but give { $weights } sizes.
error-limit_too_small = After so long a wait, what counts on top leaves nothing of the limit of { $limit }.
error-too_many_milestones = More than { $max } milestones would be needed. Choose a procedure with a higher limit.
error-text_too_long = There can be at most { $max } characters.
error-other = The calculator refused this entry ({ $code }).

## Starting the calculator

progress-label = The calculator is loading
progress-loading = The calculator is loading: { $percent }.
progress-starting = The calculator is starting.
progress-queued = Your figures are in. The result appears as soon as the calculator has loaded.
progress-computing = Working it out.
failure-network = The calculator could not be loaded. Check your connection and try again. Nothing you typed is lost, and the worked example below shows how to do it by hand.
failure-timeout = The calculator did not start in time. Try again, or use the worked example below to do it by hand. Nothing you typed is lost.
failure-unsupported = This browser cannot run the calculator. Use a newer one, or follow the worked example below to do it by hand.
failure-python = The calculator stopped because of an error of ours, not yours. Try again; if it happens once more, follow the worked example below. Nothing you typed is lost.

## The result

result-heading = Result
example-heading = Worked example
example-intro = This is how the calculator works out a case, complete and without JavaScript.
given-heading = The facts
labelled = { $label }: { $value }
given-result-heading = What you entered
total-statutory_interest = Owed on { $until }: { $total }
total-late_fee = Late fee up to { $until }: { $fee }
total-milestones = { $count ->
    [one] One payment is enough: { $largest } is the most that stays within the limit of { $limit }
   *[other] { $count } payments; { $largest } is the most that stays within the limit of { $limit }
 }
total-milestones-open = { $count ->
    [one] One payment; this procedure has no upper limit
   *[other] { $count } payments; this procedure has no upper limit
 }
figure-balance-principal = Invoices, still unpaid
figure-balance-interest = Interest, still unpaid
figure-balance-costs = Costs, still unpaid
figure-balance-recovery_costs = Fixed recovery sum
figure-balance-total = Owed altogether
figure-interest = Interest altogether
figure-provisional_interest = of which provisional
figure-daily_interest = Each further day
figure-days = Days of interest on the first invoice
figure-known_through = Rates known through
figure-checked = Law last read on
figure-fee = Late fee
figure-total = Unpaid invoice and fee
figure-daily_fee = Each further day
figure-effective_annual_rate = The same as a yearly rate
figure-statutory-interest = For comparison: statutory interest
figure-statutory-recovery_costs = For comparison: statutory fixed sum
figure-procedure = Procedure
figure-limit = Limit of the procedure
figure-largest_milestone = Largest payment that fits, tax included
figure-headroom-interest = Kept free for interest
figure-headroom-recovery_costs = Kept free for the fixed recovery sum
figure-headroom-costs = Kept free for costs
figure-headroom-tax = Kept free for tax
figure-exposure = Most that is ever unpaid if you stop work in time
figure-together = Claim if nothing at all is paid

table-lines = Line by line
table-payments = Where each payment went
table-milestones = Payments
column-debt = Invoice
column-period = From – to
column-from = From
column-to = To
column-days = Days
column-principal = Principal
column-rate = Rate
column-interest = Interest
column-fee = Fee
column-late_fee-principal = Charged on
column-date = Day
column-amount = Amount
column-to_costs = To costs
column-to_interest = To interest
column-to_principal = To principal
column-unused = Left over
column-number = No.
column-due = Due
column-net = Without tax
column-tax = Tax
column-gross = To pay
column-share_percent = Share
column-claim_value = Value of the claim
column-within_limit = Within the limit
cost-line = Cost { $number }
provisional = provisional
period = { $from } to { $to }
working-heading = How this was worked out
working-intro = Principal × rate × days ÷ length of the year, rounded to the cent on each line; the total is the sum of the lines.
working-line = { $period }, { $because }
working-line-debt = { $debt }: { $period }, { $because }
working-intro-late_fee = Each line as the contract charges it, rounded to the cent; the fee is the sum of the lines, within its minimum and its cap.
formula-rate-year = { $principal } × { $rate } × { $days } ÷ { $year_length } = { $interest }
formula-rate-day = { $principal } × { $rate } × { $days } = { $interest }
formula-rate = { $principal } × { $rate } = { $interest }
formula-year = { $principal } × { $days } ÷ { $year_length } = { $interest }
formula = { $interest }
because-start = first day of interest
because-late_fee-start = first day that is charged
because-rate_change = the rate changes
because-payment = after a payment
because-new_year = a new calendar year
because-moratorium_end = after a pause ordered by law
because-known_through = from here on the last known rate is used
because-surcharge = the rate goes up by a surcharge
because-capitalised = unpaid interest joins the principal
because-credit = after a credit note
because-month = a new month of delay

notes-heading = What you should know
findings-heading = What the law says
sources-heading = Sources
severity-ok = No objection found
severity-info = Note
severity-warning = Careful
severity-unlawful = Against the law
actions-heading = Keep the result
button-print = Print
button-csv = Save the table (CSV)
button-json = Save everything (JSON)
result-again = Change the figures above and press the button again.
result-stale = The figures above have changed since this result.
disclaimer = Saldo informs; it does not advise on a case. For a claim that matters, have a lawyer check it.

note-rate_frozen = The rate of { $rate } was fixed on { $from } and holds for the whole delay.
note-provisional = Rates are published up to { $known_through }. Lines after that day use the last rate and are provisional: { $interest } of the interest stands on them.
note-moratorium = No interest runs from { $from } to { $to } ({ $law }).
note-rounding_total = Rounded once, at the end, as you asked.
note-other_day_count = With another way of counting days ({ $day_count }), the interest would be { $interest }.
note-contract_date_assumed = The contract is taken to date from { $contract_date }. An earlier or later contract may fall under another version of the law.
note-contract_replaces_statute = If your contract provides its own remedy for late payment, that may take the place of the statutory interest ({ $law }).
note-discretion_of_court = A court may decide otherwise ({ $law }).
note-rate_is_maximum = { $rate } is the most the law allows; a court may award less.
note-due_rolled = { $debt }: the last day to pay moved from { $from } to { $to }, the next working day.
note-no_roll_rule = We have no rule on file that moves a day of payment in { $jurisdiction }; the day you gave stands.
note-calendar_unknown = The public holidays of { $year } are not all on file; weekends are taken into account.
note-calendar_regional = Holidays of single regions are not taken into account ({ $law }). Check whether the place of payment has one.
note-recovery_own_currency = The fixed recovery sum is in { $currency } and stands apart from the total.
note-rate_given = Worked out with the rate you gave, { $rate }, in place of the statutory one.
note-surcharge_from = From { $date } the rate is { $points } percentage points higher ({ $law }).
note-unused_payment = { $amount } of the payments is more than was owed.
note-reminder_needed = The law asks for a formal notice before interest starts ({ $law }). Check that yours was sent in time.
note-term_must_be_agreed = This applies only if a day of payment was agreed ({ $law }).
note-claim_expressly = You must claim it expressly ({ $law }); a court does not award it unasked.
note-vat_included = Tax counts as part of the amount ({ $law }).
note-no_fixed_sum_against_consumers = Against a consumer there is no fixed recovery sum ({ $law }).
note-limit_last_known = The limit of { $limit } has been in force since { $from }; a later one is not known yet.
note-limit_confidence = We could not check the limit of this procedure in the official text. Check it before you rely on it.
note-counts_confidence = We could not make sure whether { $counts } count towards this limit. They are counted here, to be on the safe side.
counted-interest = interest
counted-recovery_costs = fixed recovery sums
counted-costs = costs
note-headroom_rate = Interest on top is reckoned at the last known rate, { $rate }.
note-statutory_not_available = There is no statutory interest to compare with: { $reason }
reason-only_cap = this law only sets a ceiling for what a contract may charge.
reason-before_series = no rate is on file for that time.
reason-before_regime = the rule does not reach back that far.
reason-currency_refused = this law counts in its own currency only.
reason-other = the law on file does not cover this case.
note-recalled = We could not check this in the official text yet ({ $law }). Check it before you rely on it.
note-grace_not_over = Nothing is due for lateness yet: the grace days run until { $until }.
note-minimum_applied = The lines come to { $fee }; the contract’s minimum of { $minimum } takes their place.
note-cap_applied = The lines come to { $fee }; the contract’s cap of { $cap_amount } takes their place.
note-other = { $code }

finding-no_rule_against = No rule we have on file stands against this clause (law last read on { $checked }). That does not make it valid.
finding-below_legal_floor = { $rate } a year is less than the legal minimum of { $floor }.
finding-above_legal_cap = { $rate } is more than the legal maximum of { $cap }.
finding-above_statutory_rate = The clause gives { $rate } a year, more than the statutory { $statutory }.
finding-below_statutory_rate = The clause gives { $rate } a year, less than the statutory { $statutory }.
finding-must_be_in_writing = Such a clause holds only in writing.
finding-must_stand_on_invoice = The clause must also stand on the invoice.
finding-must_be_in_contract = It must be agreed in the contract; a line on the invoice is not enough.
finding-court_may_reduce = A court may reduce the fee if it is out of proportion.
finding-void_against_consumers = Against a consumer such a clause is void.
finding-unfair_in_standard_terms = In standard terms such a clause may be void as unfair.
finding-reasonable_estimate_needed = The amount must be a reasonable estimate of the loss, made when the contract was signed.
finding-annual_equivalent_needed = The contract must state the rate for a year as well: { $rate }.
finding-substantial_remedy_needed = The clause takes the place of statutory interest only if it is a substantial remedy for late payment.
finding-replaces_statutory_interest = The clause takes the place of statutory interest; you cannot claim both.
finding-only_actual_costs = Only costs that really arose may be charged.
finding-reserve_when_accepting = If you accept a late payment, reserve the right to the fee at that moment, or it is lost.
finding-no_compounding = Interest on interest cannot be agreed in advance.
finding-criminal_rate = { $rate } is above { $cap }; from there on it is an offence.
finding-together_over_limit = If nothing is paid, the claim of { $together } is above the limit of { $limit }, and everything due under one contract must be claimed together.
finding-milestone_over_limit = Payment { $number }: with what counts on top, the claim is { $claim_value }, above the limit of { $limit }.
finding-no_split_needed = The whole price fits within the limit; nothing has to be split for the court.
finding-debt_cannot_be_split = A debt that already exists cannot be made smaller by splitting it. Agree the payments before you sign.
finding-not_for_unpaid_invoices = This procedure is not open to a business that wants its invoice paid.
finding-other = { $code }

## About this calculator

about-heading = About this calculator
about-version = Version
about-known = Rates known through
about-checked = Law last read on
about-download = Download
about-download-value = { $size }, once; it starts when you touch the form
about-runtime = Runs on
about-runtime-value = Pyodide { $version } (Mozilla Public License 2.0), unchanged, from this site
about-package = The same on a command line
noscript = The form needs JavaScript. Without it, the worked example below shows the whole calculation; with the formula and the tables you can work out your own case by hand.

megabytes = { $number } MB
