# Die Worte der Rechner auf Deutsch: dieselben Meldungen wie in en.ftl, mit denselben Variablen.
# Beträge, Sätze und Tage kommen fertig geschrieben an; nur Anzahlen kommen als Zahlen.

## Das Formular

form-heading = Ihre Angaben
form-aria-label = { $calculator }: Ihre Angaben
calculator-statutory_interest = Gesetzliche Verzugszinsen
calculator-late_fee = Vereinbarte Verzugszinsen und Pauschalen
calculator-milestones = Meilensteine
form-private = Nichts, was Sie eingeben, verlässt Ihren Browser.
form-required = Alle Felder sind auszufüllen, außer den als „freiwillig“ bezeichneten.
optional = (freiwillig)
choose = Bitte wählen
button-submit = Berechnen
button-clear = Formular leeren
button-today = Heute
button-example = Dieses Beispiel ins Formular übernehmen
button-retry = Noch einmal versuchen
button-remove = Entfernen
button-remove-row = { $row } entfernen
button-add-debts = Weitere Rechnung
button-add-payments = Zahlung hinzufügen
button-add-costs = Kosten hinzufügen
button-add-credits = Gutschrift hinzufügen
cleared = Das Formular ist leer.
row-removed = { $row } ist entfernt.
read-as = Gelesen als { $value }

row-debts = Rechnung { $number }
row-payments = Zahlung { $number }
row-costs = Kosten { $number }
row-credits = Gutschrift { $number }

group-costs = Kosten und Gutschriften
group-special = Vertragsdatum, vereinbarter Satz, Zinstage und Rundung
group-row-debts = Rechnung benennen oder von einem Urteil ausgehen
group-fee = Nachfrist, Mindest- und Höchstbetrag, Zinseszins
group-plan = Anzahlung, Umsatzsteuer, Aufteilung und Wartezeit
group-more = Weitere Angaben

field-jurisdiction = Land, dessen Recht gilt
hint-jurisdiction = Das Land, das der Vertrag nennt. Nennt er keines, ist es oft das Land, in dem sitzt, wer die Arbeit leistet; gegenüber Verbrauchern oft deren Land.
field-milestones-jurisdiction = Land des Gerichts
hint-milestones-jurisdiction = Dort, wo Sie klagen würden, wenn der Kunde nicht zahlt.
field-regime = Wer schuldet das Geld?
hint-regime = Wer für Gewerbe oder Beruf bestellt, zählt als Unternehmen, und sei es noch so klein.
field-late_fee-regime = Wer ist Ihr Kunde?
field-milestones-regime = Wer ist Ihr Kunde?
choice-regime-business = Ein Unternehmen oder eine Behörde
choice-regime-consumer = Eine Verbraucherin oder ein Verbraucher
choice-regime-judgment = Wer durch Urteil zur Zahlung verpflichtet ist
refused = { $name } (hier gibt das Gesetz selbst keine Zinsen)
field-claimant = Wer sind Sie?
choice-claimant-business = Eine Gesellschaft
choice-claimant-individual = Eine natürliche Person, selbstständig oder privat
field-procedure = Verfahren
hint-procedure = Davon hängt die Wertgrenze ab.
procedure-usual = das übliche Verfahren für kleine Forderungen
procedure-unlimited = { $name } (ohne Wertgrenze)

