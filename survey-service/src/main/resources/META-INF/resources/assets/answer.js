// Asks one question at a time. The server makes the form, with or without this script; it only shows it in parts, keeps what is
// filled in on this device, and sends it. The token stays behind the sign # of the link, which no browser sends to anyone.

import { complain } from './answer-faults.js';
import { byId, field, focusOn, form, last, make, part, steps, token } from './answer-page.js';
import { place, response } from './answer-response.js';

const STORE = 'waymark-answers';
const TOKEN = 'Waymark-Invitation';

let state = fresh();

function fresh() {
  return { token: token(), language: null, step: 0, all: false, checking: false, values: {} };
}

/** The code that is typed or pasted; of a whole link the part that is the code. */
function typed() {
  const text = byId('token').value;
  return text.slice(text.indexOf('#') + 1).trim();
}

// What is filled in, on this device

function remember() {
  if (form()) {
    state.values = Object.fromEntries([...new FormData(form())].filter(([name, value]) => value && name.match(/^(role|agency|level\..*|comment\..*)$/)));
  }
  try {
    sessionStorage.setItem(STORE, JSON.stringify(state));
  } catch (forbidden) {
    // it is then kept as long as the page is open
  }
}

function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE));
    return kept && kept.token === token() ? kept : fresh();
  } catch (forbidden) {
    return fresh();
  }
}

function forget() {
  try {
    sessionStorage.removeItem(STORE);
  } catch (forbidden) {
    // nothing was kept
  }
  state = { ...fresh(), language: document.documentElement.lang };
}

function refill() {
  for (const [name, value] of Object.entries(state.values)) {
    const filled = field(name);
    if (filled) {
      filled.value = value;
      if (filled.closest && filled.closest('details')) {
        filled.closest('details').open = true;
      }
    }
  }
}

// From the link to the form

// who changes the language before the form is here asks twice; whatever comes last, the last wish counts
let opened = 0;

async function open() {
  const mine = ++opened;
  byId('main-content').replaceChildren(part('opening'));
  try {
    const page = await fetched();
    if (mine === opened) {
      show(page);
    }
  } catch (unreachable) {
    if (mine === opened) {
      byId('main-content').replaceChildren(part('unreachable'));
      focusOn(document.querySelector('h1'));
    }
  }
}

