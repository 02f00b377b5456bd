# Слова калькуляторов по-русски: те же сообщения, что в en.ftl, с теми же переменными.
# Суммы, ставки и дни приходят уже записанными; числами приходят только количества.

## Форма

form-heading = Ваши данные
form-aria-label = { $calculator }: ваши данные
calculator-statutory_interest = Проценты по закону
calculator-late_fee = Договорная неустойка
calculator-milestones = Оплата по этапам
form-private = Всё, что вы вводите, остаётся в вашем браузере.
form-download = Калькулятор загружается один раз, когда вы начинаете заполнять форму: { $size }, при медленном соединении { $least }.
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
read-as = Понято так: { $value }

row-debts = Счёт { $number }
row-payments = Оплата { $number }
row-costs = Расход { $number }
row-credits = Корректировка { $number }

group-costs = Расходы и корректировки счёта
group-special = Дата договора, ставка из договора, подсчёт дней и округление
group-row-debts = Назвать счёт или вести отсчёт от решения суда
group-fee = Льготный период, нижняя и верхняя граница, проценты на проценты
group-plan = Аванс, налог, размеры этапов и срок ожидания
group-more = Прочее

field-jurisdiction = Страна, право которой применяется
hint-jurisdiction = Та, что названа в договоре. Если в нём её нет, часто это страна исполнителя, а в сделке с потребителем — страна потребителя.
field-milestones-jurisdiction = Страна суда
hint-milestones-jurisdiction = Где вы пошли бы в суд, если клиент не заплатит.
field-regime = Кто должник?
hint-regime = Кто заказывает для своего дела, тот предприниматель, каким бы маленьким ни было это дело.
field-late_fee-regime = Кто ваш клиент?
field-milestones-regime = Кто ваш клиент?
choice-regime-business = Предприниматель, организация или государственный орган
choice-regime-consumer = Потребитель
choice-regime-judgment = Тот, с кого долг взыскан по решению суда
refused = { $name } (здесь Saldo расчёта не даёт)
field-claimant = Кто вы?
choice-claimant-business = Компания
choice-claimant-individual = Физическое лицо: ИП, самозанятый или частное лицо
field-procedure = Процедура
hint-procedure = От неё зависит предел суммы.
procedure-usual = обычная для небольших требований
procedure-unlimited = { $name } (без предела)

field-debts = Неоплаченные счета
field-debts-amount = Сумма счёта
hint-debts-amount = Как в счёте, с налогом. Например, { $example }.
field-debts-due = Последний день срока оплаты
hint-debts-due = Например, { $example }. Проценты пойдут только после этого дня.
field-debts-interest_from = Первый день начисления
hint-debts-interest_from = Только если он назван в решении суда или договоре; тогда срок оплаты оставьте пустым.
field-debts-label = Название или номер счёта
hint-debts-label = Появится в результате.
field-until = Считать проценты по
hint-until = Этот день входит в расчёт.
hint-late_fee-jurisdiction = Та, что названа в договоре. С её законом сравнивается условие; если страну не указать, будет посчитана только сумма.
field-late_fee-until = Считать неустойку по
field-payments = Что уже оплачено
field-payments-amount = Сколько поступило
field-payments-date = День поступления
field-payments-debt = За какой счёт
hint-payments-debt = Только если клиент сам указал это при оплате.
no-debt = по правилам закона
field-costs = Расходы на взыскание
hint-costs = Что вам пришлось потратить и что можно взыскать, например пошлина.
field-costs-amount = Сумма
field-costs-date = С какого дня учитывать
field-costs-bears_interest = На этот расход начисляются проценты
field-credits = Корректировки, уменьшающие счёт
field-credits-debt = К какому счёту
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
hint-day_count = Меняйте, только если договор или суд установили другой.
choice-day_count-actual-365 = фактическое число дней ÷ 365
choice-day_count-actual-366 = фактическое число дней ÷ 366
choice-day_count-actual-actual = фактическое число дней ÷ длина каждого календарного года
choice-day_count-actual-360 = фактическое число дней ÷ 360
choice-day_count-30E-360 = месяцы по 30 дней ÷ 360
choice-day_count-30E-360-inclusive = месяцы по 30 дней ÷ 360, первый и последний день включены
as-law-says = по правилам закона
field-payment_day = В день частичной оплаты
choice-payment_day-bears = на уплаченное ещё начисляются проценты
choice-payment_day-free = на уплаченное проценты уже не начисляются
field-rounding = Округление
choice-rounding-line = каждая строка до копейки или цента
choice-rounding-total = один раз, в конце
field-business_days = Если срок выпал на выходной или праздник, перенести его по правилам закона
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
field-terms-counting = Как считать неполный месяц
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
field-terms-grace_forgives = За льготный период ничего не начислять, даже если клиент заплатит после него
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
hint-delay_days = Проценты за это время могут засчитываться в предел. Если оставить пустым, 365.
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
error-foreign_currency = «{ $given }» — сумма не в той валюте: нужна { $currency }.