field-debts = Offene Rechnungen
field-debts-amount = Rechnungsbetrag
hint-debts-amount = Brutto, wie er auf der Rechnung steht. Zum Beispiel { $example }.
field-debts-due = Fälligkeitstag
hint-debts-due = Der letzte Tag, an dem pünktlich gezahlt werden konnte, zum Beispiel { $example }. Die Zinsen beginnen später.
field-debts-interest_from = Erster Zinstag
hint-debts-interest_from = Nur, wenn ein Urteil oder der Vertrag ihn nennt; der Fälligkeitstag bleibt dann leer.
field-debts-label = Name oder Nummer der Rechnung
hint-debts-label = Erscheint im Ergebnis.
field-until = Zinsen berechnen bis
hint-until = Dieser Tag zählt mit.
hint-late_fee-jurisdiction = Das Land, das der Vertrag nennt. Mit seinem Recht wird die Klausel verglichen; ohne Angabe wird nur gerechnet.
field-late_fee-until = Berechnen bis
field-payments = Bereits erhaltene Zahlungen
field-payments-amount = Erhaltener Betrag
field-payments-date = Tag des Eingangs
field-payments-debt = Für welche Rechnung
hint-payments-debt = Nur, wenn der Kunde es bei der Zahlung bestimmt hat.
no-debt = nach der gesetzlichen Reihenfolge
field-costs = Kosten der Beitreibung
hint-costs = Was Sie ausgeben mussten und verlangen dürfen, etwa Gerichtskosten.
field-costs-amount = Betrag
field-costs-date = Tag, ab dem die Kosten zählen
field-costs-bears_interest = Diese Kosten sind zu verzinsen
field-credits = Gutschriften
field-credits-debt = Zu welcher Rechnung
field-credits-amount = Betrag der Gutschrift
field-credits-date = Datum der Gutschrift
field-contract_date = Tag des Vertragsschlusses
hint-contract_date = Er kann entscheiden, welche Fassung des Gesetzes gilt. Ohne Angabe gilt der Fälligkeitstag der ersten Rechnung.
field-currency = Währung
hint-currency = Drei Buchstaben, zum Beispiel EUR. Ohne Angabe die Währung des Landes.
field-late_fee-currency = Währung
hint-late_fee-currency = Drei Buchstaben, zum Beispiel EUR.
field-rate = Vereinbarter oder zugesprochener Satz, % im Jahr
hint-rate = Tritt an die Stelle des gesetzlichen Satzes.
field-day_count = Zinstageberechnung
hint-day_count = Überlassen Sie das dem Gesetz, wenn nicht Vertrag oder Gericht es anders bestimmen.
choice-day_count-actual-365 = genaue Tage ÷ 365
choice-day_count-actual-366 = genaue Tage ÷ 366
choice-day_count-actual-actual = genaue Tage ÷ Länge des jeweiligen Kalenderjahres
choice-day_count-actual-360 = genaue Tage ÷ 360
choice-day_count-30E-360 = Monate zu 30 Tagen ÷ 360
choice-day_count-30E-360-inclusive = Monate zu 30 Tagen ÷ 360, erster und letzter Tag zählen mit
as-law-says = wie das Gesetz es vorsieht
field-payment_day = Am Tag einer Teilzahlung
choice-payment_day-bears = trägt der gezahlte Betrag noch Zinsen
choice-payment_day-free = trägt der gezahlte Betrag keine Zinsen mehr
field-rounding = Rundung
choice-rounding-line = jede Zeile auf den Cent
choice-rounding-total = einmal am Schluss
field-business_days = Fällt der Fälligkeitstag auf ein Wochenende oder einen Feiertag, verschieben, wie das Gesetz es vorsieht
yes = Ja
no = Nein

field-amount = Rechnungsbetrag
hint-amount = Brutto. Zum Beispiel { $example }.
field-due = Fälligkeitstag
hint-due = Der letzte Tag, an dem pünktlich gezahlt werden konnte, zum Beispiel { $example }.
field-terms-kind = Art der Klausel
choice-terms-kind-percent_per_year = Prozent im Jahr
choice-terms-kind-percent_per_month = Prozent im Monat
choice-terms-kind-percent_per_day = Prozent am Tag
choice-terms-kind-percent_once = Prozent, einmalig
choice-terms-kind-flat = fester Betrag, einmalig
choice-terms-kind-flat_per_month = fester Betrag je Monat
choice-terms-kind-flat_per_reminder = fester Betrag je Mahnung
field-terms-value = Prozentsatz oder Betrag
hint-terms-value = Die Zahl aus der Klausel: 1,5 für 1,5 % oder 40 für einen Betrag von 40.
field-terms-counting = So zählen die Monate
choice-terms-counting-pro_rata = nach Tagen
choice-terms-counting-started = jeder angefangene Monat zählt voll
choice-terms-counting-full = nur volle Monate zählen
field-terms-cap_percent = Höchstens dieser Anteil der Rechnung, %
field-terms-cap_amount = Höchstens dieser Betrag
field-terms-minimum_amount = Mindestens dieser Betrag
field-terms-compounding = Zinseszins
choice-terms-compounding-none = nie
choice-terms-compounding-monthly = jeden Monat hinzugerechnet
choice-terms-compounding-yearly = jedes Jahr hinzugerechnet
field-terms-reminders = Zahl der verschickten Mahnungen
field-terms-grace_forgives = Die Nachfrist bleibt frei, auch wenn erst danach gezahlt wird
field-grace_days = Vereinbarte Nachfrist in Tagen
hint-grace_days = Tage nach der Fälligkeit, für die der Vertrag nichts berechnet.

