// Titles and links with one fault each in; the finding with its line, and the mended line, out.

import { en, testFaults, BILL, REUSE_ES } from './findings-of.js';
import { categoryPage } from './catalogue-of.js';

const eurLex = 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=OJ:L_202402847';

testFaults([
  [
    'number-mismatch',
    en('🇪🇺 European Union', { title: 'Regulation (EU) 2024/1173', url: eurLex }),
    5,
    `* 🔗 [Regulation (EU) 2024/2847](${eurLex})`,
  ],
  [
    'number-mismatch',
    en('🇧🇷 Brazil', {
      title: 'Law Nº 14.064/2020',
      url: 'https://www.planalto.gov.br/ccivil_03/_ato2019-2022/2020/lei/l14063.htm',
    }),
    5,
  ],
  [
    'unbalanced-bracket',
    en('🇦🇺 Australia', { title: 'Guide to Code)', url: 'https://www.dta.gov.au/code' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code)',
  ],
  [
    'stray-space',
    en('🇦🇺 Australia', { title: ' Guide to Code', url: 'https://www.dta.gov.au/code' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code)',
  ],
  [
    'compound-entry',
    en('🇺🇸 United States', { title: 'CISA, NIST, GSA Roadmap & Security Principles', url: 'https://www.cisa.gov/x' }),
    5,
  ],
  [
    'compound-entry',
    en('🇨🇴 Colombia', { title: 'Law 1955 of 2019 and Decree 767 of 2022', url: 'https://www.mintic.gov.co/x' }),
    5,
  ],
  [
    'title-language-mix',
    en('🇨🇭 Switzerland', { title: 'Nationale Cyberstrategie 2024 – Pilot Project', url: 'https://www.bk.admin.ch/x' }),
    5,
  ],
  [
    'untranslated-title',
    {
      'es/reuse.md': categoryPage(REUSE_ES, {
        '🇦🇺 Australia': [{ title: 'Guide to Reusing the Code', url: 'https://www.dta.gov.au/code' }],
      }),
    },
    5,
  ],
  [
    'title-not-the-document',
    en('🇪🇨 Ecuador', { title: 'Strategy for Free Software', url: 'https://www.gob.ec/decreto_1014.pdf' }),
    5,
  ],
  [
    'year-conflict',
    {
      ...en('🇩🇪 Germany', { title: 'BSI FLOSS Policy (2020)', url: 'https://www.bsi.bund.de/f' }),
      'en/z.md': categoryPage('Zeta', {
        '🇩🇪 Germany': [{ title: 'BSI FLOSS Policy', url: 'https://www.bsi.bund.de/f' }],
      }),
    },
    5,
  ],
  [
    'acronym-variants',
    {
      ...en('🇨🇭 Switzerland', {
        title: 'Act on Electronic Means of Officials (EMBAG)',
        url: 'https://www.bk.admin.ch/e',
      }),
      'en/z.md': categoryPage('Zeta', {
        '🇨🇭 Switzerland': [{ title: 'Act on Electronic Means of Officials (EMOTA)', url: 'https://www.bk.admin.ch/e' }],
      }),
    },
    5,
  ],
  [
    'same-link-two-titles',
    en(
      '🇺🇸 United States',
      { title: 'Securing Open Source Software Act of 2023', url: BILL },
      { title: 'Harmonization of Reuse Act (SHARE IT Act)', url: BILL },
    ),
    9,
  ],
  [
    'same-act-two-links',
    {
      ...en('🇨🇴 Colombia', { title: 'Decree 767 of 2022', url: 'https://www.mintic.gov.co/x' }),
      'en/z.md': categoryPage('Zeta', {
        '🇨🇴 Colombia': [{ title: 'Decree 767 of 2022', url: 'https://www.dnp.gov.co/y' }],
      }),
    },
    5,
  ],
  [
    'possible-same-act',
    en(
      '🇰🇷 South Korea',
      { title: 'Software Industry Promotion Act', url: 'https://law.go.kr/LSW/lsInfoP.do?lsId=000751' },
      { title: 'Software Promotion Act', url: 'https://elaw.klri.re.kr/kor_service/lawView.do?hseq=62622' },
    ),
    9,
  ],
  [
    'uncertain-issuer',
    {
      ...en('🇧🇷 Brazil', { title: 'Portaria SGD/ME nº 46/2016', url: 'https://www.gov.br/x' }),
      'en/z.md': categoryPage('Zeta', {
        '🇧🇷 Brazil': [
          { title: 'Portaria nº 46/2016 da Secretaria de Tecnologia da Informação', url: 'https://www.gov.br/y' },
        ],
      }),
    },
    5,
  ],
  [
    'suspect-link',
    {
      ...en('🇬🇧 United Kingdom', { title: 'Making Code Reusable', url: 'https://www.gov.uk/service-manual/reusabley' }),
      'en/y.md': categoryPage('Yota', {
        '🇬🇧 United Kingdom': [{ title: 'Making Code Reusable', url: 'https://www.gov.uk/service-manual/reusable' }],
      }),
      'en/z.md': categoryPage('Zeta', {
        '🇬🇧 United Kingdom': [{ title: 'Making Code Reusable', url: 'https://www.gov.uk/service-manual/reusable' }],
      }),
    },
    5,
    '* 🔗 [Making Code Reusable](https://www.gov.uk/service-manual/reusable)',
  ],
  ['insecure-link', en('🇦🇺 Australia', { title: 'Guide to Code', url: 'http://www.dta.gov.au/code' }), 5],
  [
    'text-fragment',
    en('🇦🇺 Australia', { title: 'Guide to Code', url: 'https://www.dta.gov.au/code#:~:text=open' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code)',
  ],
  [
    'unstable-link',
    en('🇦🇺 Australia', { title: 'Guide to Code', url: 'https://www.dta.gov.au/code?id=4&prefLang=en' }),
    5,
    '* 🔗 [Guide to Code](https://www.dta.gov.au/code?id=4)',
  ],
  ['unstable-link', en('🇦🇺 Australia', { title: 'Guide to Code', url: 'https://bit.ly/3abc' }), 5],
  [
    'archived-link',
    en('🇦🇺 Australia', {
      title: 'Guide to Code',
      url: 'https://web.archive.org/web/20200101000000/https://www.dta.gov.au/code',
    }),
    5,
  ],
  [
    'archived-link',
    en('🇺🇸 United States', {
      title: 'Federal Source Code Policy (M-16-21)',
      url: 'https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2016/m_16_21.pdf',
    }),
    5,
  ],
  [
    'article-level-link',
    en('🇫🇷 France', {
      title: 'Decree No. 2017-638',
      url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000034502563',
    }),
    5,
  ],
  [
    'other-language-link',
    en('🇪🇺 European Union', { title: 'Regulation (EU) 2024/2847', url: eurLex.replace('/EN/', '/FR/') }),
    5,
    `* 🔗 [Regulation (EU) 2024/2847](${eurLex})`,
  ],
  [
    'host-of-another-country',
    en('🇪🇪 Estonia', { title: 'Framework of Code', url: 'https://www.forumstandaardisatie.nl/x' }),
    5,
  ],
  ['non-government-host', en('🇩🇪 Germany', { title: 'Coalition Agreement', url: 'https://www.spd.de/k.pdf' }), 5],
  ['non-government-host', en('🇺🇸 United States', { title: 'Guide to Code', url: 'https://someone.github.io/code' }), 5],
  [
    'unofficial-host',
    en('🇰🇷 South Korea', {
      title: 'Software Promotion Act',
      url: 'https://elaw.klri.re.kr/kor_service/lawView.do?hseq=62622',
    }),
    5,
  ],
  ['host-not-issuer', en('🇪🇪 Estonia', { title: 'Framework of Code', url: 'https://www.stat.ee/x.pdf' }), 5],
]);
