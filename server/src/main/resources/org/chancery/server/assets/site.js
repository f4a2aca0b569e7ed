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
  const cards = new Map();
  let total = 0;
  let names = new Set();
  window.chancery = {
    index: (count, list) => { total = count; names = new Set(list.split(' ')); },
    words: (name, list) => { shards.set(name, list); },
    telegram: (number, card) => { cards.set(number, card); },
  };

  // The telegrams of a word, or of all words that begin with it, with how much it is theirs.
  const MOST_ENDINGS = 500;
  const find = async (word, open) => {
    const name = shardOf(word);
    const found = new Map();
    if (!names.has(name)) return found;
    await load('search/words/' + name + '.js');
    const list = shards.get(name);
    let low = 0;
    let high = list.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[2 * middle] < word) low = middle + 1; else high = middle;
    }
    for (let i = low, endings = 0; i < list.length / 2 && endings < MOST_ENDINGS; i++, endings++) {
      if (open ? !list[2 * i].startsWith(word) : list[2 * i] !== word) break;
      const postings = list[2 * i + 1];
      const share = list[2 * i] === word ? 1 : .6;
      let number = 0;
      for (let p = 0; p < postings.length; p += 2) {
        number += postings[p];
        found.set(number, Math.max(found.get(number) || 0, postings[p + 1] * share));
      }
    }
    return found;
  };

  const search = async text => {
    await load('search/index.js');
    const sought = words(text);
    const open = sought.length && !/\s$/.test(text) && sought[sought.length - 1].length > 1;
    const all = await Promise.all(sought.map((word, i) => find(word, open && i === sought.length - 1)));
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
    return { sought, open, hits: hits.map(hit => hit[0]) };
  };

  // Where the words stand in a text.
  const marks = (text, sought, open) => {
    const found = [];
    for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
      const here = words(match[0]);
      if (here.some(word => sought.some((wanted, i) => word === wanted || open && i === sought.length - 1 && word.startsWith(wanted)))) {
        found.push([match.index, match.index + match[0].length]);
      }
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
  const excerpt = (card, sought, open) => {
    const paragraph = make('p', 'excerpt');
    let best = null;
    for (const text of card.text) {
      const places = marks(text, sought, open);
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
    marked(best.text.slice(from, to).replace(/\s/g, ' '), marks(best.text.slice(from, to), sought, open), paragraph);
    if (to < best.text.length) paragraph.append(' …');
    return paragraph;
  };

  const row = (card, text, sought, open) => {
    const item = make('li', 'hit level-' + card.level);
    const line = make('p', 'line');
    const date = make('time', '', card.date);
    date.dateTime = card.iso;
    line.append(make('span', 'number', card.number), date);
    const title = make('h3');
    const link = make('a');
    link.href = card.href + '?q=' + encodeURIComponent(text.trim());
    marked(card.subject, marks(card.subject, sought, open), link);
    title.append(link);
    const under = make('p', 'line under');
    under.append(make('span', 'marking', card.marking));
    if (card.captions) under.append(make('span', 'caption', card.captions));
    under.append(make('span', 'origin', card.origin));
    item.append(line, title, excerpt(card, sought, open), under);
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
      list.append(...numbers.map(number => row(cards.get(number), box.value, answer.sought, answer.open)));
      more.hidden = list.children.length >= answer.hits.length;
    };
    const ask = async () => {
      const mine = ++turn;
      const text = box.value;
      place.hidden = !text.trim();
      try { history.replaceState(null, '', text.trim() ? '?q=' + encodeURIComponent(text.trim()) : location.pathname); } catch (e) { /* the address stays */ }
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