field-price = Preis des ganzen Projekts, netto
hint-price = Zum Beispiel { $example }.
field-start = Beginn der Arbeit
field-end = Ende der Arbeit
field-deposit_percent = Anzahlung, % des Preises
field-tax_percent = Umsatzsteuer obendrauf, %
hint-tax_percent = Der Satz auf Ihrer Rechnung; die Steuer zählt zur Forderung.
field-delay_days = Tage, die Sie vor einer Klage warten würden
hint-delay_days = Zinsen aus dieser Zeit können auf die Wertgrenze zählen. Ohne Angabe 365.
field-weights = Größe der Meilensteine
hint-weights = Verhältniszahlen mit Strichpunkten dazwischen: Bei 1; 1; 2 ist der letzte doppelt so groß.
field-count = Mindestens so viele Meilensteine
field-separate_contracts = Jeder Meilenstein ist ein eigener Vertrag
hint-separate_contracts = Nur ankreuzen, wenn jeder Teil wirklich einzeln beauftragt und unterschrieben wird.
field-round_to = Beträge runden auf
hint-round_to = Zum Beispiel 50.

## Was das Formular antwortet

error-summary = { $count ->
    [one] Eine Angabe stimmt noch nicht
   *[other] { $count } Angaben stimmen noch nicht
 }
error-prefix = Fehler:
page-title-error = Fehler: { $title }
error-ambiguous_number = „{ $given }“ lässt sich auf zwei Arten lesen. Welche ist gemeint?
error-ambiguous_date = „{ $given }“ lässt sich auf zwei Arten lesen. Welcher Tag ist gemeint?
choose-reading = { $value }
error-unreadable_number = „{ $given }“ können wir nicht als Zahl lesen. Schreiben Sie sie wie { $example }.
error-unreadable_date = „{ $given }“ können wir nicht als Datum lesen. Schreiben Sie es wie { $example }.
error-short_year = „{ $given }“: Schreiben Sie das Jahr bitte mit vier Ziffern.
error-unreadable_integer = „{ $given }“ ist keine ganze Zahl.
error-foreign_currency = „{ $given }“ trägt eine andere Währung als { $currency }.

error-missing = Bitte füllen Sie „{ $field }“ aus.
error-unknown_key = Das Feld „{ $key }“ kennt der Rechner nicht.
error-duplicate_key = „{ $key }“ ist doppelt angegeben.
error-not_json = Die Anfrage war nicht lesbar.
error-empty_input = Es gab nichts zu berechnen.
error-unknown_calculator = Einen Rechner „{ $given }“ gibt es nicht.
error-unknown_jurisdiction = Zu „{ $given }“ ist kein Recht erfasst.
error-unknown_regime = Dieses Recht hat keine Regeln für „{ $given }“.
error-unknown_procedure = Dieses Land hat kein Verfahren „{ $given }“.
error-unknown_choice = „{ $given }“ steht nicht zur Wahl.
error-unknown_fact = Nach „{ $key }“ fragt dieses Recht nicht.
error-unknown_debt = Diese Rechnung gibt es nicht; eingegeben haben Sie { $count }.
error-number_not_string = { $given } kam nicht als Text an.
error-not_a_string = „{ $field }“ muss ein Text sein.
error-not_a_decimal = „{ $given }“ ist keine Zahl.
error-too_many_decimals = { $given } hat zu viele Nachkommastellen, höchstens { $decimals } sind möglich.
error-not_positive = „{ $field }“ muss größer als null sein.
error-negative = „{ $field }“ darf nicht kleiner als null sein.
error-too_large = { $given } ist zu groß, höchstens { $max } sind möglich.
error-not_a_date = „{ $given }“ ist kein Tag des Kalenders.
error-date_out_of_range = { $given } liegt außerhalb der erfassten Zeit vom { $first } bis zum { $last }.
error-not_a_boolean = „{ $field }“ braucht ein Ja oder Nein.
error-not_an_integer = „{ $field }“ muss eine ganze Zahl sein.
error-not_a_list = „{ $field }“ muss eine Liste sein.
error-not_an_object = „{ $field }“ ist unvollständig.
error-empty_list = Geben Sie mindestens eine Rechnung ein.
error-too_many = { $given } Einträge sind zu viele auf einmal, höchstens { $max } sind möglich.
error-due_or_interest_from = Geben Sie entweder den Fälligkeitstag oder den ersten Zinstag an, eines von beiden.
error-after_until = Der { $date } liegt nach dem { $until }, dem letzten Tag der Rechnung. Entfernen Sie den Eintrag oder rechnen Sie bis zu einem späteren Tag.
error-before_series = Für den { $date } ist kein Satz erfasst. Die Sätze dieses Rechts beginnen am { $first }.
error-before_regime = Diese Regel reicht nicht bis zum { $date } zurück. Ihr erster Zinstag ist der { $first }.
error-date_order = Der { $end } liegt vor dem { $start }.
error-only_cap = Für diese Art von Kunden setzt das Gesetz ({ $law }) nur eine Obergrenze für Verträge; Zinsen gewährt es selbst nicht. Nehmen Sie den Rechner für vereinbarte Verzugszinsen.
error-currency_refused = Dieses Recht rechnet nur in { $currency }, nicht in { $given }.
error-unknown_currency = „{ $given }“ ist kein Währungskürzel. Schreiben Sie drei Großbuchstaben, zum Beispiel EUR.
error-credit_exceeds_debt = Die Gutschriften von { $given } übersteigen die Rechnung über { $amount }.
error-weights_count = Sie wünschen { $count } Meilensteine, geben aber { $weights } Größen an.
error-limit_too_small = Nach so langem Warten lässt das, was hinzukommt, von der Wertgrenze von { $limit } nichts übrig.
error-too_many_milestones = Es wären mehr als { $max } Meilensteine nötig. Wählen Sie ein Verfahren mit höherer Wertgrenze.
error-text_too_long = Höchstens { $max } Zeichen sind möglich.
error-other = Der Rechner hat diese Angabe abgelehnt ({ $code }).

