// <nutgraf-summary> of nutgraf, Apache License 2.0. It asks no host but the page's own, once it is opened.
const WORDS = {
	en: "No time to read? Get a summary|Summary|One sentence|Short|Medium|Long|instead of|Back to the summary|Marked in the text|Not found on the page|The summary could not be loaded",
	de: "Keine Zeit zum Lesen? Zur Zusammenfassung|Zusammenfassung|Ein Satz|Kurz|Mittel|Lang|statt|Zurück zur Zusammenfassung|Im Text markiert|Auf der Seite nicht gefunden|Zusammenfassung nicht verfügbar",
	es: "¿Sin tiempo para leer? Ver el resumen|Resumen|Una frase|Corto|Medio|Largo|en lugar de|Volver al resumen|Marcado en el texto|No se encuentra en la página|Resumen no disponible",
	fr: "Pas le temps de lire ? Voir le résumé|Résumé|Une phrase|Court|Moyen|Long|au lieu de|Retour au résumé|Surligné dans le texte|Introuvable sur la page|Résumé indisponible",
	it: "Non hai tempo di leggere? Leggi il riassunto|Riassunto|Una frase|Breve|Medio|Lungo|invece di|Torna al riassunto|Evidenziato nel testo|Non trovato nella pagina|Riassunto non disponibile",
	ru: "Нет времени читать? Краткое содержание|Краткое содержание|Одно предложение|Кратко|Средне|Подробно|вместо|Назад к содержанию|Отмечено в тексте|Не найдено на странице|Не удалось загрузить",
};
const NAME = "nutgraf-summary";
const MARKED = "background-color:var(--nutgraf-mark,#ffe27a);color:var(--nutgraf-mark-ink,#1a1a1a)";

const sheet = (text, made = new CSSStyleSheet()) => (made.replaceSync(text), made);
const STYLE = sheet(`:host{display:block;margin:var(--nutgraf-margin,1.25em 0);font:var(--nutgraf-font,inherit);color:var(--nutgraf-ink,inherit)}
:host([hidden]){display:none}
button{font:inherit;color:inherit;background:var(--nutgraf-background,none);border:1px solid var(--nutgraf-border,currentColor);border-radius:var(--nutgraf-radius,.35em);padding:.4em 1em;min-height:2.5em;text-align:start;cursor:pointer}
:focus-visible{outline:2px solid var(--nutgraf-accent,currentColor)}
.toggle::before{content:"▾ "/""}
[aria-expanded=true]::before{content:"▴ "/""}
.panel{margin-top:.75em;padding-inline-start:1em;border-inline-start:3px solid var(--nutgraf-accent,currentColor)}
.length{margin-inline-end:.5em}
.length[aria-pressed=true]{font-weight:700;box-shadow:inset 0 -3px}
ul{list-style:none;margin:.5em 0;padding:0}
.sentence{width:100%;background:none;border-color:#0000;padding:.3em .5em}
button:hover{text-decoration:underline}
.sentence[aria-pressed=true]{${MARKED}}
.note{margin:0}
.back{position:fixed;inset:auto 1em 1em auto;z-index:9999;background:var(--nutgraf-background,Canvas);color:var(--nutgraf-ink,CanvasText)}
@media print{:host(:not([open])),button:not(.sentence),.note{display:none!important}}`);

const make = (name, part, textContent, more) =>
	Object.assign(document.createElement(name), { className: part, part, textContent, dir: "auto", ...more });

// Markup may divide a passage as it likes: white space and bars, which divide cells, count nowhere.
const squeeze = (text) => text.replace(/[\s|\u00ad\u200b\u2060\ufeff]+/g, "");

// The ranges of passages: of several with the same words, one that is seen, between the right others.
const find = (passages) => {
	const nodes = [];
	let text = "";
	for (const walker = document.createTreeWalker(document.body, 4); walker.nextNode(); ) {
		const node = walker.currentNode;
		if (node.parentElement.closest(`script,style,noscript,${NAME}`)) continue;
		nodes.push([node, text.length]);
		text += squeeze(node.data);
	}
	const place = (offset, past) => {
		const [node, start] = nodes.findLast((each) => each[1] <= offset);
		let at = -1;
		for (let left = offset - start; left >= 0; left--) while (!squeeze(node.data[++at]));
		return [node, at + past];
	};
	return passages.flatMap(({ exact, prefix, suffix }) => {
		const [words, before, after] = [squeeze(exact), squeeze(prefix).slice(-12), squeeze(suffix).slice(0, 12)];
		let best = [], most = -1, tries = 99;
		for (let at = -1; words && tries-- && (at = text.indexOf(words, at + 1)) >= 0; ) {
			const range = new Range(), end = at + words.length;
			range.setStart(...place(at, 0));
			range.setEnd(...place(end - 1, 1));
			const score = 4 * !!range.getClientRects().length + 2 * text.startsWith(before, at - before.length) + text.startsWith(after, end);
			if (score > most) [best, most] = [range, score];
		}
		return best;
	});
};

const mark = (ranges) => {
	if (CSS.highlights) return CSS.highlights.set(NAME, new Highlight(...ranges));
	getSelection().removeAllRanges();
	ranges[0] && getSelection().addRange(ranges[0]);
};

