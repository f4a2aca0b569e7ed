// The search of a site that is read from a disk. A page from a disk may not read files, but it may take in scripts: the words of
// all telegrams lie in scripts by their first two letters, what there is to show of each telegram in one of its own.
'use strict';
(() => {
  const root = document.documentElement;
  const one = (selector, from = document) => from.querySelector(selector);
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // Light and dark, where the browser keeps such things for pages from a disk.
  try { if (localStorage.theme === 'dark' || localStorage.theme === 'light') root.dataset.theme = localStorage.theme; } catch (e) { /* the system's choice */ }
  addEventListener('DOMContentLoaded', () => {
    const theme = one('#theme');
    if (theme) theme.addEventListener('click', () => { try { localStorage.theme = root.dataset.theme; } catch (e) { /* for this page only */ } });
  });

  const form = one('.ask');
  if (form) form.hidden = false;
  const asked = new URLSearchParams(location.search).get('q') || '';
  const back = one('.reading #back');
  if (back && asked) {
    back.href = back.getAttribute('href').replace('index.html', 'search.html?q=' + encodeURIComponent(asked));
    back.textContent = 'Results';
  }
  if (one('.ask #q')) one('.ask #q').value = asked;

  // Words: the same few rules as those that the shards are made by.
  const LONGEST = 40;
  const words = text => (text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) || []).map(word => word.slice(0, LONGEST));
  const shardOf = word => [...Array(Math.min(2, word.length)).keys()].map(i => /[a-z0-9]/.test(word[i]) ? word[i] : '-' + word.charCodeAt(i).toString(16)).join('');

  // What is loaded comes through here.
  const loading = new Map();
  const load = path => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = path;
        script.onload = resolve;
        script.onerror = () => { loading.delete(path); reject(new Error(path + ' is missing')); };
        document.head.append(script);
      }));
    }
    return loading.get(path);
  };
  const shards = new Map();
  const standing = new Map();
  const cards = new Map();
  let total = 0;
  let names = new Set();
  // Words and their telegrams by turns; stems and the numbers of their words by turns.
  const shard = (list, forms) => {
    const ofStem = new Map();
    const ofWord = new Map();
    for (let i = 0; i < forms.length; i += 2) {
      ofStem.set(forms[i], forms[i + 1]);
      for (const number of forms[i + 1]) ofWord.set(number, forms[i + 1]);
    }
    return { list, ofStem, ofWord };
  };
  window.chancery = {
    index: (count, list) => { total = count; names = new Set(list.split(' ')); },
    words: (name, list, forms) => { shards.set(name, shard(list, forms)); },
    places: (name, list) => { standing.set(name, list); },
    telegram: (number, card) => { cards.set(number, card); },
  };
  const shardFor = async word => {
    const name = shardOf(word);
    if (!names.has(name)) return null;
    await load('search/words/' + name + '.js');
    return shards.get(name);
  };

  // Where a word is in the list of its shard, or would be.
  const placeOf = (list, word) => {
    let low = 0;
    let high = list.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[2 * middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  };
  const each = (postings, take) => {
    let number = 0;
    for (let p = 0; p < postings.length; p += 2) {
      number += postings[p];
      take(number, postings[p + 1]);
    }
  };

  // What a word may be a form of that stands nowhere in this form; the site knows the stems of its own words only.
  const guesses = word => {
    const found = [word];
    const without = (ending, instead = '') => { if (word.endsWith(ending)) found.push(word.slice(0, -ending.length) + instead); };
    if (word.length > 4) {
      without('ies', 'y');
      if (!/[siu]s$/.test(word)) without('s');
      without('es');
      without('ed');
      without('d');
      without('ing');
      without('ing', 'e');
    }
    return found;
  };
  // The numbers of a word's forms in its shard.
  const formsOf = ({ list, ofStem, ofWord }, word) => {
    for (const guess of guesses(word)) {
      const place = placeOf(list, guess);
      const here = list[2 * place] === guess;
      const forms = (here && ofWord.get(place)) || ofStem.get(guess) || (here ? [place] : null);
      if (forms) return forms;
    }
    return [];
  };

  // The telegrams of a word in all its forms, or of all words that begin with it, with how much it is theirs.
  const MOST_ENDINGS = 500;
  const FORM = .8;
  const BEGINNING = .6;
  const findWord = async part => {
    const found = new Map();
    const of = await shardFor(part.word);
    if (!of) return found;
    const take = (place, share) => each(of.list[2 * place + 1], (number, weight) => {
      found.set(number, Math.max(found.get(number) || 0, weight * share));
    });
    for (const place of formsOf(of, part.word)) {
      const form = of.list[2 * place];
      part.forms.add(form);
      take(place, form === part.word ? 1 : FORM);
    }
    if (part.open) {
      for (let i = placeOf(of.list, part.word), endings = 0; i < of.list.length / 2 && endings < MOST_ENDINGS; i++, endings++) {
        if (!of.list[2 * i].startsWith(part.word)) break;
        if (!part.forms.has(of.list[2 * i])) take(i, BEGINNING);
      }
    }
    return found;
  };

  // The telegrams with words side by side, in these forms. Where words stand is a file of its own, as long as the text: only phrases need it.
  const findPhrase = async part => {
    const columns = [];
    for (const word of part.phrase) {
      const of = await shardFor(word);
      const place = of ? placeOf(of.list, word) : 0;
      if (!of || of.list[2 * place] !== word) return new Map();
      columns.push({ place, name: shardOf(word), postings: of.list[2 * place + 1] });
    }
    let found = null;
    for (const { postings } of columns) {
      const here = new Map();
      each(postings, (number, weight) => { if (!found || found.has(number)) here.set(number, weight + (found ? found.get(number) : 0)); });
      found = here;
    }
    if (columns.length === 1 || !found.size) return found;
    let ends = null;
    for (const { place, name, postings } of columns) {
      await load('search/places/' + name + '.js');
      const numbers = standing.get(name)[place];
      const next = new Map();
      let at = 0;
      each(postings, number => {
        const count = numbers[at++];
        const before = ends && ends.get(number);
        if (ends ? !before : !found.has(number)) { at += count; return; }
        const places = new Set();
        for (let i = 0, where = 0; i < count; i++) {
          where += numbers[at++];
          if (!before || before.has(where - 1)) places.add(where);
        }
        if (places.size) next.set(number, places);
      });
      ends = next;
    }
    for (const number of [...found.keys()]) if (!ends.has(number)) found.delete(number);
    return found;
  };

  // Words, and in quotation marks phrases; the last word may be a beginning.
  const parts = text => {
    const list = [];
    for (const [, phrase, word] of text.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
      if (phrase !== undefined) {
        if (words(phrase).length) list.push({ phrase: words(phrase) });
      } else {
        for (const one of words(word)) list.push({ word: one, forms: new Set([one]), open: false });
      }
    }
    const last = list[list.length - 1];
    if (last && last.word && last.word.length > 1 && !/[\s"]$/.test(text)) last.open = true;
    return list;
  };

  const search = async text => {
    await load('search/index.js');
    const sought = parts(text);
    const all = await Promise.all(sought.map(part => part.phrase ? findPhrase(part) : findWord(part)));
    all.sort((a, b) => a.size - b.size);
    const hits = [];
    if (all.length) {
      for (const number of all[0].keys()) {
        let weight = 0;
        for (const found of all) {
          if (!found.has(number)) { weight = 0; break; }
          weight += found.get(number) * Math.log(1 + (total - found.size + .5) / (found.size + .5));
        }
        if (weight > 0) hits.push([number, weight]);
      }
    }
    hits.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { sought, hits: hits.map(hit => hit[0]) };
  };

  // Where the words and phrases stand in a text.
  const marks = (text, sought) => {
    const tokens = [];
    for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
      for (const word of words(match[0])) tokens.push({ word, start: match.index, end: match.index + match[0].length });
    }
    const found = [];
    const fits = (part, i) => part.phrase
      ? part.phrase.every((word, n) => tokens[i + n] && tokens[i + n].word === word) && part.phrase.length
      : part.forms.has(tokens[i].word) || part.open && tokens[i].word.startsWith(part.word) ? 1 : 0;
    for (let i = 0; i < tokens.length; i++) {
      const length = Math.max(0, ...sought.map(part => Number(fits(part, i))));
      if (!length) continue;
      const last = found[found.length - 1];
      const start = tokens[i].start;
      const end = tokens[i + length - 1].end;
      if (last && start < last[1]) last[1] = Math.max(last[1], end); else found.push([start, end]);
    }
    return found;
  };
  const PASSAGE = 260;
  const marked = (text, places, into) => {
    let at = 0;
    for (const [start, end] of places) {
      into.append(text.slice(at, start), make('mark', '', text.slice(start, end)));
      at = end;
    }
    into.append(text.slice(at));
  };
  const excerpt = (card, sought) => {
    const paragraph = make('p', 'excerpt');
    let best = null;
    for (const text of card.text) {
      const places = marks(text, sought);
      places.forEach(([start], i) => {
        const within = places.slice(i).filter(place => place[1] - start <= PASSAGE);
        const kinds = new Set(within.map(place => words(text.slice(place[0], place[1]))[0])).size;
        if (!best || kinds > best.kinds) best = { text, within, kinds, start };
      });
    }
    if (!best) {
      const text = card.text.join(' ');
      paragraph.append(text.slice(0, PASSAGE) + (text.length > PASSAGE ? ' …' : ''));
      return paragraph;
    }
    let from = Math.max(0, best.start - 60);
    if (from > 0) from = Math.max(from, best.text.indexOf(' ', from) + 1 || from);
    if (from > best.start) from = best.start;
    let to = best.text.indexOf(' ', Math.max(from + PASSAGE, best.within[best.within.length - 1][1]));
    if (to < 0) to = best.text.length;
    if (from > 0) paragraph.append('… ');
    marked(best.text.slice(from, to).replace(/\s/g, ' '), marks(best.text.slice(from, to), sought), paragraph);
    if (to < best.text.length) paragraph.append(' …');
    return paragraph;
  };

  const row = (card, text, sought) => {
    const item = make('li', 'hit level-' + card.level);
    const line = make('p', 'line');
    const date = make('time', '', card.date);
    date.dateTime = card.iso;
    line.append(make('span', 'number', card.number), date);
    const title = make('h3');
    const link = make('a');
    link.href = card.href + '?q=' + encodeURIComponent(text.trim());
    marked(card.subject, marks(card.subject, sought), link);
    title.append(link);
    const under = make('p', 'line under');
    under.append(make('span', 'marking', card.marking));
    if (card.captions) under.append(make('span', 'caption', card.captions));
    under.append(make('span', 'origin', card.origin));
    item.append(line, title, excerpt(card, sought), under);
    return item;
  };

  // The page of the search.
  const place = one('#search');
  if (place) {
    const box = one('#q');
    const list = one('#results');
    const said = one('#said');
    const more = one('#more');
    const PAGE = 20;
    let turn = 0;
    let answer = null;
    const show = async () => {
      const mine = turn;
      const from = list.children.length;
      const numbers = answer.hits.slice(from, from + PAGE);
      await Promise.all(numbers.map(number => load('search/telegrams/' + Math.floor(number / 1000) + '/' + number + '.js')));
      if (mine !== turn) return;
      list.append(...numbers.map(number => row(cards.get(number), box.value, answer.sought)));
      more.hidden = list.children.length >= answer.hits.length;
    };
    const ask = async () => {
      const mine = ++turn;
      const text = box.value;
      place.hidden = !text.trim();
      try { history.replaceState(null, '', text.trim() ? '?q=' + encodeURIComponent(text.trim()) : location.pathname); } catch (e) { /* the address stays */ }
      place.setAttribute('aria-busy', 'true');
      if (place.hidden) return;
      try {
        const found = await search(text);
        if (mine !== turn) return;
        answer = found;
        list.replaceChildren();
        await show();
        if (mine !== turn) return;
        said.replaceChildren(make('strong', '', found.hits.length === 1 ? '1 telegram' : found.hits.length.toLocaleString('en') + ' telegrams'),
            found.hits.length ? ' with all of these words' : '. Fewer words find more; the last may be a beginning.');
      } catch (fault) {
        said.textContent = 'The search cannot read its files: ' + fault.message + '.';
      }
      place.removeAttribute('aria-busy');
    };
    let waiting = 0;
    box.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, 150); });
    form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(waiting); ask(); });
    more.addEventListener('click', async () => {
      const from = list.children.length;
      await show();
      const first = list.children[from];
      if (first) one('h3 a', first).focus();
    });
    if (asked) ask(); else box.focus();
  }
})();
