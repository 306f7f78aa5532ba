"use strict";
// What goes on is shown as it goes: an element with data-poll="/address" is filled with what that address answers,
// every two seconds while anything on the page is marked as data-running, and not while nobody looks at the page.
(() => {
  const EVERY = 2000;
  const parts = [...document.querySelectorAll("[data-poll]")];
  const isRunning = () => parts.some((part) => part.querySelector("[data-running]"));
  const had = new Map();
  let timer;

  const put = (part, html) => {
    const focused = part.contains(document.activeElement) ? document.activeElement.id : null;
    if (focused === "") return; // it could not be found again
    part.innerHTML = html;
    part.hidden = !html.trim();
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  const fill = async (part) => {
    const answer = await fetch(part.dataset.poll);
    if (!answer.ok || answer.redirected) return;
    const html = await answer.text();
    if (html !== had.get(part)) put(part, html);
    had.set(part, html);
  };

  const look = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    await Promise.allSettled(parts.map(fill));
    if (isRunning()) timer = setTimeout(look, EVERY);
  };

  document.addEventListener("visibilitychange", look);
  document.addEventListener("quiet", look);
  if (isRunning()) timer = setTimeout(look, EVERY);
})();
