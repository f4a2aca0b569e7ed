// What makes the pages pleasant. Every page is whole without it.
'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // Light and dark: the choice is kept in a cookie, so that the server can set the page right before it is seen.
  const theme = one('#theme');
  if (theme) {
    theme.hidden = false;
    theme.addEventListener('click', () => {
      const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=strict`;
    });
  }

  // Words that are marked in the text are those that a note is on, with what stands around them: they may stand in it twice.
  const quote = one('#quote');
  if (quote) {
    const around = [one('#quote-prefix'), one('#quote-suffix')];
    quote.addEventListener('input', () => around.forEach(field => { field.value = ''; }));
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      if (!selection.rangeCount || selection.isCollapsed) return;
      const marked = selection.getRangeAt(0).cloneRange();
      const start = marked.startContainer;
      const words = (start.closest ? start : start.parentElement).closest('.words');
      if (!words) return;
      if (!words.contains(marked.endContainer)) marked.setEnd(words, words.childNodes.length);
      const text = marked.toString();
      if (!text.trim()) return;
      const before = document.createRange();
      before.setStart(words, 0);
      before.setEnd(marked.startContainer, marked.startOffset);
      const behind = document.createRange();
      behind.setStart(marked.endContainer, marked.endOffset);
      behind.setEnd(words, words.childNodes.length);
      quote.value = text.trim();
      around[0].value = (before.toString() + text.match(/^\s*/)[0]).slice(-32);
      around[1].value = (text.match(/\s*$/)[0] + behind.toString()).slice(0, 32);
    });
  }
  const jot = () => {
    if (!quote) return;
    one('.jot').open = true;
    (quote.value ? one('#note') : quote).focus();
  };

  const print = one('#print');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  // On paper nothing is folded.
  let unfolded = [];
  addEventListener('beforeprint', () => { unfolded = all('details.fold:not([open])'); unfolded.forEach(fold => { fold.open = true; }); });
  addEventListener('afterprint', () => unfolded.forEach(fold => { fold.open = false; }));

  // A long conversation opens at the telegram that it is around.
  const drawing = one('.drawing');
  const asked = one('.drawing .asked circle, .drawing .dot[aria-current] circle');
  if (drawing && asked) drawing.scrollLeft = asked.cx.baseVal.value - drawing.clientWidth / 2;

  // What a query may go on with: the box is a combobox (ARIA Authoring Practices), the list below it never takes the focus. ----
  const served = location.protocol.startsWith('http');
  (served ? all('.ask input[name=q]') : []).forEach((box, number) => {
    const list = make('ul', 'proposals');
    list.id = `proposals-${number}`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'How the query may go on');
    list.hidden = true;
    box.parentElement.append(list);
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');
    let answer = null;
    let chosen = -1;
    let asked = 0;
    let timer = 0;
    const close = () => {
      list.hidden = true;
      chosen = -1;
      box.setAttribute('aria-expanded', 'false');
      box.removeAttribute('aria-activedescendant');
    };
    const mark = to => {
      const rows = all('li', list);
      if (chosen >= 0) rows[chosen].setAttribute('aria-selected', 'false');
      chosen = to < -1 ? rows.length - 1 : to >= rows.length ? -1 : to;
      if (chosen < 0) { box.removeAttribute('aria-activedescendant'); return; }
      rows[chosen].setAttribute('aria-selected', 'true');
      rows[chosen].scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', rows[chosen].id);
    };
    const take = index => {
      const choice = answer.choices[index].text;
      const behind = box.value.slice(answer.end);
      const gap = choice.endsWith(':') || behind.startsWith(' ') ? '' : ' ';
      box.value = box.value.slice(0, answer.start) + choice + gap + behind;
      const caret = answer.start + choice.length + gap.length;
      box.setSelectionRange(caret, caret);
      close();
      box.focus();
      if (choice.endsWith(':')) propose();
    };
    const show = () => {
      list.replaceChildren(...answer.choices.map((choice, i) => {
        const row = make('li');
        row.id = `${list.id}-${i}`;
        row.setAttribute('role', 'option');
        row.setAttribute('aria-selected', 'false');
        row.append(make('span', '', choice.text));
        if (choice.count !== undefined) row.append(make('span', 'count', choice.count.toLocaleString('en')));
        row.addEventListener('mousedown', event => { event.preventDefault(); take(i); });
        return row;
      }));
      chosen = -1;
      list.hidden = !answer.choices.length;
      box.setAttribute('aria-expanded', String(!list.hidden));
      box.removeAttribute('aria-activedescendant');
    };
    const propose = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const mine = ++asked;
        try {
          const reply = await fetch(`/api/complete?${new URLSearchParams({ q: box.value, at: box.selectionStart })}`);
          if (!reply.ok || mine !== asked || document.activeElement !== box) return;
          answer = await reply.json();
          show();
        } catch (e) { /* the server is away; the box works without */ }
      }, 120);
    };
    box.addEventListener('input', propose);
    box.addEventListener('blur', close);
    box.addEventListener('keydown', event => {
      if (list.hidden) return;
      const enters = (event.key === 'Enter' || event.key === 'Tab') && chosen >= 0;
      if (event.key === 'ArrowDown') mark(chosen + 1);
      else if (event.key === 'ArrowUp') mark(chosen - 1);
      else if (event.key === 'Escape') close();
      else if (enters) take(chosen);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  });

  // Keyboard ------------------------------------------------------------------------------------------------------------
  // Asked anew each time: a list may come later than the page.
  const places = () => { const hits = all('.hit'); return hits.length ? hits : all('.paragraph'); };
  let at = -1;
  const go = step => {
    const stops = places();
    if (!stops.length) return;
    const next = Math.max(0, Math.min(stops.length - 1, at + step));
    all('.hit.at, .paragraph.at').forEach(stop => stop.classList.remove('at'));
    at = next;
    stops[at].classList.add('at');
    (one('h3 a', stops[at]) || one('.margin a', stops[at])).focus({ preventScroll: true });
    stops[at].scrollIntoView({ block: stops[at].classList.contains('hit') ? 'nearest' : 'start' });
  };
  const follow = selector => { const link = one(selector); if (link) link.click(); };
  const help = () => {
    let dialog = one('#keys');
    if (!dialog) {
      dialog = make('dialog');
      dialog.id = 'keys';
      dialog.setAttribute('aria-labelledby', 'keys-title');
      const title = make('h2', '', 'Keyboard');
      title.id = 'keys-title';
      const list = make('dl');
      const reading = !!one('.sheet');
      const keys = [['/', 'to the search box'], ['j', reading ? 'next paragraph' : 'next telegram'], ['k', reading ? 'previous paragraph' : 'previous telegram']]
        .concat(reading ? [['n', 'next telegram of the results'], ['p', 'previous telegram'], ['s', 'source beside the text'], ['a', 'write a note, on marked words'], ['u', 'back to the results']] : [['o', 'open the telegram']]);
      keys.forEach(([key, meaning]) => {
        const term = make('dt');
        term.append(make('kbd', '', key));
        list.append(term, make('dd', '', meaning));
      });
      const close = make('button', 'linklike', 'Close');
      close.type = 'button';
      close.addEventListener('click', () => dialog.close());
      dialog.append(title, list, close);
      document.body.append(dialog);
    }
    dialog.showModal();
  };
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const field = event.target.closest('input, textarea, select');
    if (event.key === 'Escape' && field) { field.blur(); return; }
    if (field || one('dialog[open]')) return;
    switch (event.key) {
      case '/': { const box = one('main #q') || one('#q'); if (box) { event.preventDefault(); box.focus(); box.select(); } break; }
      case '?': event.preventDefault(); help(); break;
      case 'j': go(1); break;
      case 'k': go(-1); break;
      case 'o': follow('.hit.at h3 a'); break;
      case 'n': follow('#next'); follow('.paging [rel=next]'); break;
      case 'p': follow('#previous'); follow('.paging [rel=prev]'); break;
      case 's': follow('.views a:not([aria-current])'); break;
      case 'u': follow('#back'); break;
      case 'a': if (quote) { event.preventDefault(); jot(); } break;
    }
  });

  // Source view: one explanation at the foot, one stop for the keyboard, arrows from part to part ----------------------------
  const inspector = one('#inspector');
  if (inspector) {
    const tokens = all('a.tok');
    const pieces = new Map();
    all('.wire .tok').forEach(piece => {
      const number = piece.dataset.note;
      if (!pieces.has(number)) pieces.set(number, []);
      pieces.get(number).push(piece);
    });
    let current = null;
    const empty = () => inspector.replaceChildren(make('p', 'empty', 'Point at a part of the telegram, or go from part to part with the arrow keys.'));
    const show = number => {
      if (number === current) return;
      if (current) (pieces.get(current) || []).forEach(piece => piece.classList.remove('lit'));
      current = number;
      const row = document.getElementById('n' + number);
      if (!row) return;
      (pieces.get(number) || []).forEach(piece => piece.classList.add('lit'));
      const box = make('div', row.className);
      const first = make('p');
      first.append(make('span', 'what', one('strong', row).textContent), ' ', make('span', 'token', one('dt', row).textContent));
      box.append(first);
      const meaning = one('dd span', row);
      if (meaning) box.append(make('p', '', meaning.textContent));
      const rule = one('cite', row);
      if (rule) box.append(make('cite', '', rule.textContent));
      inspector.replaceChildren(box);
    };
    empty();
    tokens.forEach((token, index) => {
      token.tabIndex = index === 0 ? 0 : -1;
      token.addEventListener('focus', () => {
        tokens.forEach(other => { other.tabIndex = -1; });
        token.tabIndex = 0;
        show(token.dataset.note);
      });
      token.addEventListener('click', event => { event.preventDefault(); token.focus(); });
    });
    one('.wire').addEventListener('mouseover', event => {
      const piece = event.target.closest('.tok');
      if (piece) show(piece.dataset.note);
    });
    one('.wire').addEventListener('keydown', event => {
      const index = tokens.indexOf(document.activeElement);
      if (index < 0) return;
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = tokens[Math.max(0, Math.min(tokens.length - 1, index + step))];
      next.focus();
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  // Text and source point at each other: a paragraph lights its lines, a line its paragraph ---------------------------------
  const wire = one('.wire');
  if (wire) {
    const paragraphs = all('.paragraph[data-source*="-"]').map(paragraph => {
      const [from, to] = paragraph.dataset.source.split('-').map(Number);
      return { paragraph, from, to };
    });
    const light = range => {
      all('.wire li.beside').forEach(line => line.classList.remove('beside'));
      paragraphs.forEach(other => other.paragraph.classList.toggle('beside', other === range));
      if (range) for (let number = range.from; number <= range.to; number++) document.getElementById('L' + number)?.classList.add('beside');
    };
    paragraphs.forEach(range => {
      range.paragraph.addEventListener('mouseenter', () => light(range));
      range.paragraph.addEventListener('focusin', () => light(range));
      range.paragraph.addEventListener('click', event => {
        if (event.target.closest('a') && !event.target.closest('.margin')) return;
        const line = document.getElementById('L' + range.from);
        if (line) wire.scrollTop += line.getBoundingClientRect().top - wire.getBoundingClientRect().top - 24;
      });
    });
    wire.addEventListener('mouseover', event => {
      const line = event.target.closest('li');
      const number = line ? Number(line.id.slice(1)) : 0;
      light(paragraphs.find(range => range.from <= number && number <= range.to));
    });
  }

  // Time line: drag over bars to take a stretch of time ----------------------------------------------------------------------
  const timeline = one('.timeline');
  if (timeline) {
    const bars = all('a[data-key]', timeline);
    let from = null;
    let to = null;
    const isDrag = event => event.button === 0 && event.pointerType !== 'touch' && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const at = event => bars.reduce((nearest, bar) => {
      const box = bar.getBoundingClientRect();
      const distance = Math.abs(event.clientX - (box.left + box.width / 2));
      return !nearest || distance < nearest.distance ? { bar, distance } : nearest;
    }, null).bar;
    const mark = () => {
      const [a, b] = [bars.indexOf(from), bars.indexOf(to)].sort((x, y) => x - y);
      bars.forEach((bar, index) => bar.classList.toggle('chosen', index >= a && index <= b));
    };
    timeline.addEventListener('pointerdown', event => {
      if (!isDrag(event) || !bars.length || !event.target.closest('svg')) return;
      event.preventDefault();
      from = to = at(event);
    });
    addEventListener('pointermove', event => {
      if (!from) return;
      to = at(event);
      if (to !== from) mark();
    });
    addEventListener('pointerup', () => {
      if (!from) return;
      const [a, b] = bars.indexOf(from) <= bars.indexOf(to) ? [from, to] : [to, from];
      from = null;
      const href = new URL(a.getAttribute('href'), location.href);
      if (a !== b) {
        href.searchParams.set('q', href.searchParams.get('q').replace(`date:${a.dataset.key}`, `date:${a.dataset.key}..${b.dataset.key}`));
      }
      location.href = href.href;
    });
    timeline.addEventListener('dragstart', event => event.preventDefault());
    timeline.addEventListener('click', event => { if (event.detail > 0 && isDrag(event) && event.target.closest('svg')) event.preventDefault(); });
  }

  // Import: ask how far it is, and bring the page up to date once it is done -------------------------------------------------
  const importing = one('#importing') || one('#progress');
  if (importing && importing.dataset.running === 'true') {
    const ask = async () => {
      try {
        const answer = await fetch('/api/progress', { headers: { accept: 'application/json' } });
        const progress = await answer.json();
        all('.said').forEach(said => { said.textContent = progress.said; });
        all('progress').forEach(bar => { bar.value = progress.percent; });
        ['added', 'known', 'failed'].forEach(name => {
          const place = one('.facts .' + name);
          if (place) place.textContent = progress[name].toLocaleString('en-GB');
        });
        if (!progress.running) { location.reload(); return; }
      } catch (e) { /* the server is away for a moment; ask again */ }
      setTimeout(ask, 900);
    };
    setTimeout(ask, 500);
  }
})();
