// Runs before the scripts of the real page of the calculator: fills the form in as soon as it can be used, sends it,
// and waits for the answer. The rest is the page's own affair.

addEventListener("DOMContentLoaded", () => {
  const section = document.querySelector(".saldo-calculator");
  const total = section.querySelector(".saldo-result .saldo-total");

  const until = (target, isSo) =>
    new Promise((resolve) => {
      const look = () => isSo() && (watch.disconnect(), resolve());
      const watch = new MutationObserver(look);
      watch.observe(target, { attributes: true, childList: true, characterData: true, subtree: true });
      look();
    });

  const type = (name, text) => {
    const control = section.querySelector(`[name="${name}"]:not([type=radio]), [name="${name}"][value="${text}"]`);
    if (control.type === "radio") control.checked = true;
    else control.value = text;
    control.dispatchEvent(new Event(control.matches("select, [type=radio]") ? "change" : "input", { bubbles: true }));
  };

  bench.run(async () => {
    await until(section, () => section.classList.contains("saldo-calculator--ready"));
    let isFilled = false;
    return async (claim) => {
      type("debts[0].amount", claim.debts[0].amount);
      if (!isFilled) {
        isFilled = true;
        type("jurisdiction", claim.jurisdiction);
        type("regime", claim.regime);
        type("debts[0].due", claim.debts[0].due);
        type("until", claim.until);
        claim.payments.forEach(({ amount, date }, number) => {
          section.querySelector('[data-do="add"][data-target="payments"]').click();
          type(`payments[${number}].amount`, amount);
          type(`payments[${number}].date`, date);
        });
      }
      const before = total.textContent;
      section.querySelector(".saldo-form").requestSubmit();
      await until(section, () => ![before, ""].includes(total.textContent) || section.querySelector(".saldo-failure"));
      return total.textContent;
    };
  });
});