## Der Start

progress-label = Der Rechner wird geladen
progress-loading = Der Rechner wird geladen: { $percent }.
progress-starting = Der Rechner startet.
progress-queued = Ihre Angaben sind übernommen. Das Ergebnis erscheint, sobald der Rechner geladen ist.
progress-computing = Es wird gerechnet.
failure-network = Der Rechner ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihre Eingaben bleiben erhalten, und das Beispiel unten zeigt, wie Sie von Hand rechnen.
failure-timeout = Der Rechner ist nicht rechtzeitig gestartet. Versuchen Sie es noch einmal oder rechnen Sie nach dem Beispiel unten von Hand. Ihre Eingaben bleiben erhalten.
failure-unsupported = In diesem Browser läuft der Rechner nicht. Nehmen Sie einen neueren oder rechnen Sie nach dem Beispiel unten von Hand.
failure-python = Der Rechner ist wegen eines Fehlers auf unserer Seite stehen geblieben. Versuchen Sie es noch einmal; hilft das nicht, folgen Sie dem Beispiel unten. Ihre Eingaben bleiben erhalten.

## Das Ergebnis

result-heading = Ergebnis
example-heading = Rechenbeispiel
example-intro = So rechnet der Rechner einen Fall von Anfang bis Ende; dieser Teil ist auch ohne JavaScript lesbar.
given-heading = Der Fall
labelled = { $label }: { $value }
given-result-heading = Ihre Eingaben
total-statutory_interest = Offen am { $until }: { $total }
total-late_fee = Nach dem Vertrag bis zum { $until }: { $fee }
total-milestones = { $count ->
    [one] Eine Zahlung genügt; höchstens { $largest } bleiben innerhalb der Wertgrenze von { $limit }
   *[other] { $count } Zahlungen; höchstens { $largest } bleiben innerhalb der Wertgrenze von { $limit }
 }
total-milestones-open = { $count ->
    [one] Eine Zahlung; dieses Verfahren hat keine Wertgrenze
   *[other] { $count } Zahlungen; dieses Verfahren hat keine Wertgrenze
 }