error-missing = Заполните поле «{ $field }».
error-unknown_key = Калькулятор не знает поля «{ $key }».
error-duplicate_key = «{ $key }» указано дважды.
error-not_json = Запрос прочитать не удалось.
error-empty_input = Считать нечего.
error-unknown_calculator = Калькулятора «{ $given }» нет.
error-unknown_jurisdiction = Страны с кодом «{ $given }» в наших данных нет.
error-unknown_regime = В праве этой страны нет правил для «{ $given }».
error-no_procedure = Ни одного суда с предельной суммой в наших данных нет ({ $jurisdiction }), поэтому размер платежей подобрать нельзя.
error-unknown_procedure = В этой стране нет процедуры «{ $given }».
error-unknown_choice = «{ $given }» нет среди вариантов.
error-unknown_fact = По этому праву вопрос «{ $key }» не задаётся.
error-unknown_debt = Такого счёта нет; всего введено: { $count }.
error-number_not_string = Значение { $given } передано не текстом.
error-not_a_string = В поле «{ $field }» нужен текст.
error-not_a_decimal = «{ $given }» — не число.
error-too_many_decimals = В { $given } слишком много знаков после запятой, можно не больше { $decimals }.
error-not_positive = В поле «{ $field }» нужно число больше нуля.
error-negative = В поле «{ $field }» число не может быть меньше нуля.
error-too_large = { $given } — слишком много, можно не больше { $max }.
error-not_a_date = «{ $given }» — такого дня в календаре нет.
error-date_out_of_range = { $given } — вне охваченного времени: с { $first } по { $last } включительно.
error-not_a_boolean = В поле «{ $field }» нужен ответ «да» или «нет».
error-not_an_integer = В поле «{ $field }» нужно целое число.
error-not_a_list = В поле «{ $field }» нужен список.
error-not_an_object = Поле «{ $field }» заполнено не полностью.
error-empty_list = Введите хотя бы один счёт.
error-too_many = Слишком много строк сразу: { $given }, можно не больше { $max }.
error-due_or_interest_from = Укажите либо срок оплаты, либо первый день начисления, что-то одно.
error-after_until = { $date } — позже, чем { $until }, последний день расчёта. Уберите эту строку или выберите более поздний день расчёта.
error-before_series = Ставки на { $date } у нас нет: лишь с { $first } начинается ряд ставок по этому закону.
error-before_regime = На { $date } это правило ещё не действовало: проценты по нему начисляют с { $first } или позже.
error-before_limit = Предела для заявления, поданного { $date }, у нас нет: лишь с { $first } известны пределы этой процедуры.
error-date_order = { $end } — раньше, чем { $start }: проверьте оба дня.
error-only_cap = Для такого клиента закон ({ $law }) лишь ограничивает, сколько можно взять по договору, а сам процентов не даёт. Воспользуйтесь калькулятором договорной неустойки.
error-regime_not_known = Мы не смогли достоверно установить, что право этой страны предусматривает для такого случая, поэтому Saldo расчёта не даёт.
error-currency_refused = По праву этой страны здесь считают только в { $currency }, а не в { $given }.
error-unknown_currency = «{ $given }» — не код валюты. Напишите три заглавные буквы, например EUR.
error-credit_exceeds_debt = Счёт уменьшен на { $given }, а в нём всего { $amount }.
error-weights_count = Этапов нужно { $count }, а размеров указано { $weights }.
error-limit_too_small = После такого долгого ожидания всё, что прибавится к долгу, займёт весь предел в { $limit }.
error-too_many_milestones = Понадобилось бы больше этапов, чем { $max }. Выберите процедуру с более высоким пределом.
error-step_too_large = С шагом { $given } этапы не помещаются: остаток достаётся последнему. Выберите шаг поменьше.
error-result_too_large = Результат слишком велик, чтобы записать его с точностью до копейки. Проверьте ставку и дни.
error-text_too_long = Можно не больше { $max } знаков.
error-other = Калькулятор не принял это значение ({ $code }).

