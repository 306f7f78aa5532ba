"use strict";
// Every page of the reader: keys, forms that are sent quietly, and what is said aloud.
//
//   data-key="n"        is clicked, or a field is focused, when n is pressed; several keys are separated by spaces
//   data-entry          an entry of a list: j and k choose one, whose elements then have the keys
//   data-quiet="..."    a form that is sent without leaving the page; the words are shown where that fails
//   data-said="a|b"     of a button with aria-pressed: said aloud once it is pressed, or no longer
//
// A quiet form tells its page by the event "quiet", with the button in event.detail.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility();
  const chosen = () => document.querySelector("[data-entry][aria-current]");

  const say = (words) => {
    const live = document.getElementById("live");
    if (live) live.textContent = words;
  };

  const warn = (words) => {
    document.getElementById("warning")?.remove();
    const warning = document.createElement("p");
    Object.assign(warning, { id: "warning", className: "notice bad", textContent: words, popover: "manual" });
    warning.setAttribute("role", "alert");
    document.body.append(warning);
    warning.showPopover();
    setTimeout(() => warning.remove(), 6000);
  };

  // Entries of a list

  const choose = (entry) => {
    for (const other of all("[data-entry][aria-current]")) other.removeAttribute("aria-current");
    entry.setAttribute("aria-current", "true");
  };

  const step = (by) => {
    const entries = all("[data-entry]").filter(shown);
    const at = entries.indexOf(chosen());
    const onScreen = entries.findIndex((entry) => entry.getBoundingClientRect().bottom > 60);
    const entry = entries[at < 0 ? Math.max(onScreen, 0) : at + by];
    if (!entry) return by > 0 && document.querySelector("[data-more]")?.click();
    choose(entry);
    entry.querySelector("a[href]")?.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("focusin", (event) => {
    const entry = event.target.closest("[data-entry]");
    if (entry) choose(entry);
  });

  // Keys

  const fields = "input:not([type=checkbox], [type=radio], [type=submit], [type=button], [type=file]), textarea, select";
  const writing = (element) => element.matches(fields) || element.isContentEditable;

  const keyed = (key) => {
    const found = all(`[data-key~=${JSON.stringify(key)}]`).filter(shown);
    const entry = chosen();
    return found.find((each) => entry?.contains(each))
      ?? found.find((each) => each.closest("main") && !each.closest("[data-entry]"))
      ?? found.find((each) => !each.closest("[data-entry]"));
  };

  const press = (key) => {
    if (key === "j" || key === "k") return all("[data-entry]").length ? (step(key === "j" ? 1 : -1), true) : false;
    const element = keyed(key);
    if (!element) return false;
    if (writing(element)) {
      element.focus();
      element.select?.();
    } else {
      element.click();
    }
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (writing(event.target)) return event.key === "Escape" && event.target.blur();
    if (document.querySelector("dialog[open]") && event.key !== "?") return;
    if (event.key.trim() && press(event.key)) event.preventDefault();
  });

  // The keys of this page: rows of the page of all keys, and what else has one here

  const name = (element) => (element.getAttribute("aria-label") ?? element.title) || element.textContent.trim();

  const here = (row) => {
    const keys = row.dataset.keys.split(" ");
    return row.dataset.always === "" || keys.some((key) => document.querySelector(`[data-key~=${JSON.stringify(key)}]`))
      || (row.dataset.entries === "" && document.querySelector("[data-entry]"));
  };

  const keysOf = async (address) => {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const held = all("link[rel=stylesheet]").map((link) => link.href);
    document.head.append(...all("link[rel=stylesheet]", page).filter((link) => !held.includes(link.href)));
    const dialog = document.createElement("dialog");
    dialog.className = "keys";
    dialog.setAttribute("aria-labelledby", "keys-title");
    dialog.append(document.adoptNode(page.getElementById("keys")));
    const rows = all("[data-keys]", dialog);
    const told = new Set(rows.flatMap((row) => row.dataset.keys.split(" ")));
    for (const row of rows) row.hidden = !here(row);
    for (const element of all("[data-key]").filter(shown)) {
      const key = element.dataset.key.split(" ")[0];
      if (told.has(key)) continue;
      told.add(key);
      const row = rows[0].cloneNode(true);
      row.hidden = false;
      row.querySelector("kbd").textContent = key;
      row.lastElementChild.textContent = name(element);
      rows.at(-1).after(row);
    }
    for (const part of all("section", dialog)) part.hidden = !part.querySelector("[data-keys]:not([hidden])");
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-key~='?']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || document.getElementById("keys")?.closest("main")) return;
    event.preventDefault();
    const open = document.querySelector("dialog.keys");
    if (open) open.close();
    else keysOf(link.href).catch(() => location.assign(link.href));
  });

  // Quiet forms

  const flip = (button) => {
    const pressed = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", pressed);
    if (/^[01]$/.test(button.value)) button.value = pressed ? "0" : "1";
    say((button.dataset.said ?? "|").split("|")[pressed ? 0 : 1]);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form.dataset.quiet === undefined) return;
    event.preventDefault();
    if (form.dataset.sending === "") return;
    const body = new URLSearchParams(new FormData(form, button));
    form.dataset.sending = "";
    try {
      const headers = { "X-Requested-With": "fetch" };
      const answer = await fetch(form.action, { method: "POST", body, headers });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      if (button?.hasAttribute("aria-pressed")) flip(button);
      form.dispatchEvent(new CustomEvent("quiet", { bubbles: true, detail: button }));
    } catch {
      warn(form.dataset.quiet);
    } finally {
      delete form.dataset.sending;
    }
  });

  // The entry that a link leads to, such as the one that was just marked, is the chosen one
  const named = document.getElementById(location.hash.slice(1));
  if (named?.matches("[data-entry]")) choose(named);
})();
