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
    if (event.key === "Escape") return close();
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

  // Escape takes away the citation that is shown, else closes the open reading.
  const close = () => {
    if (shown) return hide();
    const opened = location.hash.startsWith("#m") && document.getElementById(location.hash.slice(1));
    const plain = opened && opened.parentElement.querySelector(".plain");
    if (plain) location.hash = plain.id;
  };

  // n and p open the next and the previous reading of a document.
  const step = (direction) => {
    const opened = [...document.querySelectorAll(".opened[id]")];
    if (!opened.length) return;
    const at = opened.findIndex((one) => "#" + one.id === location.hash);
    const next = opened[at < 0 ? (direction > 0 ? 0 : opened.length - 1) : at + direction];
    if (!next) return;
    location.hash = next.id;
    next.parentElement.scrollIntoView({ block: "center" });
  };

  // What happened, for eyes and for readers of screens.
  const message = document.createElement("p");
  message.className = "said";
  message.setAttribute("role", "status");
  document.body.append(message);
  let silence;
  const say = (words) => {
    message.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => { message.textContent = ""; }, 2500);
  };

  // The sign behind a sentence, and the link of an open reading, copy the sentence with its document and address.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-cite]");
    if (!link || !navigator.clipboard) return;
    const words = link.closest(".plain, .opened").querySelector(".words").textContent.trim();
    const cited = `“${words.replace(/\s+/g, " ")}” ${link.dataset.cite}, ${link.href}`;
    navigator.clipboard.writeText(cited).then(() => say("The sentence and its address are copied."), () => {});
  });

  // A number shows its exact value, its words and its document on hover and focus; on a touch screen the first tap
  // shows them, with the way to the sentence.
  let shown = null;
  const hide = () => {
    shown?.number.removeAttribute("aria-describedby");
    shown?.box.remove();
    shown = null;
  };
  const show = (number, withLink) => {
    if (shown?.number === number) return;
    hide();
    const box = document.createElement("div");
    box.className = "citation";
    box.id = "citation";
    box.setAttribute("role", withLink ? "group" : "tooltip");
    const add = (name, words) => {
      const part = document.createElement(name);
      part.textContent = words;
      box.append(part);
      return part;
    };
    add("strong", number.dataset.hint);
    if (number.dataset.source) add("span", number.dataset.source);
    const address = number.getAttribute("href");
    if (withLink && address) add("a", "Open the sentence").setAttribute("href", address);
    document.body.append(box);
    number.setAttribute("aria-describedby", box.id);
    shown = { number, box };
    place(number.getBoundingClientRect(), box);
  };
  const place = (at, box) => {
    const left = Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8);
    const below = at.bottom + 6;
    const top = below + box.offsetHeight > innerHeight ? at.top - box.offsetHeight - 6 : below;
    box.style.left = `${Math.max(8, left) + scrollX}px`;
    box.style.top = `${top + scrollY}px`;
  };
  for (const number of document.querySelectorAll(".figure[title], .point")) {
    const title = number.querySelector("title");
    number.dataset.hint = title ? title.textContent : number.title;
    if (title) number.setAttribute("aria-label", title.textContent);
    title?.remove();
    number.removeAttribute("title");
  }
  const numberOf = (event) => event.target.closest?.("[data-hint]");
  document.addEventListener("pointerover", (event) => {
    const number = numberOf(event);
    if (event.pointerType === "touch") return;
    if (number) show(number, false);
    else if (shown && !shown.box.contains(event.target) && document.activeElement !== shown.number) hide();
  });
  let touched = false;
  document.addEventListener("pointerdown", (event) => { touched = event.pointerType === "touch"; });
  document.addEventListener("focusin", (event) => {
    const number = numberOf(event);
    if (number && !touched) show(number, false);
    else if (shown && !shown.box.contains(event.target)) hide();
  });
  document.addEventListener("click", (event) => {
    const number = numberOf(event);
    if (!number) {
      if (shown && !shown.box.contains(event.target)) hide();
    } else if (touched && shown?.number !== number) {
      event.preventDefault();
      show(number, true);
    }
  });

  // On a phone the navigation is one line that scrolls: the place where one is stands in it.
  const here = document.querySelector('nav a[aria-current="page"]');
  const line = here?.closest("ul");
  if (line) line.scrollLeft = here.offsetLeft - line.offsetLeft - 40;

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
