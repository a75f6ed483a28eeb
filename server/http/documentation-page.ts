import { html, raw } from 'hono/html';
import type { Operation } from '../../shared/wire/operation.ts';
import { operations } from '../../shared/wire/operations.ts';
import { problems } from '../../shared/wire/problems.ts';

/**
 * The API's documentation as one page without scripts. Swagger UI would come from a CDN, which an intranet does not
 * reach, or from a package whose dependency reports each installation home.
 */
export function documentationPage(document: {
  info: { version: string };
  paths?: object;
  components?: { schemas?: object };
}) {
  return html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Traimat API</title>
<style>${raw(style)}</style>
</head>
<body>
<h1>Traimat API ${document.info.version}</h1>
<p>สัญญาระหว่างแผ่นงานกับเซิร์ฟเวอร์ · The contract between workbook and server. Machine-readable:
<a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
<p>Sign in by <code>POST /api/auth/sign-in/username</code> with <code>{"username", "password"}</code>; send the answer's
<code>set-auth-token</code> header with every call as <code>Authorization: Bearer …</code>. Cookies are not taken.</p>
${Object.entries<Operation>(operations).map(([name, operation]) => operationSection(name, operation, document.paths ?? {}))}
<h2>Forms</h2>
<p>What <code>$ref</code> names.</p>
${Object.entries(document.components?.schemas ?? {}).map(
  ([name, schema]) => html`<details id="form-${name}"><summary><code>${name}</code></summary>${json(schema)}</details>`,
)}
<h2>Problems</h2>
<table><tr><th>code<th>status<th>ความหมาย<th>meaning<th>what to do</tr>
${Object.entries(problems).map(
  ([code, { status, title, cure }]) =>
    html`<tr id="${code}"><td><code>${code}</code><td>${status}<td lang="th">${title.th}<td>${title.en}<td>${cure.en}</tr>`,
)}
</table>
</body>
</html>`;
}

function operationSection(name: string, { method, path, summary }: Operation, paths: object) {
  const described = (paths as Record<string, Record<string, object>>)[path]?.[method];
  return html`<section>
<h2 id="${name}"><code><b>${method.toUpperCase()}</b> ${path}</code></h2>
<p>${summary}</p>
<details><summary>Parameters, body, answers</summary>${json(described)}</details>
</section>`;
}

const json = (value: unknown) => html`<pre>${JSON.stringify(value, null, 2)}</pre>`;

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0 } p { margin: .3rem 0 }
pre { background: #f4f4f4; padding: 1rem; overflow: auto; max-height: 30rem; font-size: .8rem }
table { border-collapse: collapse; font-size: .9rem } th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left }
`;