async function fetched() {
  const wanted = state.language ? { 'Accept-Language': state.language } : {};
  const answer = await fetch('/answer', { headers: { ...wanted, [TOKEN]: token() }, cache: 'no-store', credentials: 'omit' });
  if (!(answer.headers.get('Content-Type') || '').startsWith('text/html')) {
    throw new Error(answer.statusText);
  }
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function show(page) {
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  if (form()) {
    divide();
  } else {
    focusOn(document.querySelector('h1'));
  }
}

function divide() {
  form().dataset.title = document.title;
  refill();
  form().querySelectorAll('[data-scripted]').forEach(said => { said.hidden = false; });
  steps().slice(0, -1).forEach(step => step.append(part('moving')));
  steps()[0].querySelector('[data-move="-1"]').remove();
  form().before(part('view'));
  byId('sending').textContent = byId('sending').dataset.check;
  byId('summary').hidden = false;
  history.replaceState({ step: state.step }, '');
  go(state.step);
}

// From question to question

function go(step) {
  state.step = Math.min(Math.max(step, 0), last());
  const checking = state.step === last();
  const all = state.all && !checking;
  steps().forEach((each, number) => {
    each.hidden = all ? number === last() : number !== state.step;
    const moving = each.querySelector('[data-moving]');
    if (moving) {
      moving.hidden = all && number !== last() - 1;
      moving.querySelectorAll('[data-move="-1"]').forEach(back => { back.hidden = all; });
    }
  });
  const main = byId('main-content');
  main.classList.toggle('waymark-stepwise', !all);
  main.classList.toggle('waymark-all', all);
  const view = document.querySelector('[data-view]');
  view.dataset.all = view.dataset.all || view.textContent;
  view.textContent = state.all ? view.dataset.one : view.dataset.all;
  view.parentElement.hidden = checking;
  if (checking) {
    summarise();
  }
  remember();
  const heading = steps()[state.step].querySelector('h2');
  document.title = heading.textContent + ' – ' + form().dataset.title;
  if (all && state.step > 0) {
    heading.scrollIntoView();
  } else {
    window.scrollTo(0, 0);
  }
  focusOn(heading);
}

function turnTo(step) {
  history.pushState({ step }, '');
  go(step);
}

function move(by) {
  complain([]);
  const shown = state.all ? steps() : [steps()[state.step]];
  const gaps = by > 0 ? shown.filter(isGap).map(gap => ({ id: gap.dataset.field, text: gap.dataset.required })) : [];
  if (gaps.length) {
    complain(gaps);
    return;
  }
  const back = state.checking && by > 0;
  state.checking = false;
  turnTo(back || state.all ? last() : state.step + by);
}

function isGap(step) {
  return step.dataset.required && !field(step.dataset.field).value;
}

// Checking

function summarise() {
  byId('summary').replaceChildren(...steps().map((step, number) => ({ step, number }))
    .filter(({ step }) => step.dataset.field).map(({ step, number }) => line(step, number)));
}

function line(step, number) {
  const title = step.querySelector('h2').textContent;
  const row = make('div', 'govuk-summary-list__row');
  const change = make('button', 'waymark-link', form().dataset.change);
  change.type = 'button';
  change.dataset.go = number;
  change.append(make('span', 'govuk-visually-hidden', ': ' + title));
  const actions = make('dd', 'govuk-summary-list__actions');
  actions.append(change);
  row.append(make('dt', 'govuk-summary-list__key', title), make('dd', 'govuk-summary-list__value', said(step)), actions);
  return row;
}

function said(step) {
  const chosen = step.querySelector('input:checked');
  const comments = [...step.querySelectorAll('textarea')].filter(text => text.value.trim())
    .map(text => form().querySelector('label[for="' + text.id + '"]').textContent + ': ' + text.value.trim());
  const answer = chosen ? form().querySelector('label[for="' + chosen.id + '"]').textContent : form().dataset.missingAnswer;
  return [answer, ...comments].join('\n');
}

// Sending

async function send() {
  complain([]);
  const { ratings, comments } = response();
  if (!ratings.length) {
    complain([{ id: 'q1', text: form().dataset.unrated }]);
    return;
  }
  byId('send').disabled = true;
  try {
    const answer = await fetch('/v1/invitation/response', {
      method: 'PUT',
      headers: { [TOKEN]: token(), 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      credentials: 'omit',
      body: JSON.stringify({
        role: field('role').value,
        agency: field('agency').value,
        language: document.documentElement.lang,
        ratings: ratings.map(one => one.sent),
        comments: comments.map(one => one.sent)
      })
    });
    if (answer.ok) {
      thank();
    } else {
      complain((await answer.json()).errors.map(fault => ({ id: place(fault.path, ratings, comments), text: fault.detail })));
    }
  } catch (unreachable) {
    complain([{ id: 'send', text: form().dataset.unreachable }]);
  }
  if (byId('send')) {
    byId('send').disabled = false;
  }
}

function thank() {
  forget();
  byId('main-content').classList.remove('waymark-stepwise', 'waymark-all');
  byId('main-content').replaceChildren(part('thanks'));
  document.querySelectorAll('[data-switch], header [form]').forEach(gone => gone.remove());
  const heading = document.querySelector('h1');
  document.title = heading.textContent + ' – Waymark';
  window.scrollTo(0, 0);
  focusOn(heading);
}

/** A link within the page would change what stands behind #, which is the token. */
function follow(link) {
  const target = byId(link.getAttribute('href').slice(1));
  if (!target) {
    return;
  }
  const step = form() ? steps().findIndex(each => each.contains(target)) : -1;
  if (step >= 0 && steps()[step].hidden) {
    turnTo(step);
  }
  const details = target.closest('details');
  if (details) {
    details.open = true;
  }
  target.focus();
}

document.addEventListener('click', event => {
  const pressed = event.target.closest('a[href^="#"], button, a[data-switch]');
  if (!pressed || (!form() && !token() && !pressed.matches('a[href^="#"]'))) {
    return;
  }
  const what = pressed.dataset;
  if (pressed.matches('a[href^="#"]')) {
    event.preventDefault();
    follow(pressed);
  } else if (what.switch && token()) {
    event.preventDefault();
    state.language = what.switch;
    remember();
    open();
  } else if (what.move && token()) {
    move(Number(what.move));
  } else if (what.go) {
    state.checking = !state.all;
    turnTo(Number(what.go));
  } else if ('view' in what) {
    state.all = !state.all;
    go(state.step);
  } else if ('open' in what) {
    open();
  }
});

document.addEventListener('submit', event => {
  if (event.target.matches('[data-again]') && token()) {
    event.preventDefault();
    open();
  } else if (event.target.matches('[data-code]') && typed()) {
    event.preventDefault();
    if (typed() === token()) {
      begin();
    } else {
      location.hash = typed();
    }
  } else if (form() && token()) {
    event.preventDefault();
    if (state.step === last()) {
      send();
    } else {
      move(1);
    }
  }
});

document.addEventListener('input', () => {
  if (form()) {
    remember();
  }
});

window.addEventListener('popstate', event => {
  if (form() && event.state) {
    complain([]);
    go(event.state.step);
  }
});

function begin() {
  state = recall();
  if (token()) {
    open();
  }
}

window.addEventListener('hashchange', begin);
begin();
