"use strict";
// Comfort only: everything on the pages works without this file.

(() => {
  const typing = (target) => /^(input|select|textarea)$/i.test(target.tagName) || target.isContentEditable;

  // "/" goes to the search field; j, k, c and e move through the readings to review and rule on them.
  const reviews = [...document.querySelectorAll(".review")];
  let current = -1;
  const focusReview = (step) => {
    current = Math.min(reviews.length - 1, Math.max(0, current + step));
    reviews[current].focus();
    reviews[current].scrollIntoView({ block: "nearest" });
  };
  const press = (key) => reviews[current]?.querySelector(`[data-key="${key}"]`)?.click();

  document.addEventListener("focusin", (event) => {
    const review = event.target.closest?.(".review");
    if (review) current = reviews.indexOf(review);
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && location.hash.startsWith("#m")) {
      const opened = document.getElementById(location.hash.slice(1));
      const plain = opened?.parentElement?.querySelector(".plain");
      if (plain) location.hash = plain.id;
      return;
    }
    if (typing(event.target)) return;
    if (event.key === "/") {
      const field = document.querySelector('input[type="search"]');
      if (field) {
        event.preventDefault();
        field.focus();
      }
    } else if (reviews.length && event.key === "j") focusReview(1);
    else if (reviews.length && event.key === "k") focusReview(-1);
    else if (reviews.length && (event.key === "c" || event.key === "e")) press(event.key);
    else if (!reviews.length && (event.key === "n" || event.key === "p")) step(event.key === "n" ? 1 : -1);
  });

  // n and p open the next and the previous reading of a document.
  const step = (direction) => {
    const opened = [...document.querySelectorAll(".opened[id]")];
    if (!opened.length) return;
    const at = opened.findIndex((one) => "#" + one.id === location.hash);
    const next = opened[at < 0 ? (direction > 0 ? 0 : opened.length - 1) : at + direction];
    if (next) location.hash = next.id;
  };

  // The sign behind a sentence copies its address with the sentence.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-cite]");
    if (!link || !navigator.clipboard) return;
    const words = link.parentElement.textContent.replace(/§\s*$/, "").trim();
    navigator.clipboard.writeText(`“${words}” ${document.title}, ${link.href}`).catch(() => {});
  });

  // Long tables get a field that keeps the rows with the words typed into it.
  for (const table of document.querySelectorAll(".listing table")) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 15) continue;
    const label = document.createElement("label");
    const field = document.createElement("input");
    label.className = "filter";
    label.append("Filter these rows ", field);
    field.type = "text";
    field.addEventListener("input", () => {
      const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) {
        const text = row.textContent.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
    });
    table.parentElement.before(label);
  }
})();
