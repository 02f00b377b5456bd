# Les mots des calculateurs en français : les mêmes messages que dans en.ftl, avec les mêmes variables.
# Montants, taux et jours arrivent mis en forme ; seuls les nombres d'éléments arrivent en nombres.

## Le formulaire

form-heading = Vos chiffres
form-aria-label = { $calculator } : vos chiffres
calculator-statutory_interest = Intérêts de retard
calculator-late_fee = Pénalité de retard contractuelle
calculator-milestones = Étapes de paiement
form-private = Rien de ce que vous saisissez ne quitte votre navigateur.
form-required = Tout champ est à remplir, sauf mention « facultatif ».
optional = (facultatif)
choose = Choisir
button-submit = Calculer
button-clear = Vider le formulaire
button-today = Aujourd’hui
button-example = Reprendre cet exemple dans le formulaire
button-retry = Réessayer
button-remove = Retirer
button-remove-row = Retirer : { $row }
button-add-debts = Ajouter une facture
button-add-payments = Ajouter un paiement
button-add-costs = Ajouter des frais
button-add-credits = Ajouter un avoir
cleared = Le formulaire est vide.
row-removed = { $row } : ligne retirée.
read-as = Lu : { $value }

row-debts = Facture { $number }
row-payments = Paiement { $number }
row-costs = Frais { $number }
row-credits = Avoir { $number }

group-costs = Frais et avoirs
group-special = Date du contrat, taux convenu, base de calcul et arrondis
group-row-debts = Nommer la facture, ou partir d’une décision de justice
group-fee = Délai de grâce, minimum, plafond et capitalisation
group-plan = Acompte, taxe, taille des étapes et délai avant d’agir
group-more = Autres précisions

field-jurisdiction = Pays dont la loi s’applique
hint-jurisdiction = Celui que désigne le contrat. S’il n’en désigne aucun, c’est souvent le pays où est établi celui qui fait le travail ; avec un consommateur, souvent celui du consommateur.
field-milestones-jurisdiction = Pays du tribunal
hint-milestones-jurisdiction = Là où vous iriez en justice si le client ne payait pas.
field-regime = Qui doit l’argent ?
hint-regime = Celui qui commande pour son activité est un professionnel, si petit soit-il.
field-late_fee-regime = Qui est votre client ?
field-milestones-regime = Qui est votre client ?
choice-regime-business = Un professionnel ou une administration
choice-regime-consumer = Un consommateur
choice-regime-judgment = Une personne condamnée à payer par un jugement
refused = { $name } (ici, la loi n’accorde pas d’intérêts par elle-même)
field-claimant = Qui êtes-vous ?
choice-claimant-business = Une société
choice-claimant-individual = Une personne physique, indépendante ou non
field-procedure = Procédure
hint-procedure = Le plafond de la demande en dépend.
procedure-usual = la procédure habituelle pour les petits litiges
procedure-unlimited = { $name } (sans plafond)

