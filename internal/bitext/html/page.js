(() => {
  const form = document.querySelector(".bar form");
  const box = form.querySelector("[type=search]");
  const out = form.querySelector("output");
  const none = document.querySelector(".empty");
  const units = [...document.querySelectorAll("tbody")];
  const fold = (s) => s.normalize("NFKC").toLocaleLowerCase();
  const texts = units.map((u) => fold(u.textContent));
  const canMark = typeof Highlight === "function" && CSS.highlights;

  // Marks what is found without touching the page's elements.
  const highlight = (query) => {
    if (!canMark) return;
    CSS.highlights.delete("found");
    if (!query) return;
    const found = new Highlight();
    let room = 2000;
    for (const u of units) {
      if (u.hidden || room <= 0) continue;
      const walk = document.createTreeWalker(u, NodeFilter.SHOW_TEXT);
      for (let node; (node = walk.nextNode()); ) {
        const text = node.data.toLocaleLowerCase();
        if (text.length !== node.data.length) continue;
        for (let i = text.indexOf(query); i >= 0 && room-- > 0; i = text.indexOf(query, i + query.length)) {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + query.length);
          found.add(range);
        }
      }
    }
    CSS.highlights.set("found", found);
  };

  const update = () => {
    const query = fold(box.value.trim());
    const filter = form.querySelector("[name=f]:checked").id;
    let shown = 0;
    units.forEach((u, i) => {
      u.hidden = query !== "" && !texts[i].includes(query);
      if (!u.hidden && (filter === "f-all" || u.classList.contains(filter))) shown++;
    });
    out.textContent = shown === units.length ? "" : `${shown} of ${units.length}`;
    none.hidden = shown > 0;
    highlight(query);
  };

  box.hidden = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (e) => e.preventDefault());
  document.addEventListener("keydown", (e) => {
    if (e.key === "/" && e.target !== box && !e.ctrlKey && !e.metaKey && !e.altKey) {
      e.preventDefault();
      box.focus();
    } else if (e.key === "Escape" && e.target === box) {
      box.value = "";
      update();
    }
  });
  update();
})();