figure-balance-principal = Hauptforderung, noch offen
figure-balance-interest = Zinsen, noch offen
figure-balance-costs = Kosten, noch offen
figure-balance-recovery_costs = Feste Entschädigung (Verzugspauschale)
figure-balance-total = Insgesamt offen
figure-interest = Zinsen insgesamt
figure-provisional_interest = davon vorläufig
figure-daily_interest = Jeder weitere Tag
figure-days = Zinstage der ersten Rechnung
figure-known_through = Sätze bekannt bis
figure-checked = Gesetz zuletzt gelesen am
figure-fee = Zinsen und Pauschalen nach Vertrag
figure-total = Offene Rechnung und Vertragszinsen
figure-daily_fee = Jeder weitere Tag
figure-effective_annual_rate = Als Jahressatz
figure-statutory-interest = Zum Vergleich: gesetzliche Verzugszinsen
figure-statutory-recovery_costs = Zum Vergleich: feste Entschädigung nach dem Gesetz
figure-procedure = Verfahren
figure-limit = Wertgrenze des Verfahrens
figure-largest_milestone = Größte mögliche Zahlung, brutto
figure-headroom-interest = Spielraum für Zinsen
figure-headroom-recovery_costs = Spielraum für die feste Entschädigung
figure-headroom-costs = Spielraum für Kosten
figure-headroom-tax = Darin enthaltene Umsatzsteuer
figure-exposure = Höchstens offen, wenn Sie rechtzeitig aufhören
figure-together = Gesamtforderung, wenn nichts gezahlt wird

table-lines = Zeile für Zeile
table-payments = Anrechnung der Zahlungen
table-milestones = Zahlungen
column-debt = Rechnung
column-period = Von – bis
column-from = Von
column-to = Bis
column-days = Tage
column-principal = Hauptforderung
column-rate = Satz
column-interest = Zinsen
column-fee = Betrag
column-late_fee-principal = Grundlage
column-date = Tag
column-amount = Betrag
column-to_costs = Auf Kosten
column-to_interest = Auf Zinsen
column-to_principal = Auf die Hauptforderung
column-unused = Übrig
column-number = Nr.
column-due = Fällig
column-net = Netto
column-tax = Umsatzsteuer
column-gross = Zu zahlen
column-share_percent = Anteil
column-claim_value = Wert der Forderung
column-within_limit = Innerhalb der Grenze
cost-line = Kosten { $number }
provisional = vorläufig
period = { $from } bis { $to }
working-heading = So wurde gerechnet
working-intro = Hauptforderung × Zinssatz × Tage ÷ Länge des Jahres, jede Zeile auf den Cent gerundet; die Summe der Zeilen ist das Ergebnis.
working-line = { $period }: { $because }
working-line-debt = { $debt }, { $period }: { $because }
working-intro-late_fee = Jede Zeile folgt dem Vertrag und ist auf den Cent gerundet; die Summe der Zeilen ist das Ergebnis, begrenzt durch Mindest- und Höchstbetrag.
formula-rate-year = { $principal } × { $rate } × { $days } ÷ { $year_length } = { $interest }
formula-rate-day = { $principal } × { $rate } × { $days } = { $interest }
formula-rate = { $principal } × { $rate } = { $interest }
formula-year = { $principal } × { $days } ÷ { $year_length } = { $interest }
formula = { $interest }
because-start = erster Zinstag
because-late_fee-start = erster berechneter Tag
because-rate_change = der Satz ändert sich
because-payment = nach einer Zahlung
because-new_year = neues Kalenderjahr
because-moratorium_end = nach einer gesetzlichen Aussetzung
because-known_through = ab hier gilt der letzte bekannte Satz
because-surcharge = der Satz erhöht sich um einen Zuschlag
because-capitalised = offene Zinsen werden der Hauptforderung zugeschlagen
because-credit = nach einer Gutschrift
because-month = neuer Verzugsmonat

notes-heading = Das sollten Sie wissen
findings-heading = Was das Gesetz dazu sagt
sources-heading = Quellen
severity-ok = Kein Einwand gefunden
severity-info = Hinweis
severity-warning = Warnung
severity-unlawful = Unzulässig
actions-heading = Ergebnis behalten
button-print = Drucken
button-csv = Tabelle speichern (CSV)
button-json = Alles speichern (JSON)
result-again = Für eine neue Rechnung ändern Sie oben die Angaben und drücken noch einmal auf den Knopf.
result-stale = Die Angaben im Formular haben sich seit diesem Ergebnis geändert.
disclaimer = Saldo informiert und berät nicht im Einzelfall. Geht es um viel, lassen Sie das Ergebnis anwaltlich prüfen.

