"use strict";
// Lists: they go on in place, count what is unread, mark what is scrolled past, and take a dropped file.
(() => {
  const list = document.getElementById("entries");
  const isRead = (entry) => entry.querySelector("button[name=read]")?.getAttribute("aria-pressed") === "true";

  // How many are unread, beside the names of the lists

  const count = (entry, by) => {
    const tags = [...entry.querySelectorAll("[data-tag]")].map((tag) => `tag:${tag.dataset.tag}`);
    const places = new Set(["unread", `source:${entry.dataset.source}`, ...tags]);
    for (const place of document.querySelectorAll("[data-count]")) {
      const number = place.querySelector("[data-number]");
      if (!places.has(place.dataset.count)) continue;
      number.textContent = Math.max(0, Number(number.textContent) + by * Number(entry.dataset.told));
      place.hidden = number.textContent === "0";
    }
  };

  document.addEventListener("quiet", (event) => {
    const entry = event.target.closest("[data-entry]");
    if (entry && event.detail?.name === "read") count(entry, isRead(entry) ? -1 : 1);
  });

  // Older entries, in place

  const watch = (entry) => passed?.observe(entry);

  document.addEventListener("click", async (event) => {
    const link = event.target.closest("[data-more]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.getAttribute("aria-busy") === "true") return;
    link.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const entries = [...page.querySelectorAll("#entries > [data-entry]")]
        .filter((entry) => !document.getElementById(entry.id));
      list.append(...entries.map((entry) => document.adoptNode(entry)));
      entries.forEach(watch);
      const more = page.querySelector("[data-more]");
      if (more) link.href = more.getAttribute("href");
      else link.remove();
      entries[0]?.querySelector("a").focus();
    } catch {
      location.assign(link.href);
    } finally {
      link.removeAttribute("aria-busy");
    }
  });

  // What is scrolled past is read, where the reader wants it so

  const wish = document.getElementById("on-scroll");
  let past = [];
  let later = 0;

  const send = () => {
    clearTimeout(later);
    const entries = past.filter((entry) => !isRead(entry));
    past = [];
    if (!entries.length) return;
    const body = new URLSearchParams([["read", "1"], ...entries.map((entry) => ["id", entry.dataset.entry])]);
    const headers = { "X-Requested-With": "fetch" };
    for (const entry of entries) mark(entry);
    fetch("/mark", { method: "POST", body, headers, keepalive: true }).catch(() => {});
  };

  const mark = (entry) => {
    const button = entry.querySelector("button[name=read]");
    button.setAttribute("aria-pressed", "true");
    button.value = "0";
    count(entry, -1);
  };

  const passed = wish && new IntersectionObserver((changes) => {
    if (!wish.checked) return;
    const gone = changes.filter((change) => !change.isIntersecting && change.boundingClientRect.bottom < 1);
    past.push(...gone.map((change) => change.target));
    clearTimeout(later);
    later = setTimeout(send, 600);
  });

  if (wish) {
    wish.checked = localStorage.getItem("read-on-scroll") === "1";
    wish.addEventListener("change", () => localStorage.setItem("read-on-scroll", wish.checked ? "1" : "0"));
    document.querySelectorAll("[data-entry]").forEach(watch);
    addEventListener("pagehide", send);
  }

  // A file of subscriptions, dropped anywhere

  const drop = document.getElementById("drop");
  const holdsFile = (event) => drop && event.dataTransfer?.types.includes("Files");

  addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (drop && !event.relatedTarget) drop.hidden = true;
  });
  addEventListener("drop", async (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    drop.hidden = true;
    const body = new FormData();
    body.append("file", event.dataTransfer.files[0]);
    const answer = await fetch("/add/opml", { method: "POST", body });
    location.assign(answer.redirected ? answer.url : "/activity");
  });
})();