const show = (range) => {
	const around = range.startContainer.parentElement;
	around.closest("details")?.setAttribute("open", "");
	const behavior = matchMedia("(prefers-reduced-motion)").matches ? "auto" : "smooth";
	if (around.offsetHeight < innerHeight / 2) around.scrollIntoView({ block: "center", behavior });
	else scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });
};

// By address, what both buttons share: file, length, the number of the marked sentence.
const both = {};

class Summary extends HTMLElement {
	connectedCallback() {
		if (this.root) return;
		let lang = this.closest("[lang]")?.lang.slice(0, 2).toLowerCase();
		lang = WORDS[lang] ? lang : "en";
		const words = (this.words = WORDS[lang].split("|"));
		this.address = new URL(this.getAttribute("src"), document.baseURI);
		this.both = both[this.address] ??= { members: [] };
		this.toggle = make("button", "toggle", words[0], { lang, ariaExpanded: false, onclick: () => this.turn() });
		this.panel = make("section", "panel", "", { lang, hidden: true, ariaLabel: `${words[1]} ${this.both.members.push(this)}` });
		this.list = make("ul", "sentences", "", { role: "list" });
		this.note = make("p", "note", "", { role: "status" });
		this.panel.append(this.note);
		this.back = make("button", "back", words[7], { lang, hidden: true, onclick: () => this.goBack() });
		this.root = this.attachShadow({ mode: "open" });
		this.root.adoptedStyleSheets = [STYLE];
		this.root.append(this.toggle, this.panel, this.back);
		this.onkeydown = ({ key }) => void (key === "Escape" && (this.root.activeElement === this.back ? this.goBack() : this.panel.hidden || this.turn()));
		new IntersectionObserver((seen) => this.offer(!seen.at(-1).isIntersecting)).observe(this.panel);
	}

	async turn() {
		const open = this.toggleAttribute("open");
		this.panel.hidden = !open;
		this.toggle.ariaExpanded = open;
		this.toggle.focus();
		if (!open) return this.change();
		try {
			if (this.address.origin !== location.origin) throw 0;
			const file = (this.both.file ||= await (await fetch(this.address)).json());
			this.change({ length: this.both.length || file.opens });
		} catch {
			this.note.textContent = this.words[10];
		}
	}

	change(what) {
		Object.assign(this.both, { marked: null, led: null }, what);
		this.mark();
		for (const each of this.both.members) each.draw();
	}

	mark() {
		mark(find(this.both.file?.sentences[this.both.marked]?.passages ?? []));
	}

	draw() {
		const { file, length, marked } = this.both;
		if (!file) return;
		if (this.drawn !== length) {
			if (!this.drawn) this.panel.prepend(this.choice(file.lengths), this.list);
			this.drawn = length;
			this.list.replaceChildren(...file.lengths[length].map((number) => this.sentence(number)));
			this.note.textContent = this.times();
		}
		for (const each of this.panel.querySelectorAll("button")) each.ariaPressed = each.value === length || each.value == marked;
		this.offer(this.away);
	}

	choice(lengths) {
		const hidden = Object.keys(lengths).length < 2;
		const group = make("div", "lengths", "", { role: "group", ariaLabel: this.words[1], hidden });
		for (const value in lengths) {
			const onclick = () => this.change({ length: value });
			group.append(make("button", "length", this.words[2 + "hsml".indexOf(value[0])], { value, onclick }));
		}
		return group;
	}

	sentence(number) {
		const { text, passages } = this.both.file.sentences[number];
		const onclick = () => this.follow(number, sentence);
		const sentence = make("button", "sentence", text, { lang: this.both.file.language || "", value: number, onclick });
		sentence.onfocus = () => mark(find(passages));
		sentence.onpointermove = () => this.over === number || mark(find(passages), (this.over = number));
		sentence.onpointerleave = sentence.onblur = () => this.mark((this.over = null));
		const item = make("li", "");
		item.append(sentence);
		return item;
	}

	times() {
		const { file, length } = this.both;
		const time = (what) => {
			const seconds = file.reading_seconds[what];
			const [count, unit] = seconds < 90 ? [seconds, "second"] : [Math.round(seconds / 60), "minute"];
			return count.toLocaleString(this.toggle.lang, { style: "unit", unit });
		};
		return [time(length), this.words[6], time("article")].join(" ");
	}

	follow(number, sentence) {
		const again = this.both.marked === number;
		const [first] = again ? [] : find(this.both.file.sentences[number].passages);
		this.note.textContent = again ? this.times() : this.words[first ? 8 : 9];
		this.change(first && { marked: number, led: sentence });
		if (first) show(first);
	}

	// Offers the way back from a passage while the summary is out of sight.
	offer(away) {
		this.away = away;
		const { led } = this.both;
		const hidden = !(away && this.list.contains(led));
		if (hidden === this.back.hidden) return;
		const held = this.root.activeElement === this.back;
		this.back.hidden = hidden;
		if (held || !hidden) (hidden ? led || this.toggle : this.back).focus({ preventScroll: true });
	}

	goBack() {
		this.both.led.scrollIntoView({ block: "center" });
		this.both.led.focus({ preventScroll: true });
	}
}

customElements.define(NAME, Summary);
document.adoptedStyleSheets.push(sheet(`::highlight(${NAME}){${MARKED}}`));