field-debts = Factures impayées
field-debts-amount = Montant de la facture
hint-debts-amount = Tel qu’il figure sur la facture, taxes comprises. Par exemple { $example }.
field-debts-due = Date d’échéance
hint-debts-due = Le dernier jour pour payer, par exemple { $example }. Les intérêts commencent plus tard.
field-debts-interest_from = Premier jour d’intérêts
hint-debts-interest_from = Seulement si un jugement ou le contrat le fixe ; laissez alors la date d’échéance vide.
field-debts-label = Nom ou numéro de la facture
hint-debts-label = Il apparaîtra dans le résultat.
field-until = Calculer les intérêts jusqu’au
hint-until = Ce jour est compté.
hint-late_fee-jurisdiction = Celui que désigne le contrat. La clause est comparée à cette loi ; sans pays, seule la pénalité est calculée.
field-late_fee-until = Calculer la pénalité jusqu’au
field-payments = Paiements déjà reçus
field-payments-amount = Montant reçu
field-payments-date = Jour de réception
field-payments-debt = Pour quelle facture
hint-payments-debt = Seulement si le client l’a dit en payant.
no-debt = selon l’ordre légal
field-costs = Frais de recouvrement
hint-costs = Ce que vous avez dû dépenser et pouvez réclamer, par exemple des frais de justice.
field-costs-amount = Montant
field-costs-date = Jour à partir duquel ces frais comptent
field-costs-bears_interest = Ces frais portent intérêt
field-credits = Avoirs
field-credits-debt = Sur quelle facture
field-credits-amount = Montant de l’avoir
field-credits-date = Date de l’avoir
field-contract_date = Date du contrat
hint-contract_date = Elle peut décider de la version de la loi qui s’applique. À défaut, la première échéance est retenue.
field-currency = Monnaie
hint-currency = Trois lettres, par exemple EUR. À défaut, celle du pays.
field-late_fee-currency = Monnaie
hint-late_fee-currency = Trois lettres, par exemple EUR.
field-rate = Taux convenu ou fixé par le juge, % par an
hint-rate = Il prend la place du taux légal.
field-day_count = Base de calcul des jours
hint-day_count = Laissez faire la loi, sauf si un contrat ou un juge en décide autrement.
choice-day_count-actual-365 = jours exacts ÷ 365
choice-day_count-actual-366 = jours exacts ÷ 366
choice-day_count-actual-actual = jours exacts ÷ longueur de chaque année civile
choice-day_count-actual-360 = jours exacts ÷ 360
choice-day_count-30E-360 = mois de 30 jours ÷ 360
choice-day_count-30E-360-inclusive = mois de 30 jours ÷ 360, premier et dernier jour compris
as-law-says = selon la loi
field-payment_day = Le jour d’un paiement partiel
choice-payment_day-bears = la somme payée porte encore intérêt
choice-payment_day-free = la somme payée ne porte plus intérêt
field-rounding = Arrondi
choice-rounding-line = chaque ligne au centime
choice-rounding-total = une seule fois, à la fin
field-business_days = Si l’échéance tombe un week-end ou un jour férié, la reporter comme la loi le prévoit
yes = Oui
no = Non

field-amount = Montant de la facture
hint-amount = Taxes comprises. Par exemple { $example }.
field-due = Date d’échéance
hint-due = Le dernier jour pour payer, par exemple { $example }.
field-terms-kind = Type de pénalité
choice-terms-kind-percent_per_year = un pourcentage par an
choice-terms-kind-percent_per_month = un pourcentage par mois
choice-terms-kind-percent_per_day = un pourcentage par jour
choice-terms-kind-percent_once = un pourcentage, une seule fois
choice-terms-kind-flat = une somme fixe, une seule fois
choice-terms-kind-flat_per_month = une somme fixe par mois
choice-terms-kind-flat_per_reminder = une somme fixe par relance
field-terms-value = Pourcentage ou somme
hint-terms-value = Le nombre qui figure dans la clause : 1,5 pour 1,5 %, ou 40 pour une somme de 40.
field-terms-counting = Comment compter les mois
choice-terms-counting-pro_rata = au prorata des jours
choice-terms-counting-started = tout mois commencé compte en entier
choice-terms-counting-full = seuls les mois entiers comptent
field-terms-cap_percent = Au plus cette part de la facture, en %
field-terms-cap_amount = Au plus cette somme
field-terms-minimum_amount = Au moins cette somme
field-terms-compounding = Pénalité sur la pénalité
choice-terms-compounding-none = jamais
choice-terms-compounding-monthly = ajoutée chaque mois
choice-terms-compounding-yearly = ajoutée chaque année
field-terms-reminders = Nombre de relances envoyées
field-terms-grace_forgives = Les jours de grâce restent gratuits même si le client paie après
field-grace_days = Délai de grâce contractuel, en jours
hint-grace_days = Jours qui suivent l’échéance et pendant lesquels le contrat ne compte rien.

field-price = Prix de tout le projet, hors taxes
hint-price = Par exemple { $example }.
field-start = Début du travail
field-end = Fin du travail
field-deposit_percent = Acompte, en % du prix
field-tax_percent = Taxe en sus, en %
hint-tax_percent = Par exemple le taux de TVA de votre facture ; elle compte dans la demande.
field-delay_days = Jours que vous pourriez attendre avant d’agir
hint-delay_days = Les intérêts de cette période peuvent compter dans le plafond. À défaut, 365.
field-weights = Taille des étapes
hint-weights = Des nombres relatifs séparés par des points-virgules : avec 1; 1; 2, la dernière est deux fois plus grande.
field-count = Au moins ce nombre d’étapes
field-separate_contracts = Chaque étape est un contrat distinct
hint-separate_contracts = À cocher seulement si chaque partie est vraiment commandée et signée séparément.
field-round_to = Arrondir les sommes à
hint-round_to = Par exemple 50.

## Ce que le formulaire répond

error-summary = { $count ->
    [one] Il y a un problème
   *[other] Il y a { $count } problèmes
 }