## Запуск

progress-label = Калькулятор загружается
progress-loading = Калькулятор загружается: { $percent }.
progress-starting = Калькулятор запускается.
progress-queued = Данные приняты. Результат появится, как только калькулятор загрузится.
progress-computing = Идёт расчёт.
failure-network = Калькулятор не загрузился. Проверьте соединение и попробуйте ещё раз. Введённое сохранилось, а пример ниже показывает, как посчитать вручную.
failure-timeout = Калькулятор не успел запуститься. Попробуйте ещё раз или посчитайте вручную по примеру ниже. Введённое сохранилось.
failure-unsupported = В этом браузере калькулятор не работает. Откройте страницу в более новом браузере или посчитайте вручную по примеру ниже.
failure-memory = На устройстве не хватает свободной памяти для калькулятора. Закройте другие вкладки и программы и попробуйте ещё раз или посчитайте вручную по примеру ниже. Введённое сохранилось.
failure-python = Калькулятор остановился из-за нашей ошибки. Попробуйте ещё раз; если не поможет, посчитайте вручную по примеру ниже. Введённое сохранилось.

## Результат

result-heading = Результат
example-heading = Пример расчёта
example-intro = Так калькулятор считает один случай от начала до конца; пример виден и без JavaScript.
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
figure-balance-principal = Основной долг к оплате
figure-balance-interest = Проценты к оплате
figure-balance-costs = Расходы к оплате
figure-balance-recovery_costs = Фиксированная компенсация расходов на взыскание
figure-balance-total = Всего к оплате
figure-interest = Проценты за всё время
figure-provisional_interest = из них предварительно
figure-daily_interest = За каждый следующий день
figure-days = Дней начисления по первому счёту
figure-known_through = Ставки известны по
figure-checked = Закон проверен
figure-fee = Неустойка
figure-total = Неоплаченный счёт и неустойка
figure-daily_fee = За каждый следующий день
figure-effective_annual_rate = То же в пересчёте на год
figure-statutory-interest = Для сравнения: проценты по закону
figure-statutory-recovery_costs = Для сравнения: фиксированная компенсация по закону
figure-procedure = Процедура
figure-limit = Предел процедуры
figure-largest_milestone = Наибольший платёж, с налогом
figure-headroom-interest = Запас на проценты
figure-headroom-recovery_costs = Запас на фиксированную компенсацию
figure-headroom-costs = Запас на расходы
figure-headroom-tax = Запас на налог
figure-exposure = Наибольший неоплаченный долг, если вовремя остановить работу
figure-together = Требование, если не заплатят ничего

table-lines = По строкам
table-payments = На что засчитана каждая оплата
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
column-late_fee-principal = На какую сумму
column-date = День
column-amount = Сумма
column-to_costs = На расходы
column-to_interest = На проценты
column-to_principal = На основной долг
column-unused = Переплата
column-number = №
column-due = Срок
column-net = Без налога
column-tax = Налог
column-gross = К оплате
column-share_percent = Доля
column-claim_value = Сумма требования
column-within_limit = Укладывается в предел
cost-line = Расход { $number }
provisional = предварительно
period = { $from } — { $to }
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
because-new_year = начался новый календарный год
because-moratorium_end = после моратория
because-known_through = дальше — по последней известной ставке
because-surcharge = ставка повышена
because-capitalised = неоплаченные проценты прибавлены к долгу
because-credit = после корректировки счёта
because-month = начался новый месяц просрочки

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
result-stale = Данные в форме с тех пор изменились; результат относится к прежним.
disclaimer = Saldo даёт общие сведения, а не консультацию по вашему делу. Если сумма для вас важна, покажите расчёт юристу.

