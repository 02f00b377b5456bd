# Слова калькуляторов по-русски: те же сообщения, что в en.ftl, с теми же переменными.
# Суммы, ставки и дни приходят уже записанными; числами приходят только количества.

## Форма

form-heading = Ваши данные
form-aria-label = { $calculator }: ваши данные
calculator-statutory_interest = Проценты по закону
calculator-late_fee = Договорная неустойка
calculator-milestones = Оплата по этапам
form-private = Всё, что вы вводите, остаётся в вашем браузере.
form-required = Заполните все поля, кроме отмеченных словом «необязательно».
optional = (необязательно)
choose = Выберите
button-submit = Рассчитать
button-clear = Очистить форму
button-today = Сегодня
button-example = Перенести этот пример в форму
button-retry = Попробовать ещё раз
button-remove = Убрать
button-remove-row = Убрать: { $row }
button-add-debts = Добавить счёт
button-add-payments = Добавить оплату
button-add-costs = Добавить расход
button-add-credits = Добавить корректировку
cleared = Форма пуста.
row-removed = { $row }: строка убрана.
read-as = Прочитано: { $value }

row-debts = Счёт { $number }
row-payments = Оплата { $number }
row-costs = Расход { $number }
row-credits = Корректировка { $number }

group-costs = Расходы и корректировки счёта
group-special = Дата договора, ставка из договора, подсчёт дней и округление
group-row-debts = Назвать счёт или считать от решения суда
group-fee = Льготный период, нижняя и верхняя граница, проценты на проценты
group-plan = Аванс, налог, размеры этапов и срок ожидания
group-more = Прочее

field-jurisdiction = Страна, право которой применяется
hint-jurisdiction = Та, что названа в договоре. Если не названа никакая, часто это страна исполнителя, а в сделке с потребителем — страна потребителя.
field-milestones-jurisdiction = Страна суда
hint-milestones-jurisdiction = Где вы пошли бы в суд, если клиент не заплатит.
field-regime = Кто должник?
hint-regime = Кто заказывает для своего дела, тот предприниматель, каким бы маленьким ни было это дело.
field-late_fee-regime = Кто ваш клиент?
field-milestones-regime = Кто ваш клиент?
choice-regime-business = Предприниматель, организация или ведомство
choice-regime-consumer = Потребитель
choice-regime-judgment = Тот, с кого долг взыскан решением суда
refused = { $name } (здесь Saldo расчёта не даёт)
field-claimant = Кто вы?
choice-claimant-business = Компания
choice-claimant-individual = Физическое лицо: самозанятый, ИП или частное лицо
field-procedure = Процедура
hint-procedure = От неё зависит предел суммы.
procedure-usual = обычная для небольших требований
procedure-unlimited = { $name } (без предела)

