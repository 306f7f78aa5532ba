"use strict";
// The article page: summaries open in place, passages are found and left again, and the way on by swipe.
(() => {
  const reader = document.querySelector(".reader");
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const plainClick = (event) => !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

  // A summary: the server sends both offers anew, and the blocks in which its passages lie

  let asked = 0;

  const forget = () => {
    for (const link of all(".text .back")) link.remove();
    for (const piece of all(".text span")) {
      piece.classList.remove(...[...piece.classList].filter((name) => /^e\d+$/.test(name)));
    }
  };

  const place = (page) => {
    const focused = document.activeElement?.id;
    forget();
    for (const block of all("[data-blocks] > *", page)) byId(block.id)?.replaceWith(block);
    for (const offer of all("[data-offer]", page)) byId(offer.id).replaceWith(offer);
    if (focused && byId(focused) !== document.activeElement) byId(focused)?.focus({ preventScroll: true });
  };

  const carryOn = (isOpen) => {
    for (const link of all(".leaf :is(.previous, .next)")) {
      const address = new URL(link.href);
      if (isOpen) address.searchParams.set("summary", "above");
      else address.searchParams.delete("summary");
      link.href = address;
    }
  };

  const fail = (offer) => {
    const notice = document.createElement("p");
    notice.className = "notice bad";
    notice.setAttribute("role", "alert");
    notice.textContent = offer.dataset.failed;
    offer.querySelector(".notice")?.remove();
    offer.append(notice);
  };

  const open = async (link) => {
    const address = new URL(link.href);
    const turn = ++asked;
    reader.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(`${address.pathname}/summary${address.search}`);
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== asked) return;
      place(page);
      history.replaceState(null, "", address.pathname + address.search);
      carryOn(address.searchParams.has("summary"));
      offerCopies();
    } catch {
      if (turn === asked) fail(link.closest("[data-offer]"));
    } finally {
      if (turn === asked) reader.removeAttribute("aria-busy");
    }
  };

  const offerCopies = () => {
    if (navigator.clipboard) for (const button of all("[data-copy]")) button.hidden = false;
  };

  const copy = async (button) => {
    const sentences = all(".passage", button.closest("[data-offer]")).map((sentence) => {
      const words = sentence.cloneNode(true);
      for (const cut of all("del", words)) cut.remove();
      return words.textContent.trim();
    });
    await navigator.clipboard.writeText(sentences.join(" "));
    byId("live").textContent = button.dataset.copy;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-summary]");
    const button = event.target.closest("[data-copy], #mark-facts");
    if (!plainClick(event) || !(link ?? button)) return;
    event.preventDefault();
    if (link) open(link);
    else if (button.id) button.setAttribute("aria-pressed", reader.classList.toggle("with-facts"));
    else copy(button);
  });

  document.addEventListener("keydown", (event) => {
    const passage = location.hash.match(/^#p(\d+)$/);
    if (event.key === " " && event.target.matches("a[role=button]")) {
      event.preventDefault();
      event.target.click();
    } else if (event.key === "Escape" && passage && byId(`s${passage[1]}`)) {
      location.hash = `s${passage[1]}`;
    }
  });

  // A fact that was looked up is lit in all its pieces

  const light = () => {
    const start = location.hash.match(/^#at-(\d+)$/)?.[1];
    for (const piece of all(".text .lit[class~=looked-up]")) piece.classList.remove("lit", "looked-up");
    if (start) for (const piece of all(`.text .f${start}`)) piece.classList.add("lit", "looked-up");
  };

  addEventListener("hashchange", light);

  // An article counts as read once it has been on the screen for three seconds

  const read = byId("read");
  let waiting = 0;

  const watch = () => {
    clearTimeout(waiting);
    if (document.visibilityState === "visible" && read?.getAttribute("aria-pressed") === "false") {
      waiting = setTimeout(() => read.click(), 3000);
    }
  };

  read?.addEventListener("click", () => {
    clearTimeout(waiting);
    document.removeEventListener("visibilitychange", watch);
  });
  document.addEventListener("visibilitychange", watch);

  // To the neighbours by swipe: along the line, not from the screen's edge, which is the browser's own

  const edge = 24;
  let from = null;

  reader.addEventListener("touchstart", (event) => {
    const [touch] = event.touches;
    const free = event.touches.length === 1 && touch.clientX > edge && touch.clientX < innerWidth - edge;
    from = free && !event.target.closest(".table") ? touch : null;
  }, { passive: true });

  reader.addEventListener("touchend", (event) => {
    const [touch] = event.changedTouches;
    if (!from || getSelection().toString()) return;
    const [x, y] = [touch.clientX - from.clientX, touch.clientY - from.clientY];
    from = null;
    if (Math.abs(x) > 80 && Math.abs(x) > 3 * Math.abs(y)) document.querySelector(`.leaf ${x < 0 ? ".next" : ".previous"}`)?.click();
  }, { passive: true });

  watch();
  light();
  offerCopies();
  if (!location.hash) byId("at")?.scrollIntoView({ block: "center" });
})();