note-rate_frozen = Ставка { $rate } определена на { $from } и не меняется до конца просрочки.
note-provisional = Ставки известны по { $known_through } включительно. Более поздние строки посчитаны по последней ставке и предварительны: из суммы процентов на них приходится { $interest }.
note-moratorium = С { $from } по { $to } проценты не начисляются ({ $law }).
note-interest_at_principal = { $debt }: { $date } неуплаченные проценты сравнялись с самим долгом; дальше они не растут ({ $law }).
note-below_minimum_claim = На требование меньше { $minimum } суд проценты не присуждает ({ $law }). Если вместе с этим долгом вы требуете и другие, укажите их все.
note-rounding_total = Округлено один раз, в конце, как вы просили.
note-other_day_count = При другом порядке подсчёта дней ({ $day_count }) проценты составили бы { $interest }.
note-contract_date_assumed = Мы исходим из того, что { $contract_date } заключён договор. К более раннему или более позднему договору может применяться другая редакция закона.
note-contract_replaces_statute = Если в договоре есть своя неустойка за просрочку, она может заменить проценты по закону ({ $law }).
note-discretion_of_court = Суд может решить иначе ({ $law }).
note-rate_is_maximum = { $rate } — наибольшая ставка, которую допускает закон; суд может присудить меньше.
note-due_rolled = { $debt }: срок оплаты перенесён с { $from } на { $to }, ближайший рабочий день.
note-no_roll_rule = Правила о переносе срока оплаты в наших данных нет ({ $jurisdiction }); остаётся день, который вы указали.
note-saturday_stays = { $date } — суббота. Закон называет только воскресенья и праздники ({ $law }); переносится ли срок, который по договору пришёлся на субботу, точно не установлено, поэтому день остаётся.
note-calendar_unknown = Праздники { $year } года известны нам не все; выходные учтены.
note-calendar_regional = Праздники отдельных регионов не учтены ({ $law }). Проверьте, нет ли таких в месте платежа.
note-recovery_own_currency = Фиксированная компенсация посчитана в { $currency } и в итог не входит.
note-rate_given = Посчитано по вашей ставке { $rate }, а не по ставке из закона.
note-surcharge_from = С { $date } ставка повышена; прибавка в процентных пунктах: { $points } ({ $law }).
note-unused_payment = Переплата сверх всего долга: { $amount }.
note-reminder_needed = Чтобы проценты начали начисляться, по закону нужно сначала официально потребовать оплаты ({ $law }). Проверьте, вовремя ли отправлено требование.
note-term_must_be_agreed = Без предварительного требования проценты идут с этого дня, только если день оплаты был согласован ({ $law }).
note-claim_expressly = Эти проценты нужно прямо потребовать ({ $law }): без вашего требования суд их не присудит.
note-vat_included = Проценты начисляются на сумму вместе с налогом ({ $law }).
note-no_fixed_sum_against_consumers = С потребителя фиксированная компенсация не взыскивается ({ $law }).
note-limit_last_known = Предел { $limit } указан в наших данных для времени с { $from }; более поздний нам неизвестен.
note-limit_confidence = Предел этой процедуры не удалось сверить с официальным текстом. Проверьте его, прежде чем на него полагаться.
note-counts_confidence = Входит ли это в предел, точно установить не удалось: { $counts }. Из осторожности мы это учитываем.
counted-interest = проценты
counted-recovery_costs = фиксированная компенсация
counted-costs = расходы
note-headroom_rate = Запас на проценты посчитан по последней известной ставке, { $rate }.
note-headroom_without_interest = Процентов по закону мы здесь не считаем ({ $law }), поэтому в запасе их нет. Проценты по договору и те, что присудит суд, могут войти в предел: оставьте для них место.
note-court_fee = Судебная пошлина по требованию на сумму самого крупного этапа — { $amount } ({ $law }); расходы на юриста и взыскание — отдельно.
note-statutory_not_available = Сравнить с процентами по закону нельзя: { $reason }
reason-only_cap = этот закон лишь ограничивает, сколько можно взять по договору.
reason-before_series = ставки за это время у нас нет.
reason-before_regime = в то время это правило ещё не действовало.
reason-currency_refused = по праву этой страны здесь считают только в своей валюте.
reason-regime_not_known = что право этой страны здесь предусматривает, достоверно установить не удалось.
reason-other = в наших данных для такого случая правила нет.
note-recalled = Это мы ещё не сверили с официальным текстом ({ $law }). Проверьте, прежде чем на это полагаться.
note-grace_not_over = За просрочку пока ничего не причитается: льготный период длится по { $until } включительно.
note-minimum_applied = По строкам выходит { $fee }; вместо этого действует нижняя граница договора, { $minimum }.
note-cap_applied = По строкам выходит { $fee }; вместо этого действует верхняя граница договора, { $cap_amount }.
note-other = { $code }