error-prefix = Erreur :
page-title-error = Erreur : { $title }
error-ambiguous_number = « { $given } » peut se lire de deux façons. Laquelle est la bonne ?
error-ambiguous_date = « { $given } » peut se lire de deux façons. Quel jour voulez-vous dire ?
choose-reading = { $value }
error-unreadable_number = « { $given } » n’est pas un nombre que nous sachions lire. Écrivez-le comme { $example }.
error-unreadable_date = « { $given } » n’est pas une date que nous sachions lire. Écrivez-la comme { $example }.
error-short_year = « { $given } » : écrivez l’année avec quatre chiffres.
error-unreadable_integer = « { $given } » n’est pas un nombre entier.
error-foreign_currency = « { $given } » porte une autre monnaie que { $currency }.

error-missing = Veuillez remplir « { $field } ».
error-unknown_key = Le calculateur ne connaît pas le champ « { $key } ».
error-duplicate_key = « { $key } » a été donné deux fois.
error-not_json = La demande n’a pas pu être lue.
error-empty_input = Il n’y avait rien à calculer.
error-unknown_calculator = Il n’y a pas de calculateur « { $given } ».
error-unknown_jurisdiction = Aucune loi n’est enregistrée pour « { $given } ».
error-unknown_regime = Cette loi n’a pas de règle pour « { $given } ».
error-unknown_procedure = Ce pays n’a pas de procédure « { $given } ».
error-unknown_choice = « { $given } » ne fait pas partie des choix.
error-unknown_fact = Cette loi ne pose pas la question « { $key } ».
error-unknown_debt = Cette facture n’existe pas ; vous en avez saisi { $count }.
error-number_not_string = { $given } n’est pas arrivé sous forme de texte.
error-not_a_string = « { $field } » doit être un texte.
error-not_a_decimal = « { $given } » n’est pas un nombre.
error-too_many_decimals = { $given } a trop de décimales : { $decimals } au plus.
error-not_positive = « { $field } » doit être supérieur à zéro.
error-negative = « { $field } » ne peut pas être inférieur à zéro.
error-too_large = { $given } est trop grand : { $max } au plus.
error-not_a_date = « { $given } » n’est pas un jour du calendrier.
error-date_out_of_range = { $given } est en dehors de la période couverte, du { $first } au { $last }.
error-not_a_boolean = « { $field } » demande un oui ou un non.
error-not_an_integer = « { $field } » doit être un nombre entier.
error-not_a_list = « { $field } » doit être une liste.
error-not_an_object = « { $field } » est incomplet.
error-empty_list = Saisissez au moins une facture.
error-too_many = { $given } entrées, c’est trop à la fois : { $max } au plus.
error-due_or_interest_from = Donnez soit la date d’échéance, soit le premier jour d’intérêts, l’un des deux.
error-after_until = Le { $date } est postérieur au { $until }, dernier jour du calcul. Retirez cette entrée ou reculez la fin du calcul.
error-before_series = Aucun taux n’est enregistré pour le { $date }. Les taux de cette loi commencent le { $first }.
error-before_regime = Cette règle ne remonte pas au { $date }. Son premier jour d’intérêts est le { $first }.
error-date_order = Le { $end } précède le { $start }.
error-only_cap = Pour ce type de client, la loi ({ $law }) se borne à limiter ce qu’un contrat peut prévoir ; elle n’accorde pas d’intérêts par elle-même. Utilisez le calculateur de pénalité contractuelle.
error-currency_refused = Cette loi ne compte qu’en { $currency }, pas en { $given }.
error-unknown_currency = « { $given } » n’est pas un code de monnaie. Écrivez trois majuscules, par exemple EUR.
error-credit_exceeds_debt = Les avoirs, { $given }, dépassent la facture de { $amount }.
error-weights_count = Vous demandez { $count } étapes mais donnez { $weights } tailles.
error-limit_too_small = Après une si longue attente, ce qui s’ajoute ne laisse rien du plafond de { $limit }.
error-too_many_milestones = Il faudrait plus de { $max } étapes. Choisissez une procédure dont le plafond est plus élevé.
error-text_too_long = { $max } caractères au plus.
error-other = Le calculateur a refusé cette entrée ({ $code }).

## Le démarrage