note-rate_frozen = Der Satz von { $rate } steht seit dem { $from } fest und gilt für den ganzen Verzug.
note-provisional = Die Sätze sind bis zum { $known_through } bekannt. Zeilen danach rechnen mit dem letzten Satz und sind vorläufig; darauf beruhen { $interest } der Zinsen.
note-moratorium = Vom { $from } bis zum { $to } laufen keine Zinsen ({ $law }).
note-rounding_total = Wie gewünscht einmal am Schluss gerundet.
note-other_day_count = Mit einer anderen Zinstageberechnung ({ $day_count }) wären es { $interest } Zinsen.
note-contract_date_assumed = Als Tag des Vertragsschlusses gilt hier der { $contract_date }. Ein früherer oder späterer Vertrag kann einer anderen Fassung des Gesetzes unterliegen.
note-contract_replaces_statute = Sieht Ihr Vertrag eine eigene Folge der Säumnis vor, kann sie an die Stelle der gesetzlichen Zinsen treten ({ $law }).
note-discretion_of_court = Ein Gericht kann anders entscheiden ({ $law }).
note-rate_is_maximum = { $rate } ist das Höchste, was das Gesetz erlaubt; ein Gericht kann weniger zusprechen.
note-due_rolled = { $debt }: Der Fälligkeitstag verschiebt sich vom { $from } auf den { $to }, den nächsten Werktag.
note-no_roll_rule = Eine Regel, die den Fälligkeitstag verschiebt, ist hier nicht erfasst ({ $jurisdiction }); es bleibt bei Ihrem Tag.
note-calendar_unknown = Die Feiertage des Jahres { $year } sind nicht vollständig erfasst; Wochenenden sind berücksichtigt.
note-calendar_regional = Feiertage einzelner Regionen sind nicht berücksichtigt ({ $law }). Prüfen Sie, ob am Zahlungsort einer gilt.
note-recovery_own_currency = Die feste Entschädigung lautet auf { $currency } und steht außerhalb der Summe.
note-rate_given = Gerechnet mit Ihrem Satz von { $rate } statt mit dem gesetzlichen.
note-surcharge_from = Ab dem { $date } ist der Satz um { $points } Prozentpunkte höher ({ $law }).
note-unused_payment = { $amount } der Zahlungen gehen über das Geschuldete hinaus.
note-reminder_needed = Das Gesetz verlangt vor dem Zinsbeginn eine Mahnung ({ $law }). Prüfen Sie, ob Ihre rechtzeitig ankam.
note-term_must_be_agreed = Das setzt voraus, dass ein Zahlungstag vereinbart war ({ $law }).
note-claim_expressly = Sie müssen es ausdrücklich verlangen ({ $law }); von Amts wegen wird es nicht zugesprochen.
note-vat_included = Die Umsatzsteuer gehört zum Betrag ({ $law }).
note-no_fixed_sum_against_consumers = Gegenüber Verbrauchern gibt es keine feste Entschädigung ({ $law }).
note-limit_last_known = Die Wertgrenze von { $limit } gilt seit dem { $from }; eine spätere ist noch nicht bekannt.
note-limit_confidence = Die Wertgrenze dieses Verfahrens konnten wir nicht im amtlichen Text nachlesen. Prüfen Sie sie, bevor Sie sich darauf verlassen.
note-counts_confidence = Ob auf diese Wertgrenze angerechnet wird, konnten wir nicht sicher klären: { $counts }. Vorsichtshalber rechnen wir es mit.
counted-interest = Zinsen
counted-recovery_costs = feste Entschädigung
counted-costs = Kosten
note-headroom_rate = Hinzukommende Zinsen sind mit dem letzten bekannten Satz gerechnet, { $rate }.
note-statutory_not_available = Gesetzliche Zinsen zum Vergleich gibt es nicht: { $reason }
reason-only_cap = Dieses Recht setzt nur eine Obergrenze für Verträge.
reason-before_series = Für diese Zeit ist kein Satz erfasst.
reason-before_regime = So weit reicht die Regel nicht zurück.
reason-currency_refused = Dieses Recht rechnet nur in seiner eigenen Währung.
reason-other = Das erfasste Recht deckt diesen Fall nicht ab.
note-recalled = Das konnten wir noch nicht im amtlichen Text nachlesen ({ $law }). Prüfen Sie es, bevor Sie sich darauf verlassen.
note-grace_not_over = Noch ist wegen der Verspätung nichts zu zahlen: Die Nachfrist läuft bis zum { $until }.
note-minimum_applied = Die Zeilen ergeben { $fee }; an ihre Stelle tritt der vertragliche Mindestbetrag von { $minimum }.
note-cap_applied = Die Zeilen ergeben { $fee }; an ihre Stelle tritt der vertragliche Höchstbetrag von { $cap_amount }.
note-other = { $code }