finding-no_rule_against = Ни одна норма из наших данных не говорит против этого условия (закон проверен { $checked }). Это не значит, что оно законно.
finding-below_legal_floor = { $rate } в год — меньше наименьшей ставки, которую допускает закон: { $floor }.
finding-above_legal_cap = { $rate } — больше наибольшей ставки, которую допускает закон: { $cap }.
finding-sum_above_legal_cap = Сумма { $fee } больше, чем закон разрешает при таком долге: { $cap_amount }.
finding-above_statutory_rate = Условие даёт { $rate } в год — больше, чем ставка по закону ({ $statutory }).
finding-below_statutory_rate = Условие даёт { $rate } в год — меньше, чем ставка по закону ({ $statutory }).
finding-must_be_in_writing = Такое условие действует только в письменной форме.
finding-must_stand_on_invoice = Условие должно стоять и в счёте.
finding-must_be_in_contract = Условие нужно согласовать в договоре; строки в счёте мало.
finding-court_may_reduce = Несоразмерную неустойку суд может снизить.
finding-void_against_consumers = В договоре с потребителем такое условие недействительно.
finding-unfair_in_standard_terms = В типовых условиях суд может признать такой пункт несправедливым.
finding-reasonable_estimate_needed = Сумма должна быть разумной оценкой убытков, сделанной при заключении договора.
finding-annual_equivalent_needed = В договоре нужно указать и годовую ставку: { $rate }.
finding-substantial_remedy_needed = Условие заменяет проценты по закону, только если даёт существенное возмещение за просрочку.
finding-replaces_statutory_interest = Условие заменяет проценты по закону: взыскать и то и другое нельзя.
finding-only_actual_costs = Взыскать можно только фактически понесённые расходы.
finding-reserve_when_accepting = Принимая запоздалую оплату, сразу оговорите право на неустойку, иначе оно пропадёт.
finding-no_compounding = О процентах на проценты нельзя договориться заранее.
finding-compounding_conditions = Проценты на проценты полагаются только при определённых условиях.
finding-criminal_rate = { $rate } — выше { $cap }, а это уже преступление.
finding-together_over_limit = Если не заплатят ничего, требование составит { $together } и превысит предел { $limit }, а всё, что причитается по одному договору, взыскивают вместе.
finding-milestone_over_limit = Платёж { $number }: с прибавками требование составит { $claim_value } и превысит предел { $limit }.
finding-no_split_needed = Для этой процедуры делить цену не нужно.
finding-debt_cannot_be_split = Долг, который уже есть, от деления меньше не станет. Договоритесь об этапах до подписания.
finding-not_for_unpaid_invoices = Предпринимателю для взыскания неоплаченного счёта эта процедура недоступна.
finding-other = { $code }

## О калькуляторе

about-heading = Об этом калькуляторе
about-version = Версия
about-known = Ставки известны по
about-checked = Закон проверен
about-download = Загрузка
about-download-value = { $size }, при медленном соединении { $least }; один раз, когда вы начинаете заполнять форму
about-runtime = Работает на
about-runtime-value = Pyodide { $version } (Mozilla Public License 2.0), с этого же сайта; облегчён для этих калькуляторов, при необходимости его заменяет исходный
about-way = Как запущен
about-way-none = пока не запущен: запустится, когда вы перейдёте к форме
about-way-quick = из образа памяти, на облегчённой машине
about-way-small = из байт-кода, на облегчённой машине
about-way-whole = из байт-кода, на исходной машине
about-way-example = не запустился: вместо него разобранный пример и таблицы
about-package = То же в командной строке
about-wheel = Для своего Python или Pyodide
noscript = Для формы нужен JavaScript. Без него весь расчёт показан на примере ниже; по формуле и таблицам можно посчитать свой случай вручную.

megabytes = { $number } МБ