progress-label = Chargement du calculateur
progress-loading = Chargement du calculateur : { $percent }.
progress-starting = Le calculateur démarre.
progress-queued = Vos chiffres sont pris en compte. Le résultat s’affichera dès que le calculateur sera chargé.
progress-computing = Calcul en cours.
failure-network = Le calculateur n’a pas pu être chargé. Vérifiez votre connexion et réessayez. Rien de votre saisie n’est perdu, et l’exemple ci-dessous montre comment faire le calcul à la main.
failure-timeout = Le calculateur n’a pas démarré à temps. Réessayez, ou suivez l’exemple ci-dessous pour faire le calcul à la main. Rien de votre saisie n’est perdu.
failure-unsupported = Ce navigateur ne peut pas faire tourner le calculateur. Prenez-en un plus récent, ou suivez l’exemple ci-dessous pour faire le calcul à la main.
failure-python = Le calculateur s’est arrêté sur une erreur qui vient de nous. Réessayez ; si cela se répète, suivez l’exemple ci-dessous. Rien de votre saisie n’est perdu.

## Le résultat

result-heading = Résultat
example-heading = Exemple chiffré
example-intro = Voici un cas calculé de bout en bout ; cette partie se lit sans JavaScript.
given-heading = Les faits
labelled = { $label } : { $value }
given-result-heading = Ce que vous avez saisi
total-statutory_interest = Dû au { $until } : { $total }
total-late_fee = Pénalité au { $until } : { $fee }
total-milestones = { $count ->
    [one] Un seul paiement suffit ; { $largest } est le maximum qui reste sous le plafond de { $limit }
   *[other] { $count } paiements ; { $largest } est le maximum qui reste sous le plafond de { $limit }
 }
total-milestones-open = { $count ->
    [one] Un seul paiement ; cette procédure n’a pas de plafond
   *[other] { $count } paiements ; cette procédure n’a pas de plafond
 }
figure-balance-principal = Factures restant dues
figure-balance-interest = Intérêts restant dus
figure-balance-costs = Frais restant dus
figure-balance-recovery_costs = Indemnité forfaitaire de recouvrement
figure-balance-total = Total dû
figure-interest = Total des intérêts courus
figure-provisional_interest = dont provisoires
figure-daily_interest = Par jour supplémentaire
figure-days = Jours d’intérêts de la première facture
figure-known_through = Taux connus jusqu’au
figure-checked = Loi relue le
figure-fee = Pénalité
figure-total = Facture restant due et pénalité
figure-daily_fee = Par jour supplémentaire
figure-effective_annual_rate = Taux annuel équivalent
figure-statutory-interest = Pour comparaison : intérêts légaux de retard
figure-statutory-recovery_costs = Pour comparaison : indemnité forfaitaire légale
figure-procedure = Procédure
figure-limit = Plafond de la procédure
figure-largest_milestone = Plus grande étape possible, taxe comprise
figure-headroom-interest = Marge pour les intérêts
figure-headroom-recovery_costs = Marge pour l’indemnité forfaitaire
figure-headroom-costs = Marge pour les frais
figure-headroom-tax = Part de la taxe
figure-exposure = Le plus que l’on puisse vous devoir si vous vous arrêtez à temps
figure-together = Demande totale si rien n’est payé

table-lines = Ligne par ligne
table-payments = Imputation des paiements
table-milestones = Paiements
column-debt = Facture
column-period = Du – au
column-from = Du
column-to = Au
column-days = Jours
column-principal = Principal
column-rate = Taux
column-interest = Intérêts
column-fee = Pénalité
column-late_fee-principal = Base
column-date = Jour
column-amount = Montant
column-to_costs = Sur les frais
column-to_interest = Sur les intérêts
column-to_principal = Sur le principal
column-unused = Trop-perçu
column-number = Nº
column-due = Échéance
column-net = Hors taxes
column-tax = Taxe
column-gross = À payer
column-share_percent = Part
column-claim_value = Valeur de la demande
column-within_limit = Sous le plafond
cost-line = Frais { $number }
provisional = provisoire
period = du { $from } au { $to }
working-heading = Comment c’est calculé
working-intro = Principal × taux × jours ÷ longueur de l’année, chaque ligne arrondie au centime ; le total est la somme des lignes.
working-line = { $period } : { $because }
working-line-debt = { $debt }, { $period } : { $because }
working-intro-late_fee = Chaque ligne suit le contrat et s’arrondit au centime ; la pénalité est la somme des lignes, dans les limites du minimum et du plafond.
formula-rate-year = { $principal } × { $rate } × { $days } ÷ { $year_length } = { $interest }
formula-rate-day = { $principal } × { $rate } × { $days } = { $interest }
formula-rate = { $principal } × { $rate } = { $interest }
formula-year = { $principal } × { $days } ÷ { $year_length } = { $interest }
formula = { $interest }
because-start = premier jour d’intérêts
because-late_fee-start = premier jour compté
because-rate_change = le taux change
because-payment = après un paiement
because-new_year = nouvelle année civile
because-moratorium_end = après une suspension décidée par la loi
because-known_through = à partir d’ici, dernier taux connu
because-surcharge = le taux est majoré
because-capitalised = les intérêts impayés rejoignent le principal
because-credit = après un avoir
because-month = nouveau mois de retard

