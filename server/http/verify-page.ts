import { html } from 'hono/html';
import { readAmount } from '../../shared/rules/normalise/amount.ts';
import { englishMoment, thaiMoment } from '../../shared/terms/date.ts';
import { noFigureNames } from '../../shared/terms/figure.ts';
import type { Text } from '../../shared/terms/text.ts';
import { type ProblemCode, problems } from '../../shared/wire/problems.ts';
import type { FoundReceipt, Verification } from '../../shared/wire/verification.ts';
import { both, plainPage } from './plain-page.ts';
import { counts, fateWords, findingWords, isSound, noteWords, verifyWords as words } from './verify-words.ts';

/** What the page shows: a field, what is wrong with what was typed there, or a receipt. */
export type VerifyView = { written?: string; refused?: ProblemCode } | { verified: Verification };

/** The page on which anyone looks a receipt up: without scripts, so that it is there in every browser. */
export function verifyPage(view: VerifyView) {
  if (!('verified' in view)) return plainPage(words.title, asking(view));
  const { verified } = view;
  return plainPage(
    words.title,
    html`<h1>${both(words.title)}</h1>
<p class="code">${verified.code}</p>
<p class="note ${isSound(verified) ? (verified.finding === 'holds' ? '' : 'doubt') : 'wrong'}">${both(findingWords[verified.finding])}</p>
${isSound(verified) ? '' : html`<p>${both(words.alarm)}</p>`}
${verified.finding === 'code' ? '' : receipt(verified)}
<p><a href="/verify">${both(words.another)}</a></p>`,
  );
}

function asking({ written = '', refused }: { written?: string; refused?: ProblemCode }) {
  const said = refused && problems[refused];
  return html`<h1>${both(words.title)}</h1>
<p>${both(words.asks)}</p>
${said ? html`<p class="note wrong" id="wrong" role="alert">${both(said.title)}</p><p>${both(said.cure)}</p>` : ''}
<form method="get" action="/verify">
<label for="code">${both(words.code)}</label>
<input class="code" id="code" name="code" value="${written}" maxlength="200" required autocomplete="off" autocapitalize="characters" spellcheck="false"${refused ? html` aria-invalid="true" aria-describedby="wrong"` : ''}>
<button>${both(words.check)}</button>
</form>`;
}

function receipt(found: FoundReceipt) {
  const { statement, title, period, office, results, since, restatedAt, cancelled, code } = found;
  const { revision, submittedAt, late, rows, id, seal, indicator } = statement;
  const timeliness = late ? words.late : words.onTime;
  const at = momentOf(submittedAt);
  return html`<p class="note ${isSound(found) && counts(found) ? '' : 'doubt'}">${both(fateWords(since.is, since.at === null ? null : momentOf(since.at)))}</p>
${restatedAt === null ? '' : html`<p class="note doubt">${both(noteWords.restated(momentOf(restatedAt)))}</p>`}
${cancelled ? html`<p class="note doubt">${both(noteWords.cancelled)}</p>` : ''}
<dl>
${line(words.indicator, { th: `${indicator} ${title?.th ?? ''}`, en: title?.en ?? '' })}
${line(words.quarter, period)}
${line(words.office, office)}
${line(words.at, { th: `${at.th} (${timeliness.th})`, en: `${at.en} (${timeliness.en})` })}
${line(words.revision, plain(String(revision)))}
${results.map(({ name, unit, figure }) =>
  line(
    name,
    'text' in figure
      ? { th: `${figure.text} (${unit.th})`, en: `${figure.text} (${unit.en})` }
      : noFigureNames[figure.none],
  ),
)}
${seal && seal.target !== null ? line(words.target, plain(withoutZeros(seal.target))) : ''}
${line(words.rows, plain(String(rows)))}
</dl>
<details><summary>${both(words.details)}</summary>
<dl>
${line(words.number, plain(id))}
${seal ? line(words.counted, words.version(seal.version)) : ''}
${seal ? line(words.key, plain(seal.key)) : ''}
</dl>
</details>
<p>${both(words.withoutRows)}</p>
<p><a href="/board?receipt=${code}">${both(words.staff)}</a></p>`;
}

/** `75.0000`, as a file writes it, is 75. */
function withoutZeros(target: string): string {
  const read = readAmount(target, false);
  return read === 'unclear' ? target : read.text;
}

function line(name: Text, value: Text) {
  return html`<dt>${both(name)}<dd>${value.th === value.en ? value.th : both(value)}`;
}

function plain(word: string): Text {
  return { th: word, en: word };
}

function momentOf(moment: string): Text {
  return { th: thaiMoment(moment), en: englishMoment(moment) };
}
