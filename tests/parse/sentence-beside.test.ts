// Words beside the link of a title in; whether they are the entry's overview, out.

import { describe } from 'vitest';
import { checkPage } from './page-summary.js';

const ACT = 'CA Canada | Act 1 | https://a.ca/1';
const HEAD = '## 🇨🇦 Canada\n';
const SENTENCE = 'Requires agencies to publish their source code.';
const LINK = '[Act 1](https://a.ca/1)';

describe('a sentence beside the link is the overview', () => {
  const rows: [string, string, string][] = [
    ['behind a dash, in a numbered list', `1. ${LINK} — ${SENTENCE}\n`, SENTENCE],
    [
      'behind a colon, with emphasis',
      `* 🔗 **${LINK}**: *Requires* agencies to publish code\n`,
      'Requires agencies to publish code',
    ],
    [
      'with the link as its subject',
      `* ${LINK} requires agencies to publish code.\n`,
      'requires agencies to publish code.',
    ],
    [
      'in Spanish, without a full stop',
      `- ${LINK} – Obliga a las entidades a publicar su código\n`,
      'Obliga a las entidades a publicar su código',
    ],
    [
      'over four lines',
      `1. ${LINK} — Requires agencies to\n   publish their code and\n   to provide an\n   SBOM.\n`,
      'Requires agencies to publish their code and to provide an SBOM.',
    ],
    ['over two lines', `1. ${LINK} — Requires agencies to\n   publish SBOMs\n`, 'Requires agencies to publish SBOMs'],
    ['in two paragraphs', `1. ${LINK} — ${SENTENCE}\n\n   It binds ministries.\n`, `${SENTENCE} It binds ministries.`],
    ['behind a bare link', `* 🔗 Act 1 ([link](https://a.ca/1)): ${SENTENCE}\n`, SENTENCE],
    [
      'with an article before the link',
      '* The [Act 1](https://a.ca/1) requires agencies to publish code.\n',
      'requires agencies to publish code.',
    ],
    [
      'half of its words in capitals, of which two begin sentences',
      `* ${LINK} — Aprova a sua Estratégia de Dados. Emitida pelo Conselho de Ministros.\n`,
      'Aprova a sua Estratégia de Dados. Emitida pelo Conselho de Ministros.',
    ],
    ['below an empty label', `* ${LINK} — ${SENTENCE}\n* Overview:\n`, SENTENCE],
  ];
  for (const [name, text, overview] of rows) checkPage(name, HEAD + text, { entries: [`${ACT} | ${overview}`] });

  checkPage('behind words in parentheses, which are reported', `${HEAD}* ${LINK} (2nd edition) — ${SENTENCE}\n`, {
    entries: [`${ACT} | ${SENTENCE}`],
    diagnostics: ['info text-beside-link:2:4'],
  });
  checkPage(
    'behind the links to other versions',
    `${HEAD}* ${LINK} ([fr](https://a.ca/2), [pdf](https://a.ca/3)): ${SENTENCE}\n`,
    {
      entries: [`${ACT} https://a.ca/2 https://a.ca/3 | ${SENTENCE}`],
    },
  );
  checkPage(
    'with links of its own, which are not the entry’s',
    `${HEAD}* ${LINK} — Implements [Act 2](https://a.ca/2) and requires code to be public.\n`,
    {
      entries: [`${ACT} | Implements Act 2 and requires code to be public.`],
    },
  );
  checkPage(
    'for each entry of a list, and not for the words below it',
    `${HEAD}1. ${LINK} — ${SENTENCE}\n2. [Act 2](https://a.ca/2) — Allows ministries to share it.\n\nAll of these are in force.\n`,
    {
      entries: [`${ACT} | ${SENTENCE}`, 'CA Canada | Act 2 | https://a.ca/2 | Allows ministries to share it.'],
      skipped: ['not-understood 5: All of these are in force.'],
      diagnostics: ['warning not-understood:5:1'],
    },
  );
  checkPage(
    'in a row without an overview',
    `${HEAD}| Category | Document |\n|---|---|\n| Reuse | ${LINK} — ${SENTENCE} |\n`,
    {
      entries: [`CA Canada [Reuse] | Act 1 | https://a.ca/1 | ${SENTENCE}`],
    },
  );
});

describe('an overview below the link without a label', () => {
  checkPage('has all lines of its paragraph', `${HEAD}* ${LINK}\n  It orders agencies\n  to publish\n  code.\n`, {
    entries: [`${ACT} | It orders agencies to publish code.`],
  });
});

describe('what is no overview, or not the one that counts', () => {
  const reported = ['info text-beside-link:2:4'];
  const without = ['warning entry-without-overview:2:4', ...reported];
  const remarks = [
    '(2nd edition)',
    '(adopted in May 2021 by the council of ministers)',
    '— decree of the council of ministers',
    '— Decree of the Council of Ministers',
    '— Guide for agencies',
    '– Free Software for Public Administration and Schools',
    'of 12 May 2021, no. 1, p. 2, 3, 4',
  ];
  for (const remark of remarks)
    checkPage(remark, `${HEAD}* ${LINK} ${remark}\n`, { entries: [`${ACT} | -`], diagnostics: without });
  checkPage('beside a quote', `${HEAD}* ${LINK} — ${SENTENCE}\n> It orders.\n`, {
    entries: [`${ACT} | It orders.`],
    diagnostics: reported,
  });
  checkPage('beside a labelled overview', `${HEAD}* ${LINK} — ${SENTENCE}\n* Overview: It orders.\n`, {
    entries: [`${ACT} | It orders.`],
    diagnostics: reported,
  });
  checkPage(
    'an unfinished remark above a paragraph',
    `${HEAD}* ${LINK} — adopted in May by the council of ministers\n\n  It orders.\n`,
    {
      entries: [`${ACT} | It orders.`],
      diagnostics: reported,
    },
  );
  checkPage(
    'with words on both sides of the link',
    `${HEAD}* 🔗 See ${LINK} for how agencies have to publish their code.\n`,
    {
      entries: ['CA Canada | See Act 1 | https://a.ca/1 | -'],
      diagnostics: ['warning entry-without-overview:2:5', 'info text-beside-link:2:5'],
    },
  );
  checkPage(
    'outside every country',
    `# Links\n* [Forum](https://a.ca/9) — a place where people talk about free software.\n\n${HEAD}* ${LINK}\n> It orders.\n`,
    {
      entries: [`${ACT} | It orders.`],
      skipped: ['no-jurisdiction 2: Forum'],
      diagnostics: ['info entry-without-jurisdiction:2:4'],
    },
  );
});