notes-heading = À savoir
findings-heading = Ce que dit la loi
sources-heading = Sources
severity-ok = Aucune objection trouvée
severity-info = Information
severity-warning = Avertissement
severity-unlawful = Illicite
actions-heading = Garder le résultat
button-print = Imprimer
button-csv = Enregistrer le tableau (CSV)
button-json = Tout enregistrer (JSON)
result-again = Pour un autre calcul, modifiez les chiffres plus haut et appuyez de nouveau sur le bouton.
result-stale = Les chiffres du formulaire ont changé depuis ce résultat.
disclaimer = Saldo informe et ne conseille pas sur un cas particulier. Si l’enjeu est important, faites vérifier le calcul par un avocat.

note-rate_frozen = Le taux de { $rate }, fixé le { $from }, vaut pour tout le retard.
note-provisional = Les taux sont connus jusqu’au { $known_through }. Au-delà, les lignes reprennent le dernier taux et sont provisoires : { $interest } des intérêts en dépendent.
note-moratorium = Aucun intérêt ne court du { $from } au { $to } ({ $law }).
note-rounding_total = Arrondi une seule fois, à la fin, comme demandé.
note-other_day_count = Avec une autre base de calcul des jours ({ $day_count }), les intérêts seraient de { $interest }.
note-contract_date_assumed = Le contrat est supposé dater du { $contract_date }. Un contrat plus ancien ou plus récent peut relever d’une autre version de la loi.
note-contract_replaces_statute = Si votre contrat prévoit sa propre sanction du retard, elle peut prendre la place des intérêts légaux de retard ({ $law }).
note-discretion_of_court = Un juge peut en décider autrement ({ $law }).
note-rate_is_maximum = { $rate } est le maximum que la loi permet ; un juge peut accorder moins.
note-due_rolled = { $debt } : l’échéance passe du { $from } au { $to }, jour ouvrable suivant.
note-no_roll_rule = Aucune règle de report de l’échéance n’est enregistrée ici ({ $jurisdiction }) ; le jour indiqué est maintenu.
note-calendar_unknown = Les jours fériés de { $year } ne sont pas tous enregistrés ; les week-ends sont pris en compte.
note-calendar_regional = Les jours fériés propres à une région ne sont pas pris en compte ({ $law }). Vérifiez s’il y en a un au lieu du paiement.
note-recovery_own_currency = L’indemnité forfaitaire est en { $currency } et reste en dehors du total.
note-rate_given = Calculé avec le taux que vous avez donné, { $rate }, au lieu du taux légal.
note-surcharge_from = À partir du { $date }, le taux est majoré de { $points } points de pourcentage ({ $law }).
note-unused_payment = { $amount } de paiements dépassent ce qui était dû.
note-reminder_needed = La loi exige une mise en demeure avant que les intérêts ne courent ({ $law }). Vérifiez que la vôtre est partie à temps.
note-term_must_be_agreed = Cela suppose qu’un jour de paiement ait été convenu ({ $law }).
note-claim_expressly = Il faut le demander expressément ({ $law }) ; le juge ne l’accorde pas d’office.
note-vat_included = La taxe fait partie du montant ({ $law }).
note-no_fixed_sum_against_consumers = Envers un consommateur, il n’y a pas d’indemnité forfaitaire ({ $law }).
note-limit_last_known = Le plafond de { $limit } est en vigueur depuis le { $from } ; le suivant n’est pas encore connu.
note-limit_confidence = Nous n’avons pas pu relire le plafond de cette procédure dans le texte officiel. Vérifiez-le avant de vous y fier.
note-counts_confidence = Nous n’avons pas pu établir avec certitude ce qui compte dans ce plafond : { $counts }. Par prudence, nous le comptons.
counted-interest = les intérêts
counted-recovery_costs = l’indemnité forfaitaire
counted-costs = les frais
note-headroom_rate = Les intérêts en sus sont comptés au dernier taux connu, { $rate }.
note-statutory_not_available = Pas d’intérêts légaux de retard à comparer : { $reason }
reason-only_cap = cette loi se borne à limiter ce qu’un contrat peut prévoir.
reason-before_series = aucun taux n’est enregistré pour cette période.
reason-before_regime = la règle ne remonte pas si loin.
reason-currency_refused = cette loi ne compte que dans sa propre monnaie.
reason-other = la loi enregistrée ne couvre pas ce cas.
note-recalled = Nous n’avons pas encore pu relire cette règle dans le texte officiel ({ $law }). Vérifiez-la avant de vous y fier.
note-grace_not_over = Rien n’est encore dû pour le retard : le délai de grâce court jusqu’au { $until }.
note-minimum_applied = Les lignes donnent { $fee } ; le minimum du contrat, { $minimum }, prend leur place.
note-cap_applied = Les lignes donnent { $fee } ; le plafond du contrat, { $cap_amount }, prend leur place.
note-other = { $code }

