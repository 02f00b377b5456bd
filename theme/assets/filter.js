// Filters the rows of the list of countries by name. Without this script the whole list stands there.
const box = document.querySelector(".saldo-filter");
if (box) {
  const field = box.querySelector("input");
  const status = box.querySelector("[role=status]");
  const rows = [...document.querySelectorAll("#countries tbody tr")];
  const plain = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
  box.hidden = false;
  field.addEventListener("input", () => {
    const wanted = plain(field.value.trim());
    let shown = 0;
    for (const row of rows) {
      row.hidden = !plain(row.cells[0].textContent).includes(wanted);
      shown += !row.hidden;
    }
    status.textContent = shown ? "" : status.dataset.none;
  });
}
