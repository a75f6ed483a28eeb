/**
 * Says in plain words why the pane cannot start, where it would else stay blank: in a browser that is older than the
 * floor (addin/browser-floor.ts), or when one of its files does not come. Runs first, and in any browser: no word of it is
 * newer than ECMAScript 5, and nothing is loaded for it.
 */
(function needs() {
  var words = {
    older: [
      'โปรแกรมบนเครื่องนี้เก่ากว่าที่ไตรมาสใช้ได้ ข้อมูลในสมุดงานยังอยู่ครบ',
      'ใช้ Excel ของ Microsoft 365, Excel 2021 ขึ้นไป หรือ Excel บนเว็บด้วย Edge หรือ Chrome รุ่นปัจจุบัน เครื่อง Mac ต้องใช้ macOS 13.3 ขึ้นไป',
      'This computer has a browser, or a part of Excel, that is too old for Traimat. What is in the workbook stays as it is. Use Excel of Microsoft 365, Excel 2021 or later, or Excel on the web in a current Edge or Chrome; a Mac needs macOS 13.3 or later.',
    ],
    blocked: [
      'โหลดไตรมาสไม่สำเร็จ ข้อมูลในสมุดงานยังอยู่ครบ',
      'ตรวจว่าเครื่องต่อเครือข่ายอยู่ หากเบราว์เซอร์ถามเรื่องอุปกรณ์ในเครือข่ายท้องถิ่น ให้กด “อนุญาต” แล้วปิดและเปิดบานหน้าต่างนี้ใหม่',
      'Traimat could not be loaded. What is in the workbook stays as it is. See that this computer is on the network; where the browser asks about the local network, press “Allow”; then close this pane and open it again.',
    ],
  };

  function lineOf(text, language) {
    var line = document.createElement('p');
    line.appendChild(document.createTextNode(text));
    line.setAttribute('lang', language);
    return line;
  }

  function say(which) {
    var root = document.getElementById('root');
    var link = document.createElement('a');
    if (!root) return;
    link.href = '/guide';
    link.target = '_blank';
    link.appendChild(document.createTextNode('คู่มือ · Guide'));
    root.innerHTML = '';
    root.className = 'needs';
    root.setAttribute('role', 'alert');
    root.appendChild(lineOf(words[which][0], 'th'));
    root.appendChild(lineOf(words[which][1], 'th'));
    root.appendChild(lineOf(words[which][2], 'en'));
    root.appendChild(link);
  }

  function isOlder() {
    return !(
      'noModule' in document.createElement('script') &&
      typeof Intl === 'object' &&
      'Segmenter' in Intl &&
      typeof structuredClone === 'function' &&
      'toSorted' in Array.prototype &&
      typeof AbortSignal === 'function' &&
      'timeout' in AbortSignal
    );
  }

  function sayOlder() {
    say('older');
  }

  // A script that does not come tells its own element alone, so it is heard on the way down to it.
  function hear(event) {
    var script = event.target;
    if (script && script.nodeName === 'SCRIPT' && script.type === 'module') say('blocked');
  }

  // Said when the page's body is there; the pane's own module, which may run before that, looks for the mark and stays away.
  if (isOlder()) {
    document.documentElement.setAttribute('data-older', '');
    document.addEventListener('DOMContentLoaded', sayOlder);
  }
  window.addEventListener('error', hear, true);
})();