field-debts = Неоплаченные счета
field-debts-amount = Сумма счёта
hint-debts-amount = Как в счёте, с налогом. Например, { $example }.
field-debts-due = Последний день срока оплаты
hint-debts-due = Например, { $example }. Проценты начнутся позже этого дня.
field-debts-interest_from = Первый день начисления
hint-debts-interest_from = Только если он назван в решении суда или договоре; тогда срок оплаты оставьте пустым.
field-debts-label = Название или номер счёта
hint-debts-label = Появится в результате.
field-until = Считать проценты по
hint-until = Этот день входит в расчёт.
hint-late_fee-jurisdiction = Та, что названа в договоре. С её законом сравнивается условие; без страны считается только сумма.
field-late_fee-until = Считать неустойку по
field-payments = Что уже оплачено
field-payments-amount = Сколько поступило
field-payments-date = День поступления
field-payments-debt = За какой счёт
hint-payments-debt = Только если клиент сам указал это при оплате.
no-debt = как велит закон
field-costs = Расходы на взыскание
hint-costs = То, что вам пришлось потратить и что можно взыскать, например пошлина.
field-costs-amount = Сумма
field-costs-date = С какого дня учитывать
field-costs-bears_interest = На этот расход начисляются проценты
field-credits = Корректировки, уменьшающие счёт
field-credits-debt = Какого счёта
field-credits-amount = На сколько уменьшен счёт
field-credits-date = День корректировки
field-contract_date = День заключения договора
hint-contract_date = От него может зависеть, какая редакция закона применяется. Если оставить пустым, берётся срок оплаты первого счёта.
field-currency = Валюта
hint-currency = Три буквы, например EUR. Если оставить пустым, берётся валюта страны.
field-late_fee-currency = Валюта
hint-late_fee-currency = Три буквы, например EUR.
field-rate = Ставка из договора или решения суда, % годовых
hint-rate = Заменяет ставку по закону.
field-day_count = Порядок подсчёта дней
hint-day_count = Оставьте его закону, если договор или суд не решили иначе.
choice-day_count-actual-365 = точные дни ÷ 365
choice-day_count-actual-366 = точные дни ÷ 366
choice-day_count-actual-actual = точные дни ÷ длина каждого календарного года
choice-day_count-actual-360 = точные дни ÷ 360
choice-day_count-30E-360 = месяцы по 30 дней ÷ 360
choice-day_count-30E-360-inclusive = месяцы по 30 дней ÷ 360, первый и последний день включены
as-law-says = как велит закон
field-payment_day = В день частичной оплаты
choice-payment_day-bears = на уплаченное ещё начисляются проценты
choice-payment_day-free = на уплаченное проценты уже не начисляются
field-rounding = Округление
choice-rounding-line = каждая строка до копейки или цента
choice-rounding-total = один раз, в конце
field-business_days = Если срок выпал на выходной или праздник, перенести его, как велит закон
yes = Да
no = Нет

field-amount = Сумма счёта
hint-amount = С налогом. Например, { $example }.
field-due = Последний день срока оплаты
hint-due = Например, { $example }.
field-terms-kind = Вид неустойки
choice-terms-kind-percent_per_year = процент в год
choice-terms-kind-percent_per_month = процент в месяц
choice-terms-kind-percent_per_day = процент в день (пени)
choice-terms-kind-percent_once = процент один раз
choice-terms-kind-flat = твёрдая сумма один раз (штраф)
choice-terms-kind-flat_per_month = твёрдая сумма за месяц
choice-terms-kind-flat_per_reminder = твёрдая сумма за каждое напоминание
field-terms-value = Процент или сумма
hint-terms-value = Число из договора: 1,5 для 1,5 % или 40 для суммы 40.
field-terms-counting = Как считать месяцы
choice-terms-counting-pro_rata = по дням
choice-terms-counting-started = начатый месяц считается целиком
choice-terms-counting-full = считаются только полные месяцы
field-terms-cap_percent = Не больше этой доли счёта, %
field-terms-cap_amount = Не больше этой суммы
field-terms-minimum_amount = Не меньше этой суммы
field-terms-compounding = Неустойка на неустойку
choice-terms-compounding-none = никогда
choice-terms-compounding-monthly = прибавляется каждый месяц
choice-terms-compounding-yearly = прибавляется каждый год
field-terms-reminders = Сколько напоминаний отправлено
field-terms-grace_forgives = Дни льготного периода прощаются, даже если клиент заплатит позже
field-grace_days = Льготный период по договору, дней
hint-grace_days = Дни после срока оплаты, за которые договор ничего не начисляет.

field-price = Цена всего проекта без налога
hint-price = Например, { $example }.
field-start = Начало работы
field-end = Конец работы
field-deposit_percent = Аванс, % от цены
field-tax_percent = Налог сверху, %
hint-tax_percent = Например, ставка НДС в вашем счёте; налог входит в сумму требования.
field-delay_days = Сколько дней вы готовы ждать до суда
hint-delay_days = Проценты за это время могут входить в предел. Если оставить пустым, 365.
field-weights = Размеры этапов
hint-weights = Доли через точку с запятой: при 1; 1; 2 последний этап вдвое больше.
field-count = Этапов не меньше
field-separate_contracts = На каждый этап свой договор
hint-separate_contracts = Отметьте, только если каждая часть действительно заказана и подписана отдельно.
field-round_to = Округлять суммы до
hint-round_to = Например, 50.

## Что отвечает форма

error-summary = { $count ->
    [one] Нужно поправить { $count } место
    [few] Нужно поправить { $count } места
   *[other] Нужно поправить { $count } мест
 }
