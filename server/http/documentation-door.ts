import { html } from 'hono/html';

/** What stands in the documentation's place for who is not signed in; `docs.js` looks whether somebody is. */
export function documentationDoor() {
  return html`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Traimat API</title>
<script src="/docs.js" defer></script>
</head>
<body>
<h1>Traimat API</h1>
<p>เอกสารนี้สำหรับผู้ที่เข้าสู่ระบบแล้ว: เข้าสู่ระบบที่ <a href="/board">กระดาน</a> แล้วเปิดหน้านี้อีกครั้ง</p>
<p lang="en">The documentation is for who is signed in: sign in at the <a href="/board">board</a>, then open this page again. A
program asks for <code>/openapi.json</code> with its token.</p>
</body>
</html>`;
}
