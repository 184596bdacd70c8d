(() => {
  "use strict";
  const root = document.documentElement, body = document.body;
  root.classList.add("js");
  const all = (s, from = document) => Array.from(from.querySelectorAll(s));
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (m, k) => k in slots ? slots[k] : m);
  const gravity = ["error", "warning", "note"];
  const live = document.getElementById("live"), help = document.getElementById("help");

  // Arabic spellings that a reader takes for the same word are the same to the search.
  const fold = s => s.normalize("NFKD").replace(/[\p{M}\u0640]/gu, "").replace(/[\u0671]/g, "\u0627")
    .replace(/\u0649/g, "\u064a").replace(/\u0629/g, "\u0647").toLowerCase();

  class Article {
    constructor(element) {
      this.element = element;
      this.rows = all("table.findings tbody tr", element);
      this.marks = all(".mark", element);
      this.toggles = all(".toggle", element);
      this.rule = element.querySelector(".by-rule");
      this.words = element.querySelector(".by-words");
      this.texts = this.rows.map(r => fold(r.textContent));
      const on = (node, event, run) => node && node.addEventListener(event, run);
      this.toggles.forEach(t => on(t, "click", () => this.toggle(t)));
      on(this.rule, "change", () => this.filter());
      on(this.words, "input", () => this.filter());
      on(element.querySelector(".reset"), "click", () => this.reset());
      this.quotations(on);
      if (this.rows.length) this.filter();
    }

    toggle(button) {
      button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") !== "true");
      this.filter();
    }

    reset() {
      this.toggles.forEach(t => t.setAttribute("aria-pressed", "true"));
      this.rule.value = ""; this.words.value = "";
      this.filter();
    }

    filter() {
      const severities = new Set(this.toggles.filter(t => t.getAttribute("aria-pressed") === "true").map(t => t.dataset.severity));
      const sought = fold(this.words.value).split(/\s+/).filter(Boolean), shown = new Map();
      this.rows.forEach((row, i) => {
        const keep = severities.has(row.dataset.severity) && (!this.rule.value || row.dataset.rule === this.rule.value)
          && sought.every(w => this.texts[i].includes(w));
        row.classList.toggle("off", !keep);
        if (keep) shown.set(row.dataset.finding, row.dataset.severity);
      });
      all(".notes > li", this.element).forEach(n => n.classList.toggle("off", !shown.has(n.dataset.finding)));
      all(".ref", this.element).forEach(r => r.classList.toggle("off", !shown.has(r.firstElementChild.dataset.finding)));
      this.marks.forEach(mark => {
        const left = mark.dataset.findings.split(" ").map(id => shown.get(id)).filter(Boolean);
        mark.dataset.as = gravity.find(g => left.includes(g)) || "none";
      });
      this.element.querySelector("table.findings + .no-match").hidden = shown.size > 0;
      this.element.querySelector("#" + this.element.id + "-findings .shown").textContent =
        fill(body.dataset.shown, { shown: shown.size, total: this.rows.length });
    }

    quotations(on) {
      const select = this.element.querySelector(".by-speaker"), rows = all("table.quotations tbody tr", this.element);
      if (!select) return;
      const show = () => {
        rows.forEach(r => r.classList.toggle("off", select.value !== "*" && r.dataset.speaker !== select.value));
        this.element.querySelector("#" + this.element.id + "-quotations .shown").textContent =
          fill(body.dataset.shown, { shown: rows.filter(r => !r.classList.contains("off")).length, total: rows.length });
      };
      on(select, "change", show); show();
    }
  }

  const articles = all(".article").map(e => new Article(e));
  const here = () => {
    const active = document.activeElement && document.activeElement.closest(".article");
    return articles.find(a => a.element === (current ? current.element : active))
      || articles.find(a => a.element.getBoundingClientRect().bottom > innerHeight / 2) || articles[0];
  };

  // The current finding: one over the whole page, lit in table, draft and margin.
  let current = null;
  const light = (article, id, move) => {
    all(".lit").forEach(e => e.classList.remove("lit"));
    current = { element: article.element, id };
    const prefix = article.element.id;
    const parts = ["f", "n"].map(k => document.getElementById(prefix + "-" + k + id)).filter(Boolean);
    const ref = document.getElementById(prefix + "-t" + id);
    parts.concat(all(".mark", article.element).filter(m => m.dataset.findings.split(" ").includes(id)), ref || [])
      .forEach(e => e.classList.add("lit"));
    if (!move) return;
    const target = move === "table" ? parts[0].querySelector(".go") : ref || parts[1].querySelector(".num");
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    const row = parts[0];
    live.textContent = fill(body.dataset.current, { number: id, total: article.rows.length,
      severity: row.querySelector(".badge").textContent, message: row.querySelector(".message").textContent });
  };

  const step = by => {
    const visible = articles.flatMap(a => a.rows.filter(r => !r.classList.contains("off")).map(r => [a, r.dataset.finding]));
    if (!visible.length) return;
    // By order, not by index: the current finding may have been filtered out since.
    const order = (a, id) => articles.indexOf(a) * 1e6 + Number(id);
    const now = current ? order(articles.find(a => a.element === current.element), current.id) : -1;
    const found = by > 0 ? visible.find(([a, id]) => order(a, id) > now) : visible.filter(([a, id]) => order(a, id) < now).pop();
    const [article, id] = found || visible[by > 0 ? 0 : visible.length - 1];
    light(article, id, "draft");
  };

  document.addEventListener("click", event => {
    const article = articles.find(a => a.element.contains(event.target));
    if (!article) return;
    const link = event.target.closest("a"), row = event.target.closest("table.findings tbody tr");
    if (event.target.closest("button, input, select") || String(getSelection()).length > 0 && !link) return;
    const mark = event.target.closest(".mark"), noted = event.target.closest(".notes > li");
    if (row && (!link || link.classList.contains("go"))) { event.preventDefault(); light(article, row.dataset.finding, "draft"); }
    else if (noted && link) { event.preventDefault(); light(article, noted.dataset.finding, "table"); }
    else if (link && link.closest(".ref")) light(article, link.dataset.finding);
    else if (mark && !link) {
      const ids = mark.dataset.findings.split(" "), again = current && ids.indexOf(current.id);
      light(article, ids[again >= 0 ? (again + 1) % ids.length : 0]);
    }
  });

  // Long excerpts are cut on screen only; without this script they are whole.
  all(".clamp").forEach(box => {
    const text = box.firstElementChild;
    box.classList.add("cut");
    if (text.scrollHeight <= text.clientHeight + 2) { box.classList.remove("cut"); return; }
    text.title = text.textContent;
    const button = document.createElement("button");
    button.type = "button"; button.className = "more";
    const say = () => {
      const open = !box.classList.contains("cut");
      button.textContent = open ? body.dataset.collapse : body.dataset.expand;
      button.setAttribute("aria-expanded", open);
    };
    button.addEventListener("click", () => { box.classList.toggle("cut"); say(); });
    say(); box.append(button);
  });

  all(".unfold > button").forEach(button => button.addEventListener("click", () => {
    const open = button.parentElement.previousElementSibling.querySelector(".rest").classList.toggle("open");
    button.textContent = open ? button.dataset.less : button.dataset.more;
    button.setAttribute("aria-expanded", open);
  }));

  // Words that a worksheet leads to may be cut into pieces: all of them light up, not only the first.
  const worded = () => {
    all(".worded").forEach(e => e.classList.remove("worded"));
    const [, id, number] = /^#(a\d+)-w(\d+)$/.exec(location.hash) || [];
    const article = id && document.getElementById(id);
    if (article) all(`[data-words~="${number}"]`, article).forEach(e => e.classList.add("worded"));
  };
  addEventListener("hashchange", worded); worded();

  all(".open-help").forEach(b => b.addEventListener("click", () => help.showModal()));

  // Keys are read by place as well as by letter, so that an Arabic layout works too.
  const place = { KeyJ: "j", KeyN: "n", KeyK: "k", KeyP: "p", KeyB: "b", Digit1: "1", Digit2: "2", Digit3: "3" };
  const key = e => /^[\x21-\x7e]$/.test(e.key) ? e.key.toLowerCase() : e.key === "\u061f" ? "?"
    : e.code === "Slash" ? (e.shiftKey ? "?" : "/") : place[e.code] || e.key;

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.target.matches("input, select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const article = here(), pressed = key(event);
    const run = {
      j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
      b: () => current && light(article, current.id, document.activeElement.closest("table") ? "draft" : "table"),
      "/": () => article.words && article.words.focus(), "?": () => help.showModal(),
    }[pressed] || ("123".includes(pressed) && article.toggles[pressed - 1] && (() => article.toggle(article.toggles[pressed - 1])));
    if (run) { event.preventDefault(); run(); }
  });
})();