error-prefix = Ошибка:
page-title-error = Ошибка: { $title }
error-ambiguous_number = «{ $given }» можно прочитать двояко. Что вы имели в виду?
error-ambiguous_date = «{ $given }» можно прочитать двояко. Какой день вы имели в виду?
choose-reading = { $value }
error-unreadable_number = «{ $given }» не читается как число. Напишите его так: { $example }.
error-unreadable_date = «{ $given }» не читается как дата. Напишите её так: { $example }.
error-short_year = «{ $given }»: напишите год четырьмя цифрами.
error-unreadable_integer = «{ $given }» — не целое число.
error-foreign_currency = «{ $given }» — в другой валюте, не { $currency }.

error-missing = Заполните поле «{ $field }».
error-unknown_key = Калькулятор не знает поля «{ $key }».
error-duplicate_key = «{ $key }» указано дважды.
error-not_json = Запрос не удалось прочитать.
error-empty_input = Считать нечего.
error-unknown_calculator = Калькулятора «{ $given }» нет.
error-unknown_jurisdiction = Для «{ $given }» закон не внесён.
error-unknown_regime = В этом законе нет правил для «{ $given }».
error-unknown_procedure = В этой стране нет процедуры «{ $given }».
error-unknown_choice = «{ $given }» нет среди вариантов.
error-unknown_fact = Этот закон не спрашивает о «{ $key }».
error-unknown_debt = Такого счёта нет; всего введено: { $count }.
error-number_not_string = { $given } пришло не текстом.
error-not_a_string = В поле «{ $field }» нужен текст.
error-not_a_decimal = «{ $given }» — не число.
error-too_many_decimals = В { $given } слишком много знаков после запятой, можно не больше { $decimals }.
error-not_positive = В поле «{ $field }» нужно число больше нуля.
error-negative = В поле «{ $field }» число не может быть меньше нуля.
error-too_large = { $given } — слишком много, можно не больше { $max }.
error-not_a_date = «{ $given }» — такого дня в календаре нет.
error-date_out_of_range = { $given } — вне охваченного времени: с { $first } по { $last }.
error-not_a_boolean = В поле «{ $field }» нужно да или нет.
error-not_an_integer = В поле «{ $field }» нужно целое число.
error-not_a_list = В поле «{ $field }» нужен список.
error-not_an_object = Поле «{ $field }» заполнено не полностью.
error-empty_list = Введите хотя бы один счёт.
error-too_many = Слишком много строк сразу: { $given }, можно не больше { $max }.
error-due_or_interest_from = Укажите либо срок оплаты, либо первый день начисления, что-то одно.
error-after_until = { $date } — позже, чем { $until }, последний день расчёта. Уберите эту строку или выберите более поздний день расчёта.
error-before_series = На { $date } ставка не внесена. Ставки этого закона начинаются с { $first }.
error-before_regime = До { $date } это правило не доходит. Первый день начисления по нему: { $first }.
error-date_order = { $end } — раньше, чем { $start }.
error-only_cap = Для такого клиента закон ({ $law }) лишь ограничивает, сколько может взять договор, а сам процентов не даёт. Возьмите калькулятор договорной неустойки.
error-regime_not_known = Мы не смогли достоверно установить, что этот закон предусматривает для такого случая, поэтому Saldo расчёта не даёт.
error-currency_refused = По этому закону считают только в { $currency }, а не в { $given }.
error-unknown_currency = «{ $given }» — не код валюты. Напишите три заглавные буквы, например EUR.
error-credit_exceeds_debt = Счёт уменьшен на { $given }, а в нём всего { $amount }.
error-weights_count = Этапов нужно { $count }, а размеров указано { $weights }.
error-limit_too_small = После такого долгого ожидания прибавки съедают весь предел в { $limit }.
error-too_many_milestones = Понадобилось бы больше этапов, чем { $max }. Выберите процедуру с более высоким пределом.
error-text_too_long = Можно не больше { $max } знаков.
error-other = Калькулятор не принял это значение ({ $code }).

## Запуск