finding-no_rule_against = Unter den erfassten Regeln spricht keine gegen diese Klausel (Gesetz zuletzt gelesen am { $checked }). Wirksam ist sie damit noch nicht.
finding-below_legal_floor = { $rate } im Jahr liegen unter dem gesetzlichen Mindestsatz von { $floor }.
finding-above_legal_cap = { $rate } liegen über dem gesetzlichen Höchstsatz von { $cap }.
finding-above_statutory_rate = Die Klausel gibt { $rate } im Jahr, mehr als den gesetzlichen Satz von { $statutory }.
finding-below_statutory_rate = Die Klausel gibt { $rate } im Jahr, weniger als den gesetzlichen Satz von { $statutory }.
finding-must_be_in_writing = Eine solche Klausel gilt nur schriftlich.
finding-must_stand_on_invoice = Die Klausel muss auch auf der Rechnung stehen.
finding-must_be_in_contract = Sie muss im Vertrag vereinbart sein; eine Zeile auf der Rechnung genügt nicht.
finding-court_may_reduce = Ein Gericht kann einen unverhältnismäßigen Betrag herabsetzen.
finding-void_against_consumers = Gegenüber Verbrauchern ist eine solche Klausel unwirksam.
finding-unfair_in_standard_terms = In Allgemeinen Geschäftsbedingungen kann eine solche Klausel als unangemessen unwirksam sein.
finding-reasonable_estimate_needed = Der Betrag muss ein vernünftig geschätzter Schaden sein, geschätzt bei Vertragsschluss.
finding-annual_equivalent_needed = Der Vertrag muss auch den Jahressatz nennen: { $rate }.
finding-substantial_remedy_needed = Die Klausel ersetzt die gesetzlichen Zinsen nur, wenn sie die Säumnis wirklich ausgleicht.
finding-replaces_statutory_interest = Die Klausel tritt an die Stelle der gesetzlichen Zinsen; beides zusammen gibt es nicht.
finding-only_actual_costs = Berechnet werden dürfen nur Kosten, die wirklich entstanden sind.
finding-reserve_when_accepting = Nehmen Sie eine verspätete Zahlung an, behalten Sie sich den Anspruch dabei vor; sonst ist er verloren.
finding-no_compounding = Zinseszins lässt sich nicht im Voraus vereinbaren.
finding-criminal_rate = { $rate } liegen über { $cap }; darüber ist es eine Straftat.
finding-together_over_limit = Wird nichts gezahlt, liegt die Forderung von { $together } über der Wertgrenze von { $limit }, und was aus einem Vertrag fällig ist, muss zusammen eingeklagt werden.
finding-milestone_over_limit = Zahlung { $number }: Mit dem, was hinzukommt, beträgt die Forderung { $claim_value }, mehr als die Wertgrenze von { $limit }.
finding-no_split_needed = Der ganze Preis liegt innerhalb der Wertgrenze; für das Gericht muss nichts aufgeteilt werden.
finding-debt_cannot_be_split = Eine Schuld, die schon besteht, wird durch Aufteilen nicht kleiner. Vereinbaren Sie die Zahlungen, bevor Sie unterschreiben.
finding-not_for_unpaid_invoices = Dieses Verfahren steht Unternehmen, die ihre Rechnung eintreiben wollen, nicht offen.
finding-other = { $code }

## Über den Rechner

about-heading = Über diesen Rechner
about-version = Version
about-known = Sätze bekannt bis
about-checked = Gesetz zuletzt gelesen am
about-download = Download
about-download-value = { $size }, einmalig, sobald Sie das Formular berühren
about-runtime = Läuft mit
about-runtime-value = Pyodide { $version } (Mozilla Public License 2.0), unverändert, von dieser Website
about-package = Dasselbe auf der Kommandozeile
noscript = Das Formular braucht JavaScript. Ohne JavaScript zeigt das Beispiel unten die ganze Rechnung; mit Formel und Tabellen können Sie Ihren Fall von Hand nachrechnen.

megabytes = { $number } MB
