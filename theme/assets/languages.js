// The language switch leads to the same place on the page: the part of the address after # goes along.
const links = document.querySelectorAll(".saldo-languages a");

function carry() {
  for (const link of links) link.hash = location.hash;
}

addEventListener("hashchange", carry);
carry();