progress-label = Калькулятор загружается
progress-loading = Калькулятор загружается: { $percent }.
progress-starting = Калькулятор запускается.
progress-queued = Данные приняты. Результат появится, как только калькулятор загрузится.
progress-computing = Идёт расчёт.
failure-network = Калькулятор не загрузился. Проверьте соединение и попробуйте ещё раз. Введённое не потеряно, а пример ниже показывает, как посчитать вручную.
failure-timeout = Калькулятор не успел запуститься. Попробуйте ещё раз или посчитайте вручную по примеру ниже. Введённое не потеряно.
failure-unsupported = В этом браузере калькулятор не работает. Возьмите более новый или посчитайте вручную по примеру ниже.
failure-python = Калькулятор остановился из-за нашей ошибки. Попробуйте ещё раз; если не поможет, посчитайте по примеру ниже. Введённое не потеряно.

## Результат

result-heading = Результат
example-heading = Пример расчёта
example-intro = Так калькулятор считает один случай от начала до конца; этот пример виден и без JavaScript.
given-heading = Условия
labelled = { $label }: { $value }
given-result-heading = Что вы ввели
total-statutory_interest = Долг на { $until }: { $total }
total-late_fee = Неустойка по { $until }: { $fee }
total-milestones = { $count ->
    [one] { $count } платёж; самое большее, что укладывается в предел { $limit }, — { $largest }
    [few] { $count } платежа; самое большее, что укладывается в предел { $limit }, — { $largest }
   *[other] { $count } платежей; самое большее, что укладывается в предел { $limit }, — { $largest }
 }
total-milestones-open = { $count ->
    [one] { $count } платёж; у этой процедуры нет предела
    [few] { $count } платежа; у этой процедуры нет предела
   *[other] { $count } платежей; у этой процедуры нет предела
 }
figure-balance-principal = Основной долг, не оплачено
figure-balance-interest = Проценты, не оплачено
figure-balance-costs = Расходы, не оплачено
figure-balance-recovery_costs = Фиксированная компенсация расходов на взыскание
figure-balance-total = Всего к оплате
figure-interest = Проценты за всё время
figure-provisional_interest = из них предварительно
figure-daily_interest = За каждый следующий день
figure-days = Дней начисления по первому счёту
figure-known_through = Ставки известны по
figure-checked = Закон перечитан
figure-fee = Неустойка
figure-total = Неоплаченный счёт и неустойка
figure-daily_fee = За каждый следующий день
figure-effective_annual_rate = То же как годовая ставка
figure-statutory-interest = Для сравнения: проценты по закону
figure-statutory-recovery_costs = Для сравнения: фиксированная компенсация по закону
figure-procedure = Процедура
figure-limit = Предел процедуры
figure-largest_milestone = Наибольший платёж, с налогом
figure-headroom-interest = Запас на проценты
figure-headroom-recovery_costs = Запас на фиксированную компенсацию
figure-headroom-costs = Запас на расходы
figure-headroom-tax = В том числе налог
figure-exposure = Наибольший долг, если вовремя остановить работу
figure-together = Требование, если не заплатят ничего

table-lines = По строкам
table-payments = На что ушла каждая оплата
table-milestones = Платежи
column-debt = Счёт
column-period = С — по
column-from = С
column-to = По
column-days = Дней
column-principal = Долг
column-rate = Ставка
column-interest = Проценты
column-fee = Неустойка
column-late_fee-principal = С какой суммы
column-date = День
column-amount = Сумма
column-to_costs = На расходы
column-to_interest = На проценты
column-to_principal = На основной долг
column-unused = Остаток
column-number = №
column-due = Срок
column-net = Без налога
column-tax = Налог
column-gross = К оплате
column-share_percent = Доля
column-claim_value = Цена требования
column-within_limit = В пределе
cost-line = Расход { $number }
provisional = предварительно
period = { $from } – { $to }
working-heading = Как получилось
working-intro = Основной долг × ставка × дни ÷ длина года; каждая строка округлена до копейки или цента, итог равен сумме строк.
working-line = { $period }: { $because }
working-line-debt = { $debt }, { $period }: { $because }
working-intro-late_fee = Каждая строка посчитана по договору и округлена до копейки или цента; неустойка равна сумме строк с учётом нижней и верхней границы.
formula-rate-year = { $principal } × { $rate } × { $days } ÷ { $year_length } = { $interest }
formula-rate-day = { $principal } × { $rate } × { $days } = { $interest }
formula-rate = { $principal } × { $rate } = { $interest }
formula-year = { $principal } × { $days } ÷ { $year_length } = { $interest }
formula = { $interest }
because-start = первый день начисления
because-late_fee-start = первый день начисления
because-rate_change = меняется ставка
because-payment = после оплаты
because-new_year = новый календарный год
because-moratorium_end = после моратория
because-known_through = дальше — по последней известной ставке
because-surcharge = ставка повышена
because-capitalised = неоплаченные проценты прибавлены к долгу
because-credit = после корректировки счёта
because-month = новый месяц просрочки