finding-no_rule_against = Aucune règle enregistrée ne contredit cette clause (loi relue le { $checked }). Elle n’en est pas licite pour autant.
finding-below_legal_floor = { $rate } par an, c’est moins que le minimum légal de { $floor }.
finding-above_legal_cap = { $rate }, c’est plus que le maximum légal de { $cap }.
finding-above_statutory_rate = La clause donne { $rate } par an, plus que le taux légal de retard, { $statutory }.
finding-below_statutory_rate = La clause donne { $rate } par an, moins que le taux légal de retard, { $statutory }.
finding-must_be_in_writing = Une telle clause ne vaut que par écrit.
finding-must_stand_on_invoice = La clause doit aussi figurer sur la facture.
finding-must_be_in_contract = Elle doit être convenue au contrat ; une mention sur la facture ne suffit pas.
finding-court_may_reduce = Le juge peut réduire une pénalité disproportionnée.
finding-void_against_consumers = Envers un consommateur, une telle clause est nulle.
finding-unfair_in_standard_terms = Dans des conditions générales, une telle clause peut être écartée comme abusive.
finding-reasonable_estimate_needed = La somme doit être une estimation raisonnable du dommage, faite à la signature.
finding-annual_equivalent_needed = Le contrat doit aussi indiquer le taux annuel : { $rate }.
finding-substantial_remedy_needed = La clause ne prend la place des intérêts légaux de retard que si elle est une vraie sanction du retard.
finding-replaces_statutory_interest = La clause prend la place des intérêts légaux de retard ; les deux ne se cumulent pas.
finding-only_actual_costs = Seuls des frais réellement engagés peuvent être réclamés.
finding-reserve_when_accepting = Si vous acceptez un paiement tardif, réservez aussitôt votre droit à la pénalité ; sinon il est perdu.
finding-no_compounding = Les intérêts sur les intérêts ne peuvent pas être convenus d’avance.
finding-criminal_rate = { $rate } dépasse { $cap } ; au-delà, c’est une infraction.
finding-together_over_limit = Si rien n’est payé, la demande de { $together } dépasse le plafond de { $limit }, et tout ce qui est échu au titre d’un même contrat doit être demandé ensemble.
finding-milestone_over_limit = Paiement { $number } : avec ce qui s’y ajoute, la demande est de { $claim_value }, au-dessus du plafond de { $limit }.
finding-no_split_needed = Le prix entier tient sous le plafond ; rien n’est à répartir pour le tribunal.
finding-debt_cannot_be_split = Une dette qui existe déjà ne devient pas plus petite quand on la découpe. Convenez des étapes avant de signer.
finding-not_for_unpaid_invoices = Cette procédure n’est pas ouverte au professionnel qui veut faire payer sa facture.
finding-other = { $code }

## À propos du calculateur

about-heading = À propos de ce calculateur
about-version = Version
about-known = Taux connus jusqu’au
about-checked = Loi relue le
about-download = Téléchargement
about-download-value = { $size }, une seule fois, quand vous touchez au formulaire
about-runtime = Fonctionne avec
about-runtime-value = Pyodide { $version } (Mozilla Public License 2.0), sans modification, depuis ce site
about-package = La même chose en ligne de commande
noscript = Le formulaire a besoin de JavaScript. Sans lui, l’exemple ci-dessous montre tout le calcul ; avec la formule et les tableaux, vous pouvez traiter votre cas à la main.

megabytes = { $number } Mo