notes-heading = Что важно знать
findings-heading = Что говорит закон
sources-heading = Источники
severity-ok = Возражений не нашлось
severity-info = К сведению
severity-warning = Осторожно
severity-unlawful = Против закона
actions-heading = Сохранить результат
button-print = Напечатать
button-csv = Сохранить таблицу (CSV)
button-json = Сохранить всё (JSON)
result-again = Чтобы посчитать иначе, измените данные выше и снова нажмите кнопку.
result-stale = После этого расчёта данные в форме изменились.
disclaimer = Saldo даёт общие сведения и не консультирует по конкретному делу. Если сумма для вас важна, покажите расчёт юристу.

note-rate_frozen = Ставка { $rate } определена на { $from } и действует всю просрочку.
note-provisional = Ставки известны по { $known_through }. Более поздние строки посчитаны по последней ставке и предварительны: на них из суммы процентов приходится { $interest }.
note-moratorium = С { $from } по { $to } проценты не начисляются ({ $law }).
note-rounding_total = Округлено один раз, в конце, как вы просили.
note-other_day_count = При другом порядке подсчёта дней ({ $day_count }) проценты составили бы { $interest }.
note-contract_date_assumed = Днём договора считается { $contract_date }. К более раннему или более позднему договору может применяться другая редакция закона.
note-contract_replaces_statute = Если в договоре есть своя мера за просрочку, она может заменить проценты по закону ({ $law }).
note-discretion_of_court = Суд может решить иначе ({ $law }).
note-rate_is_maximum = { $rate } — наибольшая ставка, которую допускает закон; суд может присудить меньше.
note-due_rolled = { $debt }: срок оплаты перенесён с { $from } на { $to }, ближайший рабочий день.
note-no_roll_rule = Правило о переносе срока оплаты здесь не внесено ({ $jurisdiction }); остаётся день, который вы указали.
note-calendar_unknown = Праздники { $year } года внесены не все; выходные учтены.
note-calendar_regional = Праздники отдельных регионов не учтены ({ $law }). Проверьте, нет ли такого в месте платежа.
note-recovery_own_currency = Фиксированная компенсация — в { $currency } и в итог не входит.
note-rate_given = Посчитано по вашей ставке, { $rate }, а не по ставке закона.
note-surcharge_from = С { $date } ставка выше на столько процентных пунктов: { $points } ({ $law }).
note-unused_payment = Из оплат { $amount } — больше, чем было должно.
note-reminder_needed = Чтобы проценты начали начисляться, закон велит сначала предъявить должнику требование об оплате ({ $law }). Проверьте, отправлено ли оно вовремя.
note-term_must_be_agreed = Это верно, если день оплаты был согласован ({ $law }).
note-claim_expressly = Это нужно прямо потребовать ({ $law }); сам суд этого не присудит.
note-vat_included = Налог входит в сумму ({ $law }).
note-no_fixed_sum_against_consumers = С потребителя фиксированная компенсация не взыскивается ({ $law }).
note-limit_last_known = Предел { $limit } действует с { $from }; более поздний пока не известен.
note-limit_confidence = Предел этой процедуры мы не смогли сверить с официальным текстом. Проверьте его, прежде чем полагаться на него.
note-counts_confidence = Мы не смогли точно установить, входит ли это в предел: { $counts }. Из осторожности мы это засчитываем.
counted-interest = проценты
counted-recovery_costs = фиксированная компенсация
counted-costs = расходы
note-headroom_rate = Проценты сверху посчитаны по последней известной ставке, { $rate }.
note-court_fee = Госпошлина по требованию на сумму самого крупного этапа — { $amount } ({ $law }); расходы на юриста и взыскание — отдельно.
note-statutory_not_available = Сравнить с процентами по закону нельзя: { $reason }
reason-only_cap = этот закон лишь ограничивает, сколько может взять договор.
reason-before_series = за это время ставка не внесена.
reason-before_regime = правило так далеко назад не действует.
reason-currency_refused = по этому закону считают только в своей валюте.
reason-regime_not_known = что этот закон здесь предусматривает, достоверно установить не удалось.
reason-other = внесённый закон такого случая не охватывает.
note-recalled = Это мы ещё не сверили с официальным текстом ({ $law }). Проверьте, прежде чем полагаться.
note-grace_not_over = За просрочку пока ничего не причитается: льготный период длится по { $until }.
note-minimum_applied = По строкам выходит { $fee }; вместо этого действует нижняя граница договора, { $minimum }.
note-cap_applied = По строкам выходит { $fee }; вместо этого действует верхняя граница договора, { $cap_amount }.
note-other = { $code }

finding-no_rule_against = Среди внесённых норм ни одна не говорит против этого условия (закон перечитан { $checked }). Это не значит, что оно законно.
finding-below_legal_floor = { $rate } в год — меньше наименьшей ставки по закону, { $floor }.
finding-above_legal_cap = { $rate } — больше наибольшей ставки по закону, { $cap }.
finding-above_statutory_rate = Условие даёт { $rate } в год, больше ставки по закону, { $statutory }.
finding-below_statutory_rate = Условие даёт { $rate } в год, меньше ставки по закону, { $statutory }.
finding-must_be_in_writing = Такое условие действует только в письменной форме.
finding-must_stand_on_invoice = Условие должно стоять и в счёте.
finding-must_be_in_contract = Его нужно согласовать в договоре; строки в счёте мало.
finding-court_may_reduce = Несоразмерную неустойку суд может снизить.
finding-void_against_consumers = Против потребителя такое условие недействительно.
finding-unfair_in_standard_terms = В типовых условиях такой пункт суд может признать несправедливым.
finding-reasonable_estimate_needed = Сумма должна быть разумной оценкой убытков, сделанной при заключении договора.
finding-annual_equivalent_needed = В договоре нужна и годовая ставка: { $rate }.
finding-substantial_remedy_needed = Условие заменяет проценты по закону, только если действительно возмещает просрочку.
finding-replaces_statutory_interest = Условие заменяет проценты по закону; взыскать то и другое нельзя.
finding-only_actual_costs = Взыскать можно только расходы, которые действительно понесены.
finding-reserve_when_accepting = Принимая запоздалую оплату, сразу оговорите право на неустойку, иначе оно пропадёт.
finding-no_compounding = Заранее договориться о процентах на проценты нельзя.
finding-criminal_rate = { $rate } — выше { $cap }; за этой чертой начинается преступление.
finding-together_over_limit = Если не заплатят ничего, требование составит { $together }, больше предела { $limit }, а всё, что причитается по одному договору, взыскивают вместе.
finding-milestone_over_limit = Платёж { $number }: с прибавками требование составит { $claim_value }, больше предела { $limit }.
finding-no_split_needed = Вся цена укладывается в предел; для суда делить ничего не нужно.
finding-debt_cannot_be_split = Долг, который уже есть, от деления меньше не станет. Договоритесь об этапах до подписания.
finding-not_for_unpaid_invoices = Предпринимателю, который хочет оплаты своего счёта, эта процедура закрыта.
finding-other = { $code }

## О калькуляторе

about-heading = Об этом калькуляторе
about-version = Версия
about-known = Ставки известны по
about-checked = Закон перечитан
about-download = Загрузка
about-download-value = { $size }, один раз, когда вы начинаете заполнять форму
about-runtime = Работает на
about-runtime-value = Pyodide { $version } (Mozilla Public License 2.0), без изменений, с этого же сайта
about-package = То же в командной строке
about-wheel = Для своего Python или Pyodide
noscript = Для формы нужен JavaScript. Без него пример ниже показывает весь расчёт; с формулой и таблицами вы можете посчитать свой случай вручную.

megabytes = { $number } МБ
